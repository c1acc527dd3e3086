// This file chooses where windows open in the wall of a map, for the town and for homes all over the land, and says what
// they are made of.

import type { MapInput, Shape } from "../../../model.ts";
import type { Cell, Ground } from "../../kit/land/bricks.ts";
import { CELL, JOINT } from "../../kit/land/cell.ts";
import { facesOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberFor } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";

/** In the grid of half bricks: its lower left cell and its size. */
export interface Opening extends Cell {
  readonly columns: number;
  readonly courses: number;
}

const TOWN = { columns: 3, courses: 4 };
const HOME = { columns: 2, courses: 3 };
/** From one window to the next on a floor, and from floor to floor; and the masonry between a home's window and the town's. */
const PITCH = { columns: 4, courses: 6 };
const BETWEEN = { columns: 2, courses: 2 };

const townSites = rememberFor((map: MapInput) => sitesFor(TOWN, map));

/** The window of a town: as near to its place as it can be with masonry all round. */
export function townOpening(town: Cell, map: MapInput): Opening {
  const wish = { column: town.column - TOWN.columns / 2, course: town.course - TOWN.courses / 2 };
  const [near] = [...townSites(map)].sort((a, b) => distance(a, wish) - distance(b, wish));
  return { ...(near ?? { column: Math.round(wish.column), course: Math.round(wish.course) }), ...TOWN };
}

/** Windows all over the land: each area has its floors, one over the other, where most windows find room on them; and more beside them. */
export function homeOpenings(town: Opening | undefined, map: MapInput): Opening[] {
  const sites = sitesFor(HOME, map).filter((site) => !town || isClear(site, town));
  const homes = map.areas.flatMap((_, area) => {
    const grids = new Map<number, Opening[]>();
    for (const { column, course } of sites.filter((site) => site.area === area)) {
      const grid = (course % PITCH.courses) * PITCH.columns + (column % PITCH.columns);
      grids.set(grid, [...(grids.get(grid) ?? []), { column, course, ...HOME }]);
    }
    return [...grids.values()].reduce((most, grid) => (grid.length > most.length ? grid : most), []);
  });
  const openings = town ? [town, ...homes] : homes;
  for (const { column, course } of sites) {
    const home = { column, course, ...HOME };
    if (openings.every((other) => isClear(home, other))) openings.push(home);
  }
  return openings;
}

function isClear(home: Cell, other: Opening): boolean {
  return (
    home.column >= other.column + other.columns + BETWEEN.columns ||
    other.column >= home.column + HOME.columns + BETWEEN.columns ||
    home.course >= other.course + other.courses + BETWEEN.courses ||
    other.course >= home.course + HOME.courses + BETWEEN.courses
  );
}

export function middleOf({ column, course, columns, courses }: Opening): Cell {
  return { column: column + columns / 2, course: course + courses / 2 };
}

/** In units of the wide picture. */
export function distance(a: Cell, b: Cell): number {
  return Math.hypot((a.column - b.column) * CELL.width, (a.course - b.course) * CELL.height);
}

/** The opening in the wall, its joint included. */
export function holeOf({ column, course, columns, courses }: Opening, { x, base }: Ground): Rectangle {
  return {
    x: x + column * CELL.width - JOINT,
    y: base - (course + courses) * CELL.height - JOINT,
    width: columns * CELL.width + JOINT,
    height: courses * CELL.height + JOINT,
  };
}

/** All of some windows but their panes: what is cut out of the wall, and the stone around. */
export function framesOf(key: string, holes: readonly Rectangle[]): Shape[] {
  const stones = holes.flatMap(({ x, y, width, height }) => [
    { x: x - 4, y: y - 3, width: width + 8, height: 7 },
    { x: x - 6, y: y + height - 4, width: width + 12, height: 7 },
  ]);
  return [path(`${key}-holes`, "ink", facesOf(holes)), path(`${key}-stones`, "lintel", facesOf(stones))];
}

/** The four panes of a window. */
export function panesOf({ x, y, width, height }: Rectangle): Rectangle[] {
  const bar = 3;
  const [left, right, top, foot] = [x + 3, x + width - 3, y + 7, y + height - 7];
  const middle = x + Math.floor((width - bar) / 2);
  const transom = top + Math.round((foot - top) * 0.36);
  return [
    [left, top, middle, transom],
    [middle + bar, top, right, transom],
    [left, transom + bar, middle, foot],
    [middle + bar, transom + bar, right, foot],
  ].map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 }));
}

/** Where an opening of this size has masonry of one area all round. */
function sitesFor(
  { columns, courses }: Pick<Opening, "columns" | "courses">,
  map: MapInput,
): (Cell & { readonly area: number })[] {
  return map.courses.flatMap((runs, course) =>
    runs.flatMap(([area, from, to]) =>
      Array.from({ length: Math.max(0, to - from - columns - 1) }, (_, i) => ({
        column: from + 1 + i,
        course,
        area,
      })).filter(({ column }) =>
        Array.from({ length: courses + 2 }, (_row, i) => map.courses[course - 1 + i] ?? []).every((row) =>
          row.some(([own, first, end]) => own === area && first < column && end > column + columns),
        ),
      ),
    ),
  );
}
