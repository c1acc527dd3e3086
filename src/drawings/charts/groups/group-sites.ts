// All groups stand under one roof: this file says where the roof is, where each group's bricks lie and where its words stand.

import type { Size } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import type { Rectangle } from "../../kit/rectangles.ts";

type Cell = Bond["cell"];

interface GroupSite {
  /** Places of its bricks, in the order in which they are laid. */
  readonly bricks: readonly Rectangle[];
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

export interface GroupsLayout {
  readonly cell: Cell;
  readonly sites: readonly GroupSite[];
  readonly centre: LabelSpot;
  /** The roof that gathers them: eaves, ridge, eaves. */
  readonly roof: readonly (readonly [number, number])[];
  /** What the roof rests on: a beam at its eaves, posts under it and the level of the ground; none where there is no room. */
  readonly posts: { readonly x: readonly number[]; readonly ground: number };
}

interface Slot {
  /** Middle and foot of the stack; its greatest width. */
  readonly x: number;
  readonly base: number;
  readonly width: number;
  /** Greatest height of a stack. */
  readonly room: number;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

/** From the foot of the gable to the top of the highest stack. */
const UNDER_BEAM = 34;
/** Joints of large bricks, and of small ones. */
const JOINT = { wide: 4, narrow: 2 };
const SMALLEST = 4;
const LARGEST = 120;

/** None when the bricks would be too small. */
export function siteGroups(counts: readonly number[], size: Size): GroupsLayout | undefined {
  const { slots, centre, roof, posts } =
    size.name === "narrow" ? stacked(counts.length, size) : beside(counts.length, size);
  const stacks = largestStacks(
    counts.map((count) => Math.ceil(count)),
    slots,
  );
  if (!stacks) return undefined;
  const { cell, across } = stacks;
  const sites = slots.map(({ value, name, x, base }, i) => ({
    value,
    name,
    bricks: bricksOf(Math.ceil(counts[i]!), across, cell, x, base),
  }));
  return { cell, sites, centre, roof, posts };
}

/** Stacks on one ground, each in its bay and over its words; over all of them the gable, which bears the name. */
function beside(count: number, { width, height }: Size) {
  const ground = height - 184;
  const slot = width / Math.max(1, count);
  const [eaves, ridge] = [Math.round(ground * 0.34), 14];
  const slots = Array.from({ length: count }, (_, i): Slot => {
    const x = Math.round(slot * (i + 0.5));
    const words = { x, width: Math.floor(slot) - 40, anchor: "middle", baseline: "top" } as const;
    return {
      x,
      base: ground,
      width: slot * 0.9,
      room: ground - eaves - UNDER_BEAM,
      value: { ...words, y: ground + 16 },
      name: { ...words, y: ground + 98 },
    };
  });
  const y = Math.round(ridge + (eaves - ridge) * 0.64);
  const centre: LabelSpot = { x: width / 2, y, width: 640, anchor: "middle", baseline: "middle" };
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
    const extent = { x: Math.floor(half / 2), base, width: half - 16, room: pitch - 20 };
    return {
      ...extent,
      value: { ...words, y: middle - 4, baseline: "bottom" },
      name: { ...words, y: middle, baseline: "top" },
    };
  });
  const centre: LabelSpot = { x: half, y: 68, width: width - 100, anchor: "middle", baseline: "middle" };
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

/**
 * As many bricks across for every group, so that height is the figure; so many that the bricks are the largest. They stand
 * one over the other, as on a pallet: none is cut.
 */
function largestStacks(
  counts: readonly number[],
  slots: readonly Slot[],
): { readonly cell: Cell; readonly across: number } | undefined {
  let best: { readonly cell: Cell; readonly across: number } | undefined;
  for (let across = 1; across <= Math.max(1, ...counts); across += 1) {
    const cell = cellFor(across, counts, slots);
    if (cell.height - jointOf(cell) < SMALLEST) continue;
    if (!best || cell.width * cell.height > best.cell.width * best.cell.height) best = { cell, across };
  }
  return best;
}

function cellFor(across: number, counts: readonly number[], slots: readonly Slot[]): Cell {
  const width = Math.min(LARGEST, ...slots.map((slot) => slot.width / across));
  const rooms = slots.map(({ room }, i) => room / Math.max(1, Math.ceil(counts[i]! / across)));
  const height = Math.floor(Math.min(width / 1.9, ...rooms));
  return { width: 2 * Math.floor(Math.min(width, height * 2.4) / 2), height };
}

function bricksOf(count: number, across: number, cell: Cell, x: number, base: number): Rectangle[] {
  const left = x - (across * cell.width - jointOf(cell)) / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: left + (i % across) * cell.width,
    y: base - (Math.floor(i / across) + 1) * cell.height,
    width: cell.width - jointOf(cell),
    height: cell.height - jointOf(cell),
  }));
}

/** Between two bricks of this size. */
export function jointOf({ height }: Cell): number {
  return height >= 24 ? JOINT.wide : JOINT.narrow;
}
