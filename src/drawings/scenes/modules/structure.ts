// The rooms slide in a structure of posts and slabs, between walls of brick and under a parapet. Nothing here moves.

import type { Shape } from "../../../model.ts";
import { type Bond, type Brick, bricksOf } from "../../kit/bond.ts";
import { paintedBricks } from "../../kit/brick-colours.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { GROUND, PLINTH } from "../doorway/plan.ts";
import { CELL, GAP, LEFT } from "./moves.ts";

const FLOORS = 3;
const TOP = PLINTH - FLOORS * (CELL.height + GAP);
/** The walls are one brick thick, and the parapet goes from the one to the other: all of them are one bond. */
const BOND: Bond = { columns: 24, cell: { width: 32, height: 14 }, joint: 2, x: LEFT - 45, base: PLINTH };
const RIGHT = BOND.x + BOND.columns * BOND.cell.width - BOND.joint;
const WALLS = 40;
const COURSES = WALLS + 6;
const CROWN = PLINTH - COURSES * BOND.cell.height;
/** Courses up to which the left wall is open: people come in there. */
const ENTRANCE = 10;
const LINTEL = { x: BOND.x - 6, y: PLINTH - (ENTRANCE + 1) * BOND.cell.height + 2, width: 42, height: 14 };
/** Before the entrance. */
export const STEPS = { x: BOND.x - 52, y: (PLINTH + GROUND) / 2 };

export const structureShapes = rememberOnce(drawn);

function drawn(): Shape[] {
  const posts = [1, 2].map((i): Rectangle => {
    return { x: LEFT - GAP / 2 - 3 + i * (CELL.width + GAP), y: TOP, width: 6, height: PLINTH - TOP };
  });
  const porch = { x: BOND.x + 11, y: LINTEL.y + LINTEL.height, width: 8, height: PLINTH - LINTEL.y - LINTEL.height };
  const slabs = Array.from({ length: FLOORS }, (_, i): Rectangle => {
    return { x: BOND.x + 30, y: TOP + i * (CELL.height + GAP), width: RIGHT - BOND.x - 60, height: 10 };
  });
  const stones = [
    { x: BOND.x - 8, y: CROWN - 16, width: RIGHT - BOND.x + 16, height: 14 },
    { x: BOND.x - 4, y: TOP - 8, width: RIGHT - BOND.x + 8, height: 8 },
    LINTEL,
  ];
  const plinths = [
    { x: BOND.x - 6, y: PLINTH, width: RIGHT - BOND.x + 12, height: GROUND - PLINTH },
    { x: STEPS.x, y: STEPS.y, width: 50, height: GROUND - STEPS.y },
  ];
  return [
    ...paintedBricks("bricks", [
      ...bricksOf(BOND, BOND.columns * COURSES).filter(({ y }) => y < TOP - 8),
      ...wallFrom(BOND.x, ENTRANCE + 1),
      ...wallFrom(RIGHT - 30, 0),
    ]),
    path("stones", "lintel", pathOf(stones)),
    path("frame", "ink", pathOf([...posts, porch, ...slabs, ...plinths])),
  ];
}

/** One brick thick, two halves in every other course. */
function wallFrom(x: number, firstCourse: number): Brick[] {
  return bricksOf({ ...BOND, columns: 1, x }, WALLS).filter(({ course }) => course >= firstCourse);
}
