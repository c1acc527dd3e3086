// This file cuts one wall into parts and finds where the words of each stand: from left to right on the wall, from top to
// foot on a phone.
//
//   ▤▤▤▤▤▤▤▤▤▤ ▤▤▤▤▤▤ ▤▤     a part is as long as its share of the whole; all are as deep
//   ┬───────── ┬───── ┬─     a line is as long as its part, for words that have no room at it
//   │          │  ┌───┘      words begin where their part does, or as near as those of the others let them
//   933 PLAI   157 38

import { format } from "../../../format.ts";
import type { ChartRow, Size } from "../../../model.ts";
import type { BrickSize } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { type Rectangle, rect } from "../../kit/rectangles.ts";
import { linesHeight, NARROW_TYPE, numberWidth } from "../../kit/words-room.ts";

export interface Part {
  /** All of it, joints included. */
  readonly face: Rectangle;
  /** Where it begins in the uncut wall. */
  readonly from: number;
  readonly length: number;
  /** Along its foot, then from there to its words. */
  readonly leader: readonly Rectangle[];
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

export interface Parts {
  readonly parts: readonly Part[];
  /** Whether parts stand side by side; else one above the other. */
  readonly isAcross: boolean;
  /** Of the uncut wall: along its parts, and across them. */
  readonly length: number;
  readonly depth: number;
  readonly brick: BrickSize;
  readonly height: number;
}

export function siteParts(rows: readonly ChartRow[], size: Size): Parts {
  return size.name === "wide" ? partsAcross(rows, size) : partsDown(rows);
}

const WIDE = { top: 8, depth: 340, joint: 14, leader: 72, line: 3, into: 24, gap: 44, name: 80 };

/** More parts than this have smaller words (`parts.css`). */
const FEW = 4;

function partsAcross(rows: readonly ChartRow[], { width, height }: Size): Parts {
  const { top, depth, joint, leader, line, into, gap } = WIDE;
  const type = rows.length > FEW ? 60 : 76;
  const length = width - joint * (rows.length - 1);
  const cuts = cutsOf(rows, length, joint);
  const share = shareOf(rows.length, width);
  const needs = rows.map((row) => Math.min(share, Math.max(200, numberWidth(format(row.value, row), type))));
  const starts = spread(
    cuts.map(({ at }) => at),
    needs,
    gap,
    width,
  );
  const foot = top + depth;
  const ways = cuts.map((cut, i) => ({ out: outOf(cut, starts[i]!, into), to: starts[i]! }));
  const levels = levelsOf(ways);
  const words = foot + leader;
  const parts = cuts.map(({ at, from, length: long }, i): Part => {
    const start = starts[i]!;
    const end = i + 1 < starts.length ? starts[i + 1]! - gap : width;
    const room = { x: start, width: Math.min(end - start, 560), anchor: "start", baseline: "top" } as const;
    const { out, to } = ways[i]!;
    const level = foot + 18 + levels[i]! * 8;
    return {
      face: rect(at, top, long, depth),
      from,
      length: long,
      leader: [
        rect(at, foot + 8, Math.max(line, long), line),
        ...elbow({ x: out, y: foot + 8 + line }, level, { x: to, y: words - 8 }, line),
      ],
      value: { ...room, y: words },
      name: { ...room, y: words + WIDE.name },
    };
  });
  return { parts, isAcross: true, length, depth, brick: { width: 48, height: 20, joint: 2 }, height };
}

/** Room that each has for its words in any case. */
export function shareOf(count: number, width: number): number {
  return (width - WIDE.gap * (count - 1)) / count;
}

const NARROW = {
  depth: 92,
  joint: 6,
  leader: 32,
  line: 2,
  into: 12,
  gap: 16,
  least: 260,
  words: 358 - 92 - 32,
  number: 26,
};

/** Who sets letters apart needs so much more room (WCAG 2.2, 1.4.12). */
const SPACED = 1.2;
function partsDown(rows: readonly ChartRow[]): Parts {
  const { depth, joint, leader, line, into, gap, least, words, number } = NARROW;
  const needs = rows.map(({ label }) => number * 1.15 + linesHeight(label, words / SPACED, NARROW_TYPE.name * 1.1));
  const height = Math.ceil(
    Math.max(
      least,
      needs.reduce((sum, need) => sum + need + gap, -gap),
    ),
  );
  const length = height - joint * (rows.length - 1);
  const cuts = cutsOf(rows, length, joint);
  const starts = spread(
    cuts.map(({ at }) => at),
    needs,
    gap,
    height,
  );
  const ways = cuts.map((cut, i) => {
    const start = starts[i]!;
    const to = start === cut.at ? start + Math.min(into, cut.length / 2) : start + into; // beside the number
    return { out: outOf(cut, to, into), to };
  });
  const levels = levelsOf(ways);
  const parts = cuts.map(({ at, from, length: long }, i): Part => {
    const start = starts[i]!;
    const { out, to } = ways[i]!;
    const text = format(rows[i]!.value, rows[i]!);
    const room = { x: depth + leader, anchor: "start", baseline: "top" } as const;
    const level = depth + 8 + levels[i]! * 3.5;
    const along = rect(at, depth + 3, Math.max(line, long), line);
    const across = [along, ...elbow({ x: out, y: depth + 3 + line }, level, { x: to, y: depth + leader - 6 }, line)];
    return {
      face: rect(0, at, depth, long),
      from,
      length: long,
      leader: across.map(({ x, y, width, height }) => rect(y, x, height, width)),
      value: { ...room, y: start, width: Math.min(words, numberWidth(text, number)) },
      name: { ...room, y: start + number * 1.15, width: words },
    };
  });
  return { parts, isAcross: false, length, depth, brick: { width: 23, height: 8, joint: 1 }, height };
}

interface Cut {
  /** Where it begins, the joints before it counted. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

function cutsOf(rows: readonly ChartRow[], length: number, joint: number): Cut[] {
  const whole = rows.reduce((sum, { value }) => sum + value, 0) || 1;
  let before = 0;
  return rows.map(({ value }, i) => {
    const from = (before / whole) * length;
    before += value;
    return { at: from + i * joint, from, length: (value / whole) * length };
  });
}

/** Each begins where it would like to, or behind the one before it; the last ones are pushed back from the end. */
function spread(wanted: readonly number[], needs: readonly number[], gap: number, end: number): number[] {
  const starts: number[] = [];
  for (const [i, at] of wanted.entries()) starts.push(Math.max(at, i === 0 ? 0 : starts[i - 1]! + needs[i - 1]! + gap));
  let limit = end;
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    starts[i] = Math.min(starts[i]!, limit - needs[i]!);
    limit = starts[i]! - gap;
  }
  return starts;
}

/** Where a leader leaves its part: before its words, or as near to them as the part goes, a little within it. */
function outOf({ at, length }: Cut, to: number, into: number): number {
  const within = Math.min(into, length / 2);
  if (to < at) return at + within;
  return to > at + length ? at + length - within : to;
}

interface Way {
  readonly out: number;
  readonly to: number;
}

/** How far out each leader turns, so that none crosses another: those that go back one after the other, those that go on in reverse. */
function levelsOf(ways: readonly Way[]): number[] {
  const isBack = ({ out, to }: Way) => to < out;
  const isOn = ({ out, to }: Way) => to > out;
  return ways.map((way, i) =>
    isOn(way) ? ways.slice(i + 1).filter(isOn).length : ways.slice(0, i).filter(isBack).length,
  );
}

/** Down, along, down again; straight where nothing has to turn. */
function elbow(from: { x: number; y: number }, level: number, to: { x: number; y: number }, line: number): Rectangle[] {
  if (Math.abs(to.x - from.x) < line) return [rect(from.x, from.y, line, to.y - from.y)];
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  return [
    rect(from.x, from.y, line, level - from.y),
    rect(left, level, right - left + line, line),
    rect(to.x, level + line, line, to.y - level - line),
  ];
}
