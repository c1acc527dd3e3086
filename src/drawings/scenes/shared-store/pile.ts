// This file draws the bricks of the store at a moment: each is on its way from those who bring it, or laid.

import { easeSinInOut } from "d3";
import type { Shape } from "../../../model.ts";
import { bricksOf } from "../../kit/bond.ts";
import { paintedBricks } from "../../kit/brick-colours.ts";
import { mix } from "../../kit/mix.ts";
import { share } from "../../kit/passage.ts";
import { pathOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { COURSES_OF_STORE, GROUND, STORE } from "./plan.ts";

/** Lighter than the arcade's. */
const COLOURS = [2, 0, 4] as const;
/** A brick leaves these hands, flies behind the piers and low enough to pass under the arches, and takes this share of the passage. */
const HANDS = { x: 250, y: GROUND - 104 };
const FLIGHT = 0.22;
const ARC = 70;
const [FROM, TO] = [0.34, 0.92];

const bricks = rememberOnce(() =>
  bricksOf(STORE, STORE.columns * COURSES_OF_STORE).map((brick) => ({ ...brick, colour: COLOURS[brick.colour % 3]! })),
);

export function pileAt(t: number): Shape[] {
  const shown = bricks().flatMap((brick, i, { length }) => {
    const start = FROM + ((TO - FROM - FLIGHT) * i) / (length - 1);
    const way = share(t, start, start + FLIGHT);
    return way > 0 ? [{ ...brick, ...placeOf(brick, way) }] : [];
  });
  const pallet = rect(STORE.x - 14, STORE.base, STORE.columns * STORE.cell.width + 24, GROUND - STORE.base);
  return [path("pallet", "ink", t > 0 ? pathOf([pallet]) : ""), ...paintedBricks("bricks", shown, COLOURS)];
}

function placeOf(brick: Rectangle, way: number): { x: number; y: number } {
  if (way >= 1) return { x: brick.x, y: brick.y };
  const along = easeSinInOut(way);
  return {
    x: Math.round(mix(HANDS.x, brick.x, along)),
    y: Math.round(mix(HANDS.y, brick.y, along) - 4 * ARC * along * (1 - along)),
  };
}
