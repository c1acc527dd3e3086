// This file draws the wall as far as it is laid: it racks back in half bricks where the work goes on.

import type { Shape } from "../../../model.ts";
import { bricksOf, type Coloured } from "../../kit/bond.ts";
import { laidBricks } from "../../kit/falling-bricks.ts";
import { share } from "../../kit/passage.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { COURSES, GROUND, PLINTH, BOND as WALL } from "../doorway/plan.ts";

/** The wall of the doorway, a little to the left: its scaffolding ends at the slide's margin. */
const BOND = { ...WALL, x: 188 };
const { cell, columns, joint } = BOND;
const RIGHT = BOND.x + columns * cell.width - joint;
/** Window openings: columns from the left, courses from the ground. */
const WINDOWS = [onGrid(1.5, 5, 2, 7), onGrid(6.5, 5, 2, 7)];
/** Courses laid over the whole width; above, each course is half a brick shorter. */
const LEVEL = 17;
const TOP = COURSES - 3;

const bricks = rememberOnce(laidWall);

export function masonryAt(t: number): Shape[] {
  const laid = share(t, 0.12, 1);
  const top = topOf(laid);
  const stones = STONES.filter(({ y }) => y >= top);
  const plinth = { x: BOND.x - 6, y: PLINTH, width: RIGHT - BOND.x + 12, height: GROUND - PLINTH };
  return [
    ...(t > 0.04 ? [path("plinth", "ink", pathOf([plinth]))] : []),
    ...laidBricks("bricks", bricks(), laid, { falling: 14, drop: 84 }),
    path("stones", "lintel", pathOf(stones)),
  ];
}

/** A sill below and a lintel above each window. */
const STONES: readonly Rectangle[] = WINDOWS.flatMap(({ x, y, width, height }) => [
  { x: x - 10, y: y + height - 2, width: width + 16, height: 12 },
  { x: x - 16, y: y - cell.height, width: width + 28, height: cell.height - joint },
]);

/** y of the last brick at rest. */
function topOf(laid: number): number {
  const last = bricks()[Math.floor(laid * (bricks().length + 14)) - 15];
  return last ? (laid >= 1 ? 0 : last.y) : PLINTH;
}

function laidWall(): Coloured[] {
  return bricksOf(BOND, columns * TOP).flatMap((brick): Coloured[] => {
    const short = Math.max(0, brick.course - LEVEL + 1) * (cell.width / 2) * 1.5;
    const end = RIGHT - Math.floor(short / (cell.width / 2)) * (cell.width / 2);
    if (brick.x + brick.width > end + joint) return [];
    return outside(brick, [...WINDOWS]).map((part) => ({ ...part, colour: brick.colour }));
  });
}

/** What is left of a brick beside the openings of its course. */
function outside(brick: Rectangle, openings: readonly Rectangle[]): Rectangle[] {
  const [hole, ...others] = openings;
  if (!hole) return [brick];
  const beside = brick.y + brick.height <= hole.y || brick.y >= hole.y + hole.height;
  if (beside) return outside(brick, others);
  const end = brick.x + brick.width;
  const left = { ...brick, width: Math.min(end, hole.x - joint) - brick.x };
  const from = Math.max(brick.x, hole.x + hole.width);
  const right = { ...brick, x: from, width: end - from };
  return [left, right].filter(({ width }) => width > 8).flatMap((part) => outside(part, others));
}

function onGrid(column: number, course: number, width: number, height: number): Rectangle {
  return {
    x: BOND.x + column * cell.width,
    y: PLINTH - (course + height) * cell.height,
    width: width * cell.width - joint,
    height: height * cell.height - joint,
  };
}
