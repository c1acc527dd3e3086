// Each run of a map is laid in running bond by this file and closed with half bricks.

import type { MapInput } from "../../../model.ts";
import { colourOf } from "../bond.ts";
import type { Rectangle } from "../rectangles.ts";
import { MASONRY } from "./cell.ts";

/** A place in the grid of half bricks. */
export interface Cell {
  readonly column: number;
  readonly course: number;
}

export interface MapBrick extends Cell {
  readonly halves: 1 | 2;
  readonly area: number;
  readonly colour: number;
  /** Half of a brick that was put together again: it covers the joint to its first half. */
  readonly joined?: boolean;
}

/** Left edge and foot of what is built. */
export interface Ground {
  readonly x: number;
  readonly base: number;
}

/**
 * Three firings of brick; of each, what the pattern of the bond (0 to 5) becomes. Neighbouring areas never share one, and
 * all are so near that nobody takes their tones for values.
 */
const FIRINGS = [
  [2, 0, 2, 0, 4, 2],
  [3, 0, 3, 1, 0, 3],
  [0, 3, 2, 0, 3, 0],
];

/** From the ground up, from left to right. */
export function bricksOf(map: MapInput): MapBrick[] {
  const firings = firingsOf(map);
  return map.courses.flatMap((runs, course) =>
    runs.flatMap(([area, from, to]) => {
      const bricks: MapBrick[] = [];
      for (let column = from; column < to; ) {
        const halves = (column + course) % 2 === 0 && column + 2 <= to ? 2 : 1;
        const colour = FIRINGS[firings[area]!]![colourOf(course, column >> 1)]!;
        bricks.push({ column, course, halves, area, colour });
        column += halves;
      }
      return bricks;
    }),
  );
}

export function faceOf(
  { column, course, halves, joined }: Pick<MapBrick, "column" | "course" | "halves" | "joined">,
  { x, base }: Ground,
  { cell, joint } = MASONRY,
): Rectangle {
  const over = joined ? joint : 0;
  return {
    x: x + column * cell.width - over,
    y: base - (course + 1) * cell.height,
    width: halves * cell.width - joint + over,
    height: cell.height - joint,
  };
}

/** Of each area the first firing that none of its neighbours has. */
function firingsOf(map: MapInput): number[] {
  const firings: number[] = [];
  map.areas.forEach((_, area) => {
    const taken = neighboursOf(area, map).map((neighbour) => firings[neighbour]);
    firings.push(
      Math.max(
        0,
        FIRINGS.findIndex((_firing, i) => !taken.includes(i)),
      ),
    );
  });
  return firings;
}

function neighboursOf(area: number, { courses }: MapInput): number[] {
  return courses.flatMap((runs, course) =>
    runs
      .filter(([own]) => own === area)
      .flatMap(([, from, to]) => [
        ...runs.filter((other) => other[1] === to || other[2] === from),
        ...(courses[course + 1] ?? []).filter((other) => other[1] < to && other[2] > from),
        ...(courses[course - 1] ?? []).filter((other) => other[1] < to && other[2] > from),
      ])
      .map(([other]) => other)
      .filter((other) => other !== area),
  );
}
