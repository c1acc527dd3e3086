// This file finds where a number has its place on an area: an opening among its bricks, as near its middle as can be.

import type { MapInput } from "../../../model.ts";

/** In half bricks from the left and in courses from the ground up. */
export interface Opening {
  readonly column: number;
  readonly course: number;
  readonly columns: number;
  readonly courses: number;
}

/** Around an opening so much of the area is left standing. */
const FRAME = 1;

/** @param size in half bricks and courses. @returns none where the area has no room for it. */
export function openingIn(
  area: number,
  { courses }: MapInput,
  size: Pick<Opening, "columns" | "courses">,
): Opening | undefined {
  const own = courses.map((runs) => runs.filter(([index]) => index === area));
  const middle = middleOf(own);
  const far = ({ column, course }: Opening) =>
    Math.hypot(column + size.columns / 2 - middle.column, 2 * (course + size.courses / 2 - middle.course));
  const fits = own.flatMap((runs, course) =>
    runs.flatMap(([, from, to]) =>
      Array.from({ length: Math.max(0, to - from - size.columns - 2 * FRAME + 1) }, (_, i) => from + FRAME + i)
        .filter((column) => holds(own, column - FRAME, course - FRAME, size))
        .map((column): Opening => ({ column, course, ...size })),
    ),
  );
  return fits.toSorted((a, b) => far(a) - far(b))[0];
}

type Runs = MapInput["courses"];

/** Whether the area is whole there, its frame counted. */
function holds(own: Runs, left: number, foot: number, size: Pick<Opening, "columns" | "courses">): boolean {
  const right = left + size.columns + 2 * FRAME;
  return Array.from({ length: size.courses + 2 * FRAME }, (_, i) => own[foot + i] ?? []).every((runs) =>
    runs.some(([, from, to]) => from <= left && to >= right),
  );
}

function middleOf(own: Runs): { column: number; course: number } {
  let [cells, across, up] = [0, 0, 0];
  own.forEach((runs, course) => {
    for (const [, from, to] of runs) {
      cells += to - from;
      across += ((from + to) / 2) * (to - from);
      up += (course + 0.5) * (to - from);
    }
  });
  return { column: across / (cells || 1), course: up / (cells || 1) };
}

/** The land without its openings. */
export function openedLand({ courses, ...map }: MapInput, openings: readonly Opening[]): MapInput {
  const opened = courses.map((runs, course) => {
    const here = openings.filter((opening) => opening.course <= course && course < opening.course + opening.courses);
    return here.reduce<Runs[number]>((left, { column, columns }) => {
      return left.flatMap((run) => cutOut(run, column, column + columns));
    }, runs);
  });
  return { ...map, courses: opened };
}

function cutOut([area, from, to]: Runs[number][number], left: number, right: number): Runs[number] {
  if (right <= from || left >= to) return [[area, from, to]];
  const rest = [
    [area, from, left],
    [area, right, to],
  ] as const;
  return rest.filter(([, start, end]) => end > start);
}
