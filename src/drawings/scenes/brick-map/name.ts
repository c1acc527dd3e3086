// The town's name stands over the land, and a pole leads to it from the town's window.

import type { Label, Shape } from "../../../model.ts";
import { faceOf } from "../../kit/land/bricks.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { rememberFor } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { holeOf } from "./openings.ts";
import type { Plan } from "./plan.ts";

/** Room for a letter, in units of the wide picture: words are larger on the wall than the bricks of a narrow picture. */
const LETTER = { wide: 22, narrow: 18 };
const ABOVE = 14;
const POLE = 4;

export interface Name {
  readonly label: Label;
  readonly pole: Shape;
}

/** It stands over the land, as low as it can: ending at the margin, or on the middle of the pole. */
export const nameOf = rememberFor(({ town, ground, bricks, scale, right }: Plan): Name | undefined => {
  if (!town) return undefined;
  const hole = holeOf(town.opening, ground);
  const x = hole.x + Math.floor(hole.width / 2);
  const width = town.name.length * (scale === 1 ? LETTER.wide : LETTER.narrow);
  const faces = bricks.map((brick) => faceOf(brick, ground));
  const skyline = (from: number, to: number) =>
    Math.min(ground.base, ...faces.filter((face) => face.x < to && face.x + face.width > from).map(({ y }) => y)) -
    ABOVE;
  const places = [
    { anchor: "end", x: right, foot: skyline(right - width, right) },
    { anchor: "middle", x, foot: skyline(x - width / 2, x + width / 2) },
  ] as const;
  const fits = places.filter((place) => (place.anchor === "end" ? right - width < x : x + width / 2 <= right));
  const best = fits.reduce((low, place) => (place.foot > low.foot ? place : low), fits[0] ?? places[1]);
  const pole = { x: x - POLE / 2, y: best.foot + 4, width: POLE, height: hole.y - best.foot - 6 };
  return {
    pole: path("pole", "pole", pathOf([pole])),
    label: {
      key: "town",
      x: best.x * scale,
      y: best.foot * scale,
      width: Math.ceil(width * 1.2 * scale),
      anchor: best.anchor,
      baseline: "bottom",
      role: "name",
      text: town.name,
    },
  };
});
