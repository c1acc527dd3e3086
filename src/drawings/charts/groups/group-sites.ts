// All groups stand under one roof: this file says where the roof is, where each group's wall and its words stand.

import type { Size } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { linesHeight, NARROW_TYPE } from "../../kit/words-room.ts";
import type { Hall } from "./hall.ts";
import { courseCount, type GroupWall, jointOf, wallOf } from "./masonry.ts";

type Cell = Bond["cell"];

interface GroupSite extends GroupWall {
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

export interface GroupsLayout {
  /** Where it is more than the size's own. */
  readonly height?: number | undefined;
  readonly cell: Cell;
  readonly sites: readonly GroupSite[];
  readonly centre: LabelSpot;
  readonly hall: Hall;
}

interface Slot {
  /** Middle and foot of the wall; its greatest width. */
  readonly x: number;
  readonly base: number;
  readonly width: number;
  /** Greatest height of a wall, without its coping. */
  readonly room: number;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

/** From the beam to the top of the highest wall. */
const UNDER_BEAM = 58;
const SMALLEST = 4;
const LARGEST = 120;

/** None when the bricks would be too small. */
export function siteGroups(counts: readonly number[], labels: readonly string[], size: Size): GroupsLayout | undefined {
  const { slots, centre, hall, height } =
    size.name === "narrow" ? stacked(labels, size) : { ...beside(counts.length, size), height: undefined };
  const walls = largestWalls(counts, slots);
  if (!walls) return undefined;
  const { cell, across } = walls;
  const sites = slots.map(({ value, name, x, base }, i) => ({
    value,
    name,
    ...wallOf(counts[i]!, across, cell, x, base),
  }));
  return { cell, sites, centre, hall, height };
}

/** Walls on one ground, each in its bay and over its words; over all of them the gable, which bears the name. */
function beside(count: number, { width, height }: Size) {
  const ground = height - 184;
  const thick = 24;
  const slot = (width - 2 * thick) / Math.max(1, count);
  const [eaves, ridge] = [Math.round(ground * 0.34), 8];
  const slots = Array.from({ length: count }, (_, i): Slot => {
    const x = Math.round(thick + slot * (i + 0.5));
    const words = { x, width: Math.floor(slot) - 40, anchor: "middle", baseline: "top" } as const;
    return {
      x,
      base: ground,
      width: slot - 1.5 * thick,
      room: ground - eaves - UNDER_BEAM,
      value: { ...words, y: ground + 16 },
      name: { ...words, y: ground + 98 },
    };
  });
  const y = Math.round(ridge + (eaves - ridge) * 0.66);
  const centre: LabelSpot = { x: width / 2, y, width: 640, anchor: "middle", baseline: "middle" };
  const pillars = Array.from({ length: count + 1 }, (_, i) => Math.round(thick + i * slot));
  return { slots, centre, hall: { width, ridge, eaves, ground, pillars, thick } };
}

/** A number over its name, and the name in a picture that is not tall, at its smallest. */
const NUMBER = 36;
const LARGEST_NAME = 19;

/** One under the other, words at the right; higher where the words need more, on paper and on the smallest telephone. */
function stacked(labels: readonly string[], size: Size) {
  const { width } = size;
  const top = 104;
  const split = Math.floor(width * 0.45);
  const namedIn = (type: number) => Math.max(0, ...labels.map((label) => linesHeight(label, width - split - 12, type)));
  const given = Math.floor((size.height - top) / Math.max(1, labels.length));
  const isMore = NUMBER + namedIn(LARGEST_NAME) > given;
  const pitch = isMore ? NUMBER + namedIn(NARROW_TYPE.name) + 16 : given;
  const height = isMore ? top + pitch * labels.length : size.height;
  const slots = labels.map((_, i): Slot => {
    const base = top + (i + 1) * pitch - 4;
    const words = { x: split + 12, width: width - split - 12, anchor: "start" } as const;
    const middle = isMore ? base - pitch + 4 + NUMBER : base - Math.floor((pitch - 16) / 2);
    const extent = { x: Math.floor(split / 2), base, width: split - 16, room: pitch - 28 };
    return {
      ...extent,
      value: { ...words, y: middle - 4, baseline: "bottom" },
      name: { ...words, y: middle, baseline: "top" },
    };
  });
  const centre: LabelSpot = { x: width / 2, y: 64, width: width - 100, anchor: "middle", baseline: "middle" };
  const hall = { width, ridge: 6, eaves: 90, ground: height, pillars: [], thick: 8 };
  return { slots, centre, hall, height: isMore ? height : undefined };
}

/** As many bricks across for every group, so that height is the figure; so many that the bricks are the largest. */
function largestWalls(
  counts: readonly number[],
  slots: readonly Slot[],
): { readonly cell: Cell; readonly across: number } | undefined {
  let best: { readonly cell: Cell; readonly across: number } | undefined;
  for (let across = 1; across <= Math.max(1, ...counts.map(Math.ceil)); across += 1) {
    const cell = cellFor(across, counts, slots);
    if (cell.height - jointOf(cell) < SMALLEST) continue;
    if (!best || cell.width * cell.height > best.cell.width * best.cell.height) best = { cell, across };
  }
  return best;
}

function cellFor(across: number, counts: readonly number[], slots: readonly Slot[]): Cell {
  const width = Math.min(LARGEST, ...slots.map((slot) => slot.width / across));
  const rooms = slots.map(({ room }, i) => room / Math.max(1, courseCount(counts[i]!, across)));
  const height = Math.floor(Math.min(width / 1.9, ...rooms));
  return { width: 2 * Math.floor(Math.min(width, height * 2.4) / 2), height };
}
