// A spot says where a label stands over its drawing; a row of a chart has two.

import type { ChartRow, Label } from "../../model.ts";

/** In the drawing's own units, with the side of the words that stands there. */
export type LabelSpot = Pick<Label, "x" | "y" | "width" | "anchor" | "baseline">;

/** A row's number and its words. `text` is the number as written. */
export function labelsOf(
  { figure, label }: ChartRow,
  { value, name }: { readonly value: LabelSpot; readonly name: LabelSpot },
  text: string,
): Label[] {
  return [
    { key: `value-${figure}`, ...value, role: "value", text, figure },
    { key: `name-${figure}`, ...name, role: "name", text: label },
  ];
}
