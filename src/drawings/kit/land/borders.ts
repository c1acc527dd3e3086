// Joints are left open between the areas of a map, and this file finds them course by course.

import type { MapInput } from "../../../model.ts";
import type { Rectangle } from "../rectangles.ts";
import type { Ground } from "./bricks.ts";
import { MASONRY, type Masonry } from "./cell.ts";

/** Of each course the joints between its areas, and those between it and the course below. */
export function bordersOf({ courses }: MapInput, ground: Ground, masonry = MASONRY): Rectangle[][] {
  return courses.map((runs, course) => [
    ...runs
      .filter(([, from], i) => runs[i - 1]?.[2] === from)
      .map(([, from]) => standing(from, course, ground, masonry)),
    ...runs.flatMap(([area, from, to]) =>
      (courses[course - 1] ?? [])
        .filter(([below, first, end]) => below !== area && first < to && end > from)
        .map(([, first, end]) => lying(Math.max(from, first), Math.min(to, end), course, ground, masonry)),
    ),
  ]);
}

function standing(column: number, course: number, { x, base }: Ground, { cell, joint, open }: Masonry): Rectangle {
  return {
    x: x + column * cell.width - (joint + open) / 2,
    y: base - (course + 1) * cell.height - (joint + open) / 2,
    width: open,
    height: cell.height + open,
  };
}

function lying(from: number, to: number, course: number, { x, base }: Ground, masonry: Masonry): Rectangle {
  const { cell, joint, open } = masonry;
  return {
    x: x + from * cell.width - (joint + open) / 2,
    y: base - course * cell.height - (joint + open) / 2,
    width: (to - from) * cell.width + open,
    height: open,
  };
}
