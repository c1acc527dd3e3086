// This file finds where the pile of each row and its words stand: one size of brick for all, the largest that has room.

import { format } from "../../../format.ts";
import type { ChartRow, Size } from "../../../model.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { namesWidth } from "../../kit/names-column.ts";
import { type Rectangle, rect } from "../../kit/rectangles.ts";
import { groupedByTen } from "../../kit/remember.ts";
import { EM, lineCount, lineOver, linesHeight, numberWidth } from "../../kit/words-room.ts";
import { breadthOf, cellsFrom, jointOf, type Pile, reachOf } from "./piles.ts";

export interface TallySite {
  readonly pile: Pile;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

export interface TallySites {
  readonly worth: number;
  readonly sites: readonly TallySite[];
  /** What the piles begin at, or stand on. */
  readonly lines: readonly Rectangle[];
  /** Of the whole picture. */
  readonly height: number;
}

/** A row's bricks and words, before anything has a place. */
interface Lot {
  readonly count: number;
  readonly name: string;
  readonly number: string;
}

type Placed = Omit<TallySites, "worth"> | undefined;

/** @param isUpright whether piles stand side by side where there is room for their words; else they lie one under the other. */
export function siteTally(rows: readonly ChartRow[], isUpright: boolean, worth: number, size: Size): TallySites {
  const lotsOf = (grouped: number) =>
    rows.map((row): Lot => ({ count: row.value / grouped, name: row.label, number: format(row.value, row) }));
  const canStand = isUpright && haveRoomBelow(lotsOf(worth), size);
  const place = size.name === "narrow" ? underNames : canStand ? onGround : besideNames;
  return groupedByTen(worth, (grouped) => {
    const placed = place(lotsOf(grouped), size);
    return placed && { worth: grouped, ...placed };
  });
}

/** Sizes of type on the wall, by how many rows there are (`tally.css`); a number is as large as its spot is wide. */
const TYPES = [
  { rows: 4, name: 48, number: 84 },
  { rows: 8, name: 36, number: 60 },
  { rows: 12, name: 28, number: 40 },
] as const;
const PITCH = 160;
const GAP = 36;
/** From a pile's end to its number. */
const TO_NUMBER = 20;
const BRICK = { largest: 40, least: 5 } as const;
/** How thick the line is, and how far from the bricks. */
const LINE = { thick: 4, off: 2 } as const;

/** On the wall: names at the left, the piles along one line, each number beyond its pile's end. */
function besideNames(lots: readonly Lot[], { width, height }: Size): Placed {
  const type = typeFor(lots.length);
  const pitch = Math.min(PITCH, Math.floor(height / Math.max(1, lots.length)));
  const labels = lots.map(({ name }) => ({ label: name }));
  const names = namesWidth(labels, type.name, Math.floor(pitch / (EM.line * type.name)));
  const zero = names + GAP;
  const widest = Math.max(0, ...lots.map(({ number }) => numberWidth(number, type.number)));
  const along = width - zero - TO_NUMBER - widest;
  const work = workFor(lots, BRICK, false, { along, across: Math.floor(pitch * 0.72) });
  if (!work) return undefined;
  const top = Math.floor((height - pitch * lots.length) / 2);
  const sites = lots.map(({ count, number }, i): TallySite => {
    const y = top + i * pitch + Math.floor(pitch / 2);
    const x = zero + reachOf(work, count) + TO_NUMBER;
    return {
      pile: { ...work, x: zero, base: y + Math.ceil((work.lanes * work.cell.height) / 2) },
      value: { x, y, width: numberWidth(number, type.number), anchor: "start", baseline: "middle" },
      name: { x: 0, y, width: names, anchor: "start", baseline: "middle" },
    };
  });
  const line = rect(zero - LINE.off - LINE.thick, top + 8, LINE.thick, pitch * lots.length - 16);
  return { sites, lines: [line], height };
}

/** Between what stands side by side, and over and under the words there. */
const APART = 24;
const OVER = 12;

/** On the wall, in an order of their own: the piles on the ground, each number over its pile, names below. */
function onGround(lots: readonly Lot[], { width, height }: Size): Placed {
  const type = typeFor(lots.length);
  const { slot, name } = slotsFor(lots, width);
  const named = Math.max(...lots.map((lot) => linesHeight(lot.name, slot - APART, name)));
  const numbers = lots.map(({ number }) => Math.min(slot - APART, numberWidth(number, type.number)));
  const base = height - named - OVER - LINE.thick - LINE.off;
  const work = workFor(lots, BRICK, true, { along: base - type.number - 2 * OVER, across: slot - APART });
  if (!work) return undefined;
  const sites = lots.map(({ count }, i): TallySite => {
    const middle = Math.floor((i + 0.5) * slot);
    const top = base - reachOf(work, count) - OVER;
    return {
      pile: { ...work, x: Math.round(middle - breadthOf(work, count) / 2), base },
      value: { x: middle, y: top, width: numbers[i]!, anchor: "middle", baseline: "bottom" },
      name: { x: middle, y: height - named, width: slot - APART, anchor: "middle", baseline: "top" },
    };
  });
  return { sites, lines: [rect(0, base + LINE.off, slot * lots.length, LINE.thick)], height };
}

/** Four lines of names at most, none with a word that is wider than its slot, and numbers that can be read. */
function haveRoomBelow(lots: readonly Lot[], { width }: Size): boolean {
  const { slot, name: type } = slotsFor(lots, width);
  return lots.every(
    ({ name, number }) =>
      lineCount(name, slot - APART, type) <= 4 &&
      name.split(" ").every((word) => lineCount(word, slot - APART, type) === 1) &&
      numberWidth(number, 26) <= slot - APART,
  );
}

function slotsFor({ length }: readonly Lot[], width: number): { slot: number; name: number } {
  return { slot: Math.floor(width / Math.max(1, length)), name: length > 5 ? 28 : 36 };
}

const NARROW = { brick: { largest: 12, least: 4 }, across: 40, gap: 20, under: 6, line: 2 } as const;

/** On a phone and on paper: a name and its number over their pile, which has the whole width. */
function underNames(lots: readonly Lot[], { width }: Size): Placed {
  const { brick, across, gap, under, line } = NARROW;
  const zero = line + 1;
  const work = workFor(lots, brick, false, { along: width - zero, across });
  if (!work) return undefined;
  const tall = work.lanes * work.cell.height;
  let foot = -gap;
  const sites = lots.map(({ name, number }): TallySite => {
    const words = lineOver(name, number, foot + gap, width);
    foot = Math.ceil(foot + gap + words.height) + under + tall;
    return { pile: { ...work, x: zero, base: foot }, value: words.value, name: words.name };
  });
  return { sites, lines: sites.map(({ pile }) => rect(0, pile.base - tall, line, tall)), height: foot + line };
}

/** The pile of the largest bricks that the longest row has room for. */
function workFor(
  lots: readonly Lot[],
  { largest, least }: { readonly largest: number; readonly least: number },
  isUpright: boolean,
  room: { readonly along: number; readonly across: number },
): Omit<Pile, "x" | "base"> | undefined {
  const most = Math.max(0, ...lots.map(({ count }) => count));
  for (const cell of cellsFrom(largest, least, isUpright)) {
    const lanes = Math.floor(isUpright ? (room.across - cell.width / 2) / cell.width : room.across / cell.height);
    const work = { cell, joint: jointOf(cell), lanes: Math.min(lanes, mostLanes(most, isUpright)), isUpright };
    if (lanes > 0 && reachOf(work, most) <= room.along) return work;
  }
  return undefined;
}

/** Few answers make no block of one rank: a pile is seen to grow. */
function mostLanes(most: number, isUpright: boolean): number {
  return Math.max(1, Math.ceil(Math.sqrt(isUpright ? most / 2 : most / 3)));
}

function typeFor(count: number): (typeof TYPES)[number] {
  return TYPES.find(({ rows }) => count <= rows) ?? TYPES[2];
}
