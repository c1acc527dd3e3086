// One hall stands over all groups: this file draws its roof, its beam and its pillars, which do not move.

import type { Shape } from "../../../model.ts";
import { pathOf, polygonOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";

export interface Hall {
  readonly width: number;
  readonly ridge: number;
  readonly eaves: number;
  readonly ground: number;
  /** Middles of its pillars; none where there is no room for any. */
  readonly pillars: readonly number[];
  /** Of roof and beam. */
  readonly thick: number;
}

export function hallShapes({ width, ridge, eaves, ground, pillars, thick }: Hall): Shape[] {
  const middle = width / 2;
  const gable = polygonOf([
    [0, eaves],
    [middle, ridge],
    [width, eaves],
  ]);
  const roof = polygonOf([
    [0, eaves],
    [middle, ridge],
    [width, eaves],
    [width - 5 * thick, eaves],
    [middle, ridge + thick],
    [5 * thick, eaves],
  ]);
  const beam = rect(0, eaves, width, thick);
  const stands = pillars.flatMap((at) => pillarOf(Math.min(width - thick, Math.max(thick, at)), eaves, ground, thick));
  const floor = pillars.length > 0 ? [rect(0, ground, width, 6)] : [];
  return [
    path("gable", "lintel", gable),
    path("roof", "roof", roof + pathOf([beam, ...stands])),
    path("floor", "ink", pathOf(floor)),
  ];
}

/** With its capital and its base. */
function pillarOf(middle: number, eaves: number, ground: number, thick: number): Rectangle[] {
  const block = Math.round(thick / 2);
  const [top, foot] = [eaves + thick, ground - block];
  return [
    rect(middle - thick, top, 2 * thick, block),
    rect(middle - block, top + block, 2 * block, foot - top - block),
    rect(middle - thick, foot, 2 * thick, block),
  ];
}
