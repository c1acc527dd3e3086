// These functions invent figures, for what the tests and the gallery draw.

import type { ChartRow, CountedInput } from "../../model.ts";

/** A rate of the year 2034, unless `other` says otherwise. */
export function inventedRow(figure: string, value: number, label: string, other: Partial<ChartRow> = {}): ChartRow {
  return { figure, value, label, kind: "percent", decimals: 1, period: "2034", perimeter: "Val fictif", ...other };
}

/** A count of the year 2034. */
export function inventedCount(figure: string, value: number, label: string): ChartRow {
  return { figure, value, label, kind: "count", period: "2034", perimeter: "le Val" };
}

/** The same chart with other values, row by row. */
export function valued(input: CountedInput, values: readonly number[], name = input.name): CountedInput {
  return { ...input, name, rows: values.map((value, i): ChartRow => ({ ...input.rows[i]!, value })) };
}
