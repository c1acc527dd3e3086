// This function invents a figure, for what the tests and the gallery draw.

import type { ChartRow } from "../../model.ts";

/** A rate of the year 2034, unless `other` says otherwise. */
export function inventedRow(figure: string, value: number, label: string, other: Partial<ChartRow> = {}): ChartRow {
  return { figure, value, label, kind: "percent", decimals: 1, period: "2034", perimeter: "Val fictif", ...other };
}
