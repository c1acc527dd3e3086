// Measures have this in common: where they stand on the wall, and how large their drawings are.

import type { MeasuredChart } from "../../model.ts";

export const measured = {
  kind: "measured",
  stands: { as: "wide", foot: 84, layouts: ["graphique"] },
} as const satisfies Partial<MeasuredChart>;

/** @param height of the narrow drawing. */
export function measuredSizes(height: number): MeasuredChart["sizes"] {
  return { wide: { name: "wide", width: 1728, height: 640 }, narrow: { name: "narrow", width: 358, height } };
}
