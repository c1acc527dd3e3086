// This file finds where each wall and its words stand: all walls have one brick size and one height, and their widths
// are to scale.

import type { Size } from "../../../model.ts";
import { type Bond, courseCount } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen } from "../../kit/remember.ts";
import type { WallRow } from "./fields.ts";

export interface Site {
  readonly bond: Bond;
  readonly courses: number;
  readonly ground: Rectangle;
  /** Before what is of another kind than its neighbour. */
  readonly rule?: Rectangle;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

interface Brickwork {
  readonly cell: Bond["cell"];
  readonly joint: number;
  /** Columns of each wall. */
  readonly columns: readonly number[];
}

export function siteWalls(
  rows: readonly WallRow[],
  worth: number,
  size: Size,
): { worth: number; sites: readonly Site[] } {
  const stacked = size.name === "narrow";
  return groupedByTen(worth, (grouped) => {
    const units = rows.map(({ value }) => value / grouped);
    const kinds = rows.map(({ look }) => look === "other");
    const sites = stacked ? stackedSites(units, size) : besideSites(units, kinds, size);
    return sites && { worth: grouped, sites };
  });
}

const GROUND = 4;
/** Room under walls that stand side by side, for a figure and three lines. */
const WORDS = 222;
/** Width of a figure, and of three lines of words where nothing follows them. */
const LEAST_WORDS = { between: 220, last: 330 };
const GAP = 40;
/** Gaps between what is of one kind and what is of another. */
const APART = 3;

/**
 * Side by side, each wall over the left of its words, which are as wide as it is, or wider where it is narrow. Equal gaps
 * within a kind; between two kinds a wide one, where the ground is broken.
 */
function besideSites(units: readonly number[], kinds: readonly boolean[], { width, height }: Size): Site[] | undefined {
  const gaps = units.map((_, i) => (i === 0 ? 0 : kinds[i] === kinds[i - 1] ? 1 : APART));
  const room = { width: width - GAP * sum(gaps), height: height - WORDS - 1 };
  const words = units.map((_, i) =>
    Math.min(LEAST_WORDS[i < units.length - 1 ? "between" : "last"], Math.floor(room.width / units.length)),
  );
  const slotsOf = ({ columns, cell }: Brickwork) => columns.map((count, i) => Math.max(words[i]!, count * cell.width));
  const work = largestBrickwork(units, room.height, (tried) => sum(slotsOf(tried)) <= room.width);
  if (!work) return undefined;
  const slots = slotsOf(work);
  const gap = units.length > 1 ? GAP + Math.floor((room.width - sum(slots)) / sum(gaps)) : 0;
  const lefts = slots.map((_, i) => sum(slots.slice(0, i)) + gap * sum(gaps.slice(0, i + 1)));
  const base = height - WORDS;
  return units.map((count, i) => {
    const left = lefts[i]!;
    const bond = { columns: work.columns[i]!, cell: work.cell, joint: work.joint, x: left, base };
    const [first, last] = [kinds.indexOf(kinds[i]!), kinds.lastIndexOf(kinds[i]!)];
    const end = lefts[last]! + work.columns[last]! * work.cell.width;
    const isApart = i > 0 && gaps[i]! > 1;
    return {
      bond,
      courses: courseCount(bond.columns, count),
      ground: { x: lefts[first]!, y: base, width: end - lefts[first]!, height: GROUND },
      ...(isApart && { rule: { x: left - Math.round((gap * APART) / 2), y: 16, width: 3, height: height - 24 } }),
      value: { x: left, y: base + 18, width: slots[i]!, anchor: "start", baseline: "top" },
      name: { x: left, y: base + 100, width: Math.min(slots[i]!, 350), anchor: "start", baseline: "top" },
    };
  });
}

/** One under the other, words above each. */
function stackedSites(units: readonly number[], { width, height }: Size): Site[] | undefined {
  const pitch = Math.floor(height / Math.max(1, units.length));
  const words = 46;
  const work = largestBrickwork(
    units,
    pitch - words - 14,
    (tried) => Math.max(0, ...tried.columns) * tried.cell.width <= width,
  );
  if (!work) return undefined;
  return units.map((count, i) => {
    const base = (i + 1) * pitch - 10;
    const bond = { columns: work.columns[i]!, cell: work.cell, joint: work.joint, x: 0, base };
    const courses = courseCount(bond.columns, count);
    const middle = i * pitch + words / 2;
    return {
      bond,
      courses,
      ground: { x: 0, y: base, width, height: 2 },
      value: { x: 0, y: middle, width: 104, anchor: "start", baseline: "middle" },
      name: { x: 110, y: middle, width: width - 110, anchor: "start", baseline: "middle" },
    };
  });
}

/** Among the bricks that fit, never under 4 units high: the largest, unless it leaves the tops of the walls uneven. */
function largestBrickwork(
  units: readonly number[],
  height: number,
  fits: (work: Brickwork) => boolean,
): Brickwork | undefined {
  let best: { work: Brickwork; merit: number } | undefined;
  for (let up = 5; up <= 24; up += 1) {
    const most = Math.floor(height / up);
    const tries = most > 0 ? columnsFor(units, most) : [];
    for (let across = 2 * Math.ceil(up * 1.1); across <= up * 3.2; across += 2) {
      for (const columns of tries) {
        const work = { cell: { width: across, height: up }, joint: up >= 12 ? 2 : 1, columns };
        const merit = across * up * (1 - (5 * unevenness(units, columns)) / most);
        if (fits(work) && (!best || merit > best.merit)) best = { work, merit };
      }
    }
  }
  return best?.work;
}

/** Columns of each wall, in halves, for every number of courses from six sevenths of the height up. */
function columnsFor(units: readonly number[], most: number): number[][] {
  return Array.from({ length: Math.floor(most / 7) + 1 }, (_, less) => {
    return units.map((count) => (count > 0 ? Math.max(1, Math.ceil((2 * count) / (most - less)) / 2) : 0));
  });
}

/** Courses between the highest and the lowest top of the walls that are more than one brick wide. */
function unevenness(units: readonly number[], columns: readonly number[]): number {
  const tops = units.flatMap((count, i) => (columns[i]! > 1 ? [count / columns[i]!] : []));
  return tops.length ? Math.max(...tops) - Math.min(...tops) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
