// This file turns a map's outlines into land built of half bricks, course by course from the ground up.

import type { MapInput, MapSpec } from "../../../model.ts";
import { rememberFor } from "../remember.ts";
import { CELL, COLUMNS, COURSES } from "./cell.ts";

type Point = readonly [x: number, y: number];
/** Index of the area that a cell is built for; none outside. */
type Owner = number | undefined;
type Edge = readonly [from: Point, to: Point];

interface Grid {
  readonly left: number;
  readonly foot: number;
  /** A cell's sides, in the outlines' units. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly courses: number;
}

/** Lines on which a course measures how much of each cell an area covers. */
const LINES = 4;

/** Built once for each map, whatever scenes it stands in. */
export const mapInput = rememberFor(({ areas, projection, towns }: MapSpec): MapInput => {
  const outlines = areas.map(({ outline }) => edgesOf(outline));
  const grid = gridOf(outlines.flat(2));
  const rough = Array.from({ length: grid.courses }, (_, course) => ownersOf(course, outlines, grid));
  const courses = smoothed(rough).map(runsOf);
  return {
    columns: grid.columns,
    areas: areas.map(({ name }) => name),
    courses,
    towns: towns.map(({ name, latitude, longitude }) => {
      const mercator = (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
      const [x, y] = [projection.x + projection.scale * longitude, projection.y - projection.scale * mercator];
      return { name, column: round((x - grid.left) / grid.width), course: round((grid.foot - y) / grid.height) };
    }),
  };
});

/** The land stands on the ground and is as high as all its courses, or as wide as it may be. */
function gridOf(points: readonly Point[]): Grid {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, foot] = [Math.min(...xs), Math.max(...ys)];
  const [across, up] = [Math.max(...xs) - left, foot - Math.min(...ys)];
  const height = Math.max(up / COURSES, (across * CELL.height) / CELL.width / COLUMNS);
  const width = (height * CELL.width) / CELL.height;
  const columns = Math.min(COLUMNS, Math.ceil(across / width));
  return { left, foot, width, height, columns, courses: Math.round(up / height) };
}

/** Of each cell of a course the area that covers most of it; none where less than half is covered. */
function ownersOf(course: number, outlines: readonly (readonly Edge[])[], grid: Grid): Owner[] {
  const covers = outlines.map((edges) => {
    const cover = new Float64Array(grid.columns);
    for (let line = 0; line < LINES; line += 1) {
      const y = grid.foot - (course + (line + 0.5) / LINES) * grid.height;
      for (const [from, to] of spansAt(y, edges))
        addSpan(cover, (from - grid.left) / grid.width, (to - grid.left) / grid.width);
    }
    return cover;
  });
  return Array.from({ length: grid.columns }, (_, column) => {
    const shares = covers.map((cover) => cover[column]! / LINES);
    const largest = Math.max(...shares);
    return shares.reduce((sum, share) => sum + share, 0) >= 0.5 ? shares.indexOf(largest) : undefined;
  });
}

/** The stretches of a horizontal line that are inside an outline. */
function spansAt(y: number, edges: readonly Edge[]): [number, number][] {
  const crossings = edges
    .filter(([[, y1], [, y2]]) => y1 <= y !== y2 <= y)
    .map(([[x1, y1], [x2, y2]]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .sort((a, b) => a - b);
  return Array.from({ length: crossings.length / 2 }, (_, i) => [crossings[2 * i]!, crossings[2 * i + 1]!]);
}

function addSpan(cover: Float64Array, from: number, to: number): void {
  for (let column = Math.max(0, Math.floor(from)); column < Math.min(cover.length, to); column += 1) {
    cover[column]! += Math.min(to, column + 1) - Math.max(from, column);
  }
}

/** Crumbs and teeth go: a cell joins those that hold most of the nine cells around it. */
function smoothed(rows: readonly (readonly Owner[])[]): Owner[][] {
  return rows.map((row, course) =>
    row.map((own, column) => {
      const counts = new Map<Owner, number>();
      for (let i = 0; i < 9; i += 1) {
        const other = rows[course + Math.floor(i / 3) - 1]?.[column + (i % 3) - 1];
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [
        own,
        counts.get(own) ?? 0,
      ] as const)[0];
    }),
  );
}

function runsOf(owners: readonly Owner[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  owners.forEach((area, column) => {
    const last = runs.at(-1);
    if (last?.[0] === area && last?.[2] === column) last[2] = column + 1;
    else if (area !== undefined) runs.push([area, column, column + 1]);
  });
  return runs;
}

/** The sides of all rings of a path made of straight lines. */
function edgesOf(outline: string): Edge[] {
  const edges: Edge[] = [];
  let [start, at]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, command = "", rest = ""] of outline.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)) {
    const numbers = (rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const way = command.toLowerCase();
    if (way === "z") {
      edges.push([at, start]);
      at = start;
    }
    const size = way === "h" || way === "v" ? 1 : 2;
    for (let i = 0; i + size <= numbers.length; i += size) {
      const next = moved(way, numbers.slice(i, i + size), at, isRelative);
      if (way === "m" && i === 0) start = next;
      else edges.push([at, next]);
      at = next;
    }
  }
  return edges;
}

function moved(way: string, [a = 0, b = 0]: readonly number[], [x, y]: Point, isRelative: boolean): Point {
  const [ox, oy] = isRelative ? [x, y] : [0, 0];
  if (way === "h") return [ox + a, y];
  return way === "v" ? [x, oy + a] : [ox + a, oy + b];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
