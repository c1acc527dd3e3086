// How much warmth is lost in, strokes that leave roof and walls out.

import type { Shape } from "../../model.ts";
import { written } from "../rectangles.ts";
import { path } from "../shapes.ts";
import { EAVES, GABLE_TOP, LEFT, RIDGE, RIGHT } from "./plan.ts";

/** Starting points and directions: up from the roof, sideways from the walls. */
const STROKES: readonly (readonly [number, number, "up" | "left" | "right"])[] = [
  [196, RIDGE - 22, "up"],
  [452, RIDGE - 18, "up"],
  [516, RIDGE - 18, "up"],
  [634, RIDGE - 18, "up"],
  [384, GABLE_TOP + 36, "up"],
  [246, GABLE_TOP + 36, "up"],
  [LEFT - 18, EAVES + 60, "left"],
  [LEFT - 18, EAVES + 150, "left"],
  [LEFT - 18, EAVES + 240, "left"],
  [RIGHT + 18, EAVES + 60, "right"],
  [RIGHT + 18, EAVES + 150, "right"],
  [RIGHT + 18, EAVES + 240, "right"],
];

/** @param loss 0 (none) to 1: how many strokes there are, how long and how agitated. */
export function lossAt(loss: number): Shape[] {
  if (loss <= 0) return [];
  const left = Math.ceil(STROKES.length * Math.sqrt(loss) * 0.6 + STROKES.length * 0.4 * loss);
  const half = Math.round(10 + 22 * loss);
  const bend = Math.round(12 * loss);
  const d = STROKES.slice(0, left).map(([x, y, way]) => {
    if (way === "up")
      return `M${x} ${y}c${bend}-${half / 2}-${bend}-${half / 2} 0-${half}s-${bend}-${half / 2} 0-${half}`;
    const side = way === "left" ? -half : half;
    return `M${x} ${y}c${written(side / 2)} ${bend} ${written(side / 2)} ${-bend} ${side} 0s${written(side / 2)} ${-bend} ${side} 0`;
  });
  const opacity = Math.round(Math.min(1, 0.5 + loss) * 100) / 100;
  return [
    path("loss", "loss", d.join(""), { "stroke-width": Math.round(4 + 4 * loss), "stroke-linecap": "round", opacity }),
  ];
}
