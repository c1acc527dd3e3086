// Groups and a box in, one roof and a place under it for each group and its words out.

import type { Label, Size } from "../model.ts";
import type { Bond } from "./bond.ts";
import { pileCourses } from "./pile.ts";
import type { Rectangle } from "./rectangles.ts";

type Place = Pick<Label, "x" | "y" | "width" | "anchor" | "baseline">;
type Cell = Bond["cell"];

interface GroupSite {
  /** Places of its bricks, in the order in which they are laid. */
  readonly bricks: readonly Rectangle[];
  readonly value: Place;
  readonly name: Place;
}

export interface GroupsLayout {
  readonly cell: Cell;
  readonly sites: readonly GroupSite[];
  readonly centre: Place;
  /** The roof that gathers them: eaves, ridge, eaves. */
  readonly roof: readonly (readonly [number, number])[];
  /** What the roof rests on: where each post stands, and the level of the ground; none where there is no room. */
  readonly posts: { readonly x: readonly number[]; readonly ground: number };
}

interface Slot {
  /** Middle and foot of the pile; its greatest extent. */
  readonly x: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly value: Place;
  readonly name: Place;
}

const JOINT = 2;
const SMALLEST = 4;

/** None when the bricks would be too small. */
export function siteGroups(counts: readonly number[], size: Size): GroupsLayout | undefined {
  const { slots, centre, roof, posts } = size.width < 600 ? stacked(counts.length, size) : beside(counts.length, size);
  const courses = counts.map((count) => pileCourses(Math.ceil(count)));
  const cell = largestCell(courses, slots);
  if (!cell) return undefined;
  const sites = slots.map(({ value, name, x, base }, i) => ({
    value,
    name,
    bricks: bricksOf(courses[i]!, cell, x, base),
  }));
  return { cell, sites, centre, roof, posts };
}

/** Piles on one ground, each in its bay and over its words; the name under the ridge. */
function beside(count: number, { width, height }: Size) {
  const ground = height - 184;
  const slot = width / Math.max(1, count);
  const [eaves, ridge] = [Math.round(ground * 0.5), 14];
  const slots = Array.from({ length: count }, (_, i): Slot => {
    const x = Math.round(slot * (i + 0.5));
    const aside = Math.abs(x - width / 2) + slot * 0.2; // the outer corner of the pile's top
    const under = ridge + ((eaves - ridge) * aside) / (width / 2);
    const clear = Math.abs(x - width / 2) < 260 ? Math.max(under, 214) : under + 32;
    const words = { x, width: Math.floor(slot) - 40, anchor: "middle", baseline: "top" } as const;
    return {
      x,
      base: ground,
      width: slot * 0.86,
      height: ground - clear,
      value: { ...words, y: ground + 16 },
      name: { ...words, y: ground + 98 },
    };
  });
  const centre: Place = { x: width / 2, y: 136, width: 640, anchor: "middle", baseline: "middle" };
  return {
    slots,
    centre,
    roof: [
      [0, eaves],
      [width / 2, ridge],
      [width, eaves],
    ] as const,
    posts: { x: Array.from({ length: count + 1 }, (_, i) => Math.round(i * slot)), ground },
  };
}

/** One under the other, words at the right. */
function stacked(count: number, { width, height }: Size) {
  const top = 104;
  const pitch = Math.floor((height - top) / Math.max(1, count));
  const half = Math.floor(width / 2);
  const slots = Array.from({ length: count }, (_, i): Slot => {
    const base = top + (i + 1) * pitch - 4;
    const words = { x: half + 12, width: half - 12, anchor: "start" } as const;
    const middle = base - Math.floor((pitch - 16) / 2);
    const extent = { x: Math.floor(half / 2), base, width: half - 16, height: pitch - 20 };
    return {
      ...extent,
      value: { ...words, y: middle - 4, baseline: "bottom" },
      name: { ...words, y: middle, baseline: "top" },
    };
  });
  const centre: Place = { x: half, y: 68, width: width - 100, anchor: "middle", baseline: "middle" };
  return {
    slots,
    centre,
    roof: [
      [0, 88],
      [half, 6],
      [width, 88],
    ] as const,
    posts: { x: [], ground: height },
  };
}

function largestCell(courses: readonly (readonly number[])[], slots: readonly Slot[]): Cell | undefined {
  const width = 2 * Math.floor(Math.min(72, ...slots.map((slot, i) => slot.width / Math.max(1, ...courses[i]!))) / 2);
  const height = Math.floor(
    Math.min(width / 2.1, ...slots.map((slot, i) => slot.height / Math.max(1, courses[i]!.length))),
  );
  const kept = Math.min(width, 2 * Math.floor(height * 1.2));
  return height - JOINT >= SMALLEST ? { width: kept, height } : undefined;
}

function bricksOf(courses: readonly number[], cell: Cell, x: number, base: number): Rectangle[] {
  return courses.flatMap((count, course) => {
    // The last course may be short: it stays on the joints of the one below.
    const shift = course > 0 && (courses[course - 1]! - count) % 2 === 0 ? cell.width / 2 : 0;
    const left = x - (count * cell.width) / 2 - shift;
    const y = base - (course + 1) * cell.height;
    return Array.from({ length: count }, (_, i) => ({
      x: left + i * cell.width,
      y,
      width: cell.width - JOINT,
      height: cell.height - JOINT,
    }));
  });
}
