// Charts of one figure each that stand in a row become blocks of one size here: their scales differ, so that no height of
// one may be compared with another's.

import type { Chart, ChartInput } from "../model.ts";
import { own } from "../text/names.ts";
import type { BoundSlide } from "./bind.ts";
import type { Bound } from "./bind-directive.ts";

/** A recap, whose charts have a column each, with those that have marks to make a block of. */
export function inBlocks(slide: BoundSlide, charts: Readonly<Record<string, Chart>>): BoundSlide {
  const values = [...slide.bound.values()];
  const drawn = values.filter(({ kind }) => kind === "chart" || kind === "scene");
  const isRow = slide.layout === "recap" && drawn.length > 1 && drawn.every(isOneFigure);
  if (!isRow) return slide;
  return { ...slide, bound: new Map([...slide.bound].map(([node, value]) => [node, asBlock(value, charts)])) };
}

function isOneFigure(value: Bound): boolean {
  return value.kind === "chart" && value.input.rows.length === 1;
}

function asBlock(value: Bound, charts: Readonly<Record<string, Chart>>): Bound {
  const look = value.kind === "chart" ? own(charts, value.input.form)?.block : undefined;
  if (value.kind !== "chart" || !look || !own(charts, "block")) return value;
  const { after: _, ...input }: ChartInput = value.input;
  return { ...value, input: { ...input, form: "block", rows: input.rows.map((row) => ({ look, ...row })) } };
}
