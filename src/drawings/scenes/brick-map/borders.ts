// Joints are left open between the areas of a map, and this file finds them course by course.

import type { MapInput } from "../../../model.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import type { Ground } from "./bricks.ts";
import { CELL, JOINT } from "./cell.ts";

const OPEN = 8;

/** Of each course the joints between its areas, and those between it and the course below. */
export function bordersOf({ courses }: MapInput, ground: Ground): Rectangle[][] {
  return courses.map((runs, course) => [
    ...runs.filter(([, from], i) => runs[i - 1]?.[2] === from).map(([, from]) => standing(from, course, ground)),
    ...runs.flatMap(([area, from, to]) =>
      (courses[course - 1] ?? [])
        .filter(([below, first, end]) => below !== area && first < to && end > from)
        .map(([, first, end]) => lying(Math.max(from, first), Math.min(to, end), course, ground)),
    ),
  ]);
}

function standing(column: number, course: number, { x, base }: Ground): Rectangle {
  return {
    x: x + column * CELL.width - (JOINT + OPEN) / 2,
    y: base - (course + 1) * CELL.height - (JOINT + OPEN) / 2,
    width: OPEN,
    height: CELL.height + OPEN,
  };
}

function lying(from: number, to: number, course: number, { x, base }: Ground): Rectangle {
  return {
    x: x + from * CELL.width - (JOINT + OPEN) / 2,
    y: base - course * CELL.height - (JOINT + OPEN) / 2,
    width: (to - from) * CELL.width + OPEN,
    height: OPEN,
  };
}
