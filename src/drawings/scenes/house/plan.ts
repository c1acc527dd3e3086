// The house's measures are set here, once for all, and everything else is drawn from its grid of bricks, its openings
// and its gable. The house has its own coordinates: its left corner is at 0, the ground at 0, and upwards is negative.

import type { Rectangle } from "../../kit/rectangles.ts";

/** A brick with its joint. */
export const BRICK = { width: 38, height: 16, joint: 2 };
/** Top of the stone plinth: the first course stands here. */
export const PLINTH = -28;
const COLUMNS = 16;
export const WIDTH = COLUMNS * BRICK.width;
export const WALL_COURSES = 32;
export const EAVES = PLINTH - WALL_COURSES * BRICK.height;
export const RIDGE = EAVES - 10 * BRICK.height;
/** The gable stands over the door; a step every three courses, a column on both sides. */
const GABLE_MIDDLE = 6;
const GABLE = [10, 10, 10, 8, 8, 8, 6, 6, 6, 4, 4, 4, 2, 2, 2];
export const COURSES = WALL_COURSES + GABLE.length;
export const GABLE_TOP = EAVES - GABLE.length * BRICK.height;

/** Two columns of wall, two of window: four bays alike, and the jambs fall on the joints. */
const BAYS = [1, 5, 9, 13];
export const DOOR = onGrid(5, 0, 8);
export const TRANSOM = onGrid(5, 8, 1);
export const WINDOWS: readonly Rectangle[] = [
  ...[1, 9, 13].map((column) => onGrid(column, 3, 6)),
  ...BAYS.map((column) => onGrid(column, 13, 6)),
  ...BAYS.map((column) => onGrid(column, 23, 6)),
  onGrid(5, 33, 5),
];
/** Those above the ground floor, in the wall: where plants are put out. */
export const UPPER_WINDOWS = WINDOWS.slice(3, 11);

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
  return Array.from({ length: COURSES }, (_, course) => course).flatMap((course) => {
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

/** The ledges that a stepped gable leaves on both sides, and its top: where its coping stones lie. */
export function ledges(): Rectangle[] {
  return GABLE.flatMap((columns, i) => {
    const above = GABLE[i + 1] ?? 0;
    if (above === columns) return [];
    const { from, to } = extentOf(WALL_COURSES + i);
    const y = courseTop(WALL_COURSES + i);
    const step = ((columns - above) * BRICK.width) / 2;
    if (above === 0) return [{ x: from, y, width: to - from, height: 0 }];
    return [from, to - step].map((x) => ({ x, y, width: step, height: 0 }));
  });
}

/** Left and right end of a course; the gable's courses stand on its middle. */
function extentOf(course: number): { from: number; to: number } {
  const columns = GABLE[course - WALL_COURSES];
  if (columns === undefined) return { from: 0, to: WIDTH };
  const from = (GABLE_MIDDLE - columns / 2) * BRICK.width;
  return { from, to: from + columns * BRICK.width };
}

/** Two columns wide. */
function onGrid(column: number, course: number, courses: number): Rectangle {
  return {
    x: column * BRICK.width,
    y: PLINTH - (course + courses) * BRICK.height,
    width: 2 * BRICK.width,
    height: courses * BRICK.height,
  };
}
