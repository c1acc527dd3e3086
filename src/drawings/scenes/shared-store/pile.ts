// This file draws the bricks of the store at a moment: each is in the air between its partner and the pile, or laid.

import { easeSinInOut } from "d3";
import type { Shape } from "../../../model.ts";
import { type Bond, bricksOf } from "../../kit/bond.ts";
import { mix } from "../../kit/mix.ts";
import { share } from "../../kit/passage.ts";
import { facesOf, pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { CENTRES, GROUND, MIDDLE } from "./plan.ts";

const COLUMNS = 5;
const COURSES = 9;
const PALLET = 12;
const CELL = { width: 56, height: 25 };
const BOND: Bond = {
  columns: COLUMNS,
  cell: CELL,
  joint: 3,
  x: MIDDLE - (COLUMNS * CELL.width) / 2 + 2,
  base: GROUND - PALLET,
};
export const PILE_TOP = GROUND - PALLET - COURSES * CELL.height;
/** Each partner's bricks have a colour of their own. */
const COLOURS = [2, 0, 3, 5] as const;
/** A brick leaves from behind its partner at this height, flies over the roofs, and takes this share of the passage. */
const START = GROUND - 110;
const FLIGHT = 0.2;
const ARCS = [170, 130, 130, 170] as const;
const FROM = 0.14;

/** Who brings each brick: all four in each stretch, in no order that the eye would follow. */
const TURNS = [0, 2, 3, 1, 2, 0, 1, 3, 0, 3, 1, 2, 3, 0, 2, 1];

const BRICKS = bricksOf(BOND, COLUMNS * COURSES).map((brick, i) => ({ ...brick, from: partnerOf(brick, i) }));

export function pileAt(t: number): Shape[] {
  const shown = BRICKS.flatMap((brick, i) => {
    const start = FROM + ((1 - FROM - FLIGHT) * i) / (BRICKS.length - 1);
    const way = share(t, start, start + FLIGHT);
    return way > 0 ? [{ ...brick, ...placeOf(brick, brick.from, way) }] : [];
  });
  const pallet = { x: BOND.x - 12, y: GROUND - PALLET, width: COLUMNS * CELL.width + 20, height: PALLET };
  return [
    ...(t > 0 ? [path("pallet", "ink", pathOf([pallet]))] : []),
    ...COLOURS.map((colour, i) =>
      path(`bricks-${i}`, `brick-${colour}`, facesOf(shown.filter(({ from }) => from === i))),
    ),
  ];
}

function partnerOf({ course }: { course: number }, i: number): number {
  return TURNS[(i + course * course * 3) % TURNS.length]!;
}

function placeOf(brick: Rectangle, partner: number, way: number): { x: number; y: number } {
  if (way >= 1) return { x: brick.x, y: brick.y };
  const along = easeSinInOut(way);
  const from = CENTRES[partner]! - brick.width / 2;
  return {
    x: Math.round(mix(from, brick.x, along)),
    y: Math.round(mix(START, brick.y, along) - 4 * ARCS[partner]! * along * (1 - along)),
  };
}
