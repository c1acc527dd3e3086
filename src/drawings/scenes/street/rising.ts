// The street's houses rise, row upon row, until they draw a land: this file builds the rows from the land's outline and lifts them.

import type { MapInput, Shape, Size } from "../../../model.ts";
import { CELL } from "../../kit/land/cell.ts";
import { during } from "../../kit/passage.ts";
import { facesOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";

/** Courses of the land that a row of houses is high; half bricks that a house is about as wide as. */
const ROW = 3;
const WIDE = 3.6;
const HIGH = ROW * CELL.height;
const COLOURS = 3;

/** Where the land stands, once the street has sunk; and how far below its rows wait, under the picture's edge. */
const PLACES = {
  wide: { right: 1824, foot: 985, scale: 1, below: 170 },
  narrow: { right: 307, foot: 328, scale: 0.35, below: 120 },
} as const;

/** @param risen 0 (all rows wait) to 1. */
export function risingAt(map: MapInput, risen: number, size: Size): Shape[] {
  if (risen <= 0) return [];
  const { right, foot, scale, below } = PLACES[size.name];
  const rows = rowsOf(map, size);
  const place = `translate(${Math.round(right - map.columns * CELL.width * scale)} ${foot}) scale(${scale})`;
  const lifted = rows.map((shapes, row) => {
    const late = 0.3 * (1 - row / rows.length);
    const left = 1 - during(risen, late, 0.7 + late);
    return group(`row-${row}`, { transform: `translate(0 ${Math.round(left * (row * HIGH + below))})` }, shapes);
  });
  return [group("land", { transform: place }, lifted.reverse())];
}

/** From the ground up; the ground is at 0. */
const rowsOf = rememberLayout((map: MapInput) => {
  const count = Math.ceil(map.courses.length / ROW);
  return Array.from({ length: count }, (_, row) => rowOf(housesOf(map, row), row));
});

/** Whole houses, from edge to edge of the land where the row is. */
function housesOf({ courses }: MapInput, row: number): Rectangle[] {
  const course = courses[Math.min(courses.length - 1, row * ROW + 1)] ?? [];
  const stretches: [from: number, to: number][] = [];
  for (const [, from, to] of [...course].sort((a, b) => a[1] - b[1])) {
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return stretches.flatMap(([from, to]) => {
    const count = Math.max(1, Math.round((to - from) / WIDE));
    const at = (i: number) => Math.round((from + ((to - from) * i) / count) * CELL.width);
    return Array.from({ length: count }, (_, i) => ({
      x: at(i),
      y: -(row + 1) * HIGH,
      width: at(i + 1) - at(i),
      height: HIGH,
    }));
  });
}

const ROOF = 14;

function rowOf(houses: readonly Rectangle[], row: number): Shape[] {
  const kindOf = (i: number) => (i * 5 + row * 3) % 7;
  const bodies = houses.map((house, i) => {
    const lower = (kindOf(i) % 3) * 3;
    return { ...house, y: house.y + lower, height: row === 0 ? HIGH - lower : HIGH + 20 }; // down behind the row before it
  });
  const gables = bodies.map(({ x, y, width }, i) =>
    kindOf(i) % 2
      ? [0.2, 0.36].map((inset, step) => ({
          x: Math.round(x + width * inset),
          y: y - ROOF + (1 - step) * 7,
          width: Math.round(width * (1 - 2 * inset)),
          height: 7,
        }))
      : [],
  );
  const roofs = bodies.flatMap(({ x, y, width }, i) =>
    kindOf(i) % 2 ? [] : [{ x, y: y - ROOF, width, height: ROOF }],
  );
  const stacks = bodies.flatMap(({ x, y, width }, i) =>
    kindOf(i) % 3 ? [{ x: kindOf(i) % 2 ? x + 3 : x + width - 11, y: y - ROOF - 7, width: 8, height: ROOF + 7 }] : [],
  );
  const windows = bodies.flatMap(({ x, y, width }) => {
    const bays = width > 60 ? 3 : 2;
    return Array.from({ length: bays }, (_, bay) => ({
      x: Math.round(x + (width / bays) * (bay + 0.5)) - 5,
      y: y + 9,
      width: 10,
      height: 16,
    }));
  });
  return [
    path("stacks", "night-roof", facesOf(stacks)),
    path("roofs", "night-roof", facesOf(roofs)),
    ...Array.from({ length: COLOURS }, (_, colour) =>
      path(
        `walls-${colour}`,
        `night-brick-${colour}`,
        facesOf(bodies.flatMap((body, i) => ((i + row) % COLOURS === colour ? [body, ...gables[i]!] : []))),
      ),
    ),
    path("windows", "window-lit", facesOf(windows)),
  ];
}
