// A measure grows to its datum through values that its figure can be written with.

import type { ChartRow } from "../../model.ts";

/** The value at a share of the datum, in steps of its last decimal; the datum itself at the end. */
export function grownValue({ value, decimals = 0, scale = 1 }: ChartRow, share: number): number {
  const step = scale / 10 ** decimals;
  return share >= 1 ? value : Math.round((value * share) / step) * step + 0; // never −0
}
