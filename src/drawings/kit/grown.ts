// A measure grows to its datum through values that its figure can be written with.

import type { ChartInput, ChartRow } from "../../model.ts";
import { reachedAt } from "./counts.ts";

/** All rows of a chart grow at once, so that at any moment they compare as they do in the end. */
export function grownAt(row: ChartRow, t: number): number {
  return grownValue(row, reachedAt(t));
}

/** The value at a share of the datum, in steps of its last decimal; the datum itself at the end. */
export function grownValue({ value, decimals = 0, scale = 1 }: ChartRow, share: number): number {
  const step = scale / 10 ** decimals;
  return share >= 1 ? value : Math.round((value * share) / step) * step + 0; // never −0
}

/** The `valuesAt` of a chart whose rows each go their own way. */
export function valuesBy<Row extends ChartRow>(valueAt: (row: Row, t: number) => number) {
  return ({ rows }: ChartInput<Row>, t: number) => Object.fromEntries(rows.map((row) => [row.figure, valueAt(row, t)]));
}
