// The rooms slide in a structure of posts and slabs, under a brick parapet and a green roof. Nothing here moves.

import type { Shape } from "../../../model.ts";
import { type Bond, bricksOf } from "../../kit/bond.ts";
import { paintedBricks } from "../../kit/brick-colours.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { GROUND, PLINTH } from "../doorway/plan.ts";
import { CELL, GAP } from "./moves.ts";

const LEFT = 146;
const WIDTH = 3 * (CELL.width + GAP) + GAP;
const FLOORS = 3;
const TOP = PLINTH - FLOORS * (CELL.height + GAP);
const PARAPET: Bond = {
  columns: 11,
  cell: { width: 64, height: 28 },
  joint: 4,
  x: LEFT + 5,
  base: TOP - 4,
};
const COURSES = 2;

const SHAPES = drawn();

export function structureShapes(): readonly Shape[] {
  return SHAPES;
}

function drawn(): Shape[] {
  const bricks = bricksOf(PARAPET, PARAPET.columns * COURSES);
  const crown = PARAPET.base - COURSES * PARAPET.cell.height;
  const posts = [0, 1, 2, 3].map(
    (i): Rectangle => ({ x: LEFT + 4 + i * (CELL.width + GAP), y: TOP, width: 6, height: PLINTH - TOP }),
  );
  const slabs = [0, 1, 2].map(
    (i): Rectangle => ({ x: LEFT, y: TOP + i * (CELL.height + GAP), width: WIDTH, height: 10 }),
  );
  const plinth = { x: LEFT - 6, y: PLINTH, width: WIDTH + 12, height: GROUND - PLINTH };
  return [
    path(
      "leaves",
      "roof-green",
      [40, 112, 190, 300, 356, 520, 580, 668].map((x, i) => leafOf(LEFT + x, crown - 14, i)).join(""),
    ),
    ...paintedBricks("bricks", bricks),
    path("coping", "lintel", pathOf([{ x: LEFT - 8, y: crown - 18, width: WIDTH + 16, height: 16 }])),
    path("frame", "ink", pathOf([...posts, ...slabs, plinth])),
  ];
}

function leafOf(x: number, y: number, i: number): string {
  const radius = [26, 18, 22, 30][i % 4]!;
  return `M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0z`;
}
