// The house's measures, once for all: its grid of bricks, its openings, its gable. Everything else is drawn from here.

import type { Rectangle } from "../rectangles.ts";

/** The house's own view box; other sizes scale it. */
export const FRAME = { width: 820, height: 760 };
/** A brick with its joint. */
export const BRICK = { width: 38, height: 16, joint: 2 };
export const GROUND = 712;
/** Top of the stone plinth: the first course stands here. */
export const PLINTH = 684;
export const LEFT = 144;
export const COLUMNS = 14;
export const RIGHT = LEFT + COLUMNS * BRICK.width;
const WALL_COURSES = 22;
export const EAVES = PLINTH - WALL_COURSES * BRICK.height;
export const RIDGE = EAVES - 9 * BRICK.height;
/** Middle of the gable, in columns. */
const GABLE_MIDDLE = 4.5;
/** Columns of each of the gable's courses, from the eaves up. */
const GABLE = [7, 7, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1];
export const GABLE_TOP = EAVES - GABLE.length * BRICK.height;

export const DOOR = onGrid(2.05, 0, 1.9, 8);
export const TRANSOM = onGrid(2.05, 8, 1.9, 1);
export const WINDOWS: readonly Rectangle[] = [
  onGrid(5.2, 3, 1.6, 5),
  onGrid(8.9, 3, 1.6, 5),
  onGrid(11.5, 3, 1.6, 5),
  onGrid(2.2, 13, 1.6, 5),
  onGrid(5.2, 13, 1.6, 5),
  onGrid(8.9, 13, 1.6, 5),
  onGrid(11.5, 13, 1.6, 5),
  onGrid(3.9, 23, 1.2, 4),
];

/** A stretch of wall in one course, between openings. */
export interface Stretch {
  readonly course: number;
  readonly from: number;
  readonly to: number;
}

export function courseTop(course: number): number {
  return PLINTH - (course + 1) * BRICK.height;
}

/** Every stretch of wall, from the ground up. */
export function stretches(): Stretch[] {
  const openings = [DOOR, TRANSOM, ...WINDOWS];
  return Array.from({ length: WALL_COURSES + GABLE.length }, (_, course) => course).flatMap((course) => {
    const top = courseTop(course);
    const holes = openings.filter(({ y, height }) => y < top + BRICK.height - 1 && y + height > top + 1);
    let from = extentOf(course).from;
    const solid: Stretch[] = [];
    for (const hole of [...holes].sort((a, b) => a.x - b.x)) {
      solid.push({ course, from, to: hole.x });
      from = hole.x + hole.width;
    }
    return [...solid, { course, from, to: extentOf(course).to }];
  });
}

/** The ledges that a stepped gable leaves on both sides, and its top, for their coping stones. */
export function ledges(): Rectangle[] {
  return GABLE.flatMap((columns, i) => {
    const above = GABLE[i + 1] ?? 0;
    if (above === columns) return [];
    const { from, to } = extentOf(WALL_COURSES + i);
    const y = courseTop(WALL_COURSES + i) - 6;
    const step = ((columns - above) * BRICK.width) / 2;
    if (above === 0) return [{ x: from - 4, y, width: to - from + 8, height: 7 }];
    return [from - 4, to - step].map((x) => ({ x, y, width: step + 4, height: 7 }));
  });
}

/** Left and right end of a course; the gable's courses stand on its middle. */
function extentOf(course: number): { from: number; to: number } {
  const columns = GABLE[course - WALL_COURSES];
  if (columns === undefined) return { from: LEFT, to: RIGHT };
  const from = LEFT + (GABLE_MIDDLE - columns / 2) * BRICK.width;
  return { from, to: from + columns * BRICK.width };
}

function onGrid(column: number, course: number, columns: number, courses: number): Rectangle {
  return {
    x: Math.round(LEFT + column * BRICK.width),
    y: PLINTH - (course + courses) * BRICK.height,
    width: Math.round(columns * BRICK.width),
    height: courses * BRICK.height,
  };
}
