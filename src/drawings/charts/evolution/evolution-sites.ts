// This file finds where each point of a quantity over time and its words stand: time from left to right, to scale, and one
// scale upwards, from a footing at zero unless rates lie too near each other for it.

import { scaleLinear } from "d3";
import { format } from "../../../format.ts";
import type { ChartRow, Size, SizeName } from "../../../model.ts";
import { periodOf } from "../../../text/periods.ts";
import { headOf } from "../../kit/head-of.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { LINE, nameHeight, nameWidth, numberEms, numberWidth, sizeFor } from "../../kit/words-room.ts";
import type { EvolutionInput } from "./fields.ts";
import { type InTime, inTime, inTimeForAll } from "./time.ts";

export interface Point {
  readonly row: ChartRow;
  /** Left edge of its column, or of its step. */
  readonly x: number;
  readonly width: number;
  /** Where its value stands on the scale. */
  readonly y: number;
  readonly follows: boolean;
  readonly value?: LabelSpot;
  /** Below the drawing, and its year below it where that is another one than the tick's before. */
  readonly period?: Tick;
  readonly year?: Tick;
}

type Tick = LabelSpot & { readonly text: string };

export interface Evolution {
  /** In the order of time. */
  readonly points: readonly Point[];
  readonly title: LabelSpot & { readonly text: string };
  /** y of the footing: zero, unless the scale is broken. */
  readonly footing: number;
  readonly width: number;
  /** Units of the view box for 1. */
  readonly unit: number;
  /** The value that stands on the footing; more than 0 where the scale is broken. */
  readonly floor: number;
  /** The middle of each time that was shortened. */
  readonly breaks: readonly number[];
}

/** Brick sizes have their joint; letters are those of numbers, at most and at least where all are shown. */
export const ROOM = {
  wide: {
    slot: 576,
    column: 240,
    thinnest: 12,
    letters: [30, 48],
    gap: 12,
    riser: 6,
    brick: { width: 40, height: 15, joint: 2 },
  },
  narrow: {
    slot: 179,
    column: 72,
    thinnest: 5,
    letters: [14, 24],
    gap: 5,
    riser: 3,
    brick: { width: 18, height: 7, joint: 1 },
  },
} as const satisfies Record<SizeName, object>;

/** Of its slot, what a mark takes. */
const COLUMN = 0.64;
const STEP = 0.86;
/** More numbers than this are a crowd. */
const ALL_SHOWN = 12;
/** A first or last number that stands in a margin, as a share of the picture's width. */
const MARGIN = 0.22;
/** Of the largest rate: above this the smallest one would hide what changes, were the footing at zero. */
const NEAR = 0.4;

export function siteEvolution({ rows, fromZero }: EvolutionInput, size: Size): Evolution {
  const { gap } = ROOM[size.name];
  const inOrder = [...rows].sort((a, b) => startOf(a) - startOf(b));
  const floor = fromZero ? 0 : floorOf(inOrder);
  const title = titleOf(inOrder, floor, size);
  const ticks = inOrder.some((row) => periodOf(row.when!)!.within !== undefined) ? 2 : 1;
  const across = acrossOf(inOrder, floor > 0 ? STEP : COLUMN, size);
  const numbers = Math.ceil(across.letters) + gap;
  const values = inOrder.map(({ value }) => value);
  const [low, high] = [Math.min(floor, ...values), Math.max(floor, ...values)];
  const top = title.height + gap + numbers;
  const foot = size.height - ticks * LINE[size.name] - 2 * gap - (low < floor ? numbers : 0);
  const y = scaleLinear([low, high === low ? low + 1 : high], [foot, top]);
  const points = inOrder.map((row, i) => pointOf(row, i, y(row.value), { ...across, gap, isOver: row.value >= floor }));
  return {
    points: withPeriods(points, size, size.height - ticks * LINE[size.name]),
    title: { x: 0, y: 0, width: size.width, anchor: "start", baseline: "top", text: title.text },
    ...{ footing: y(floor), width: across.end, unit: y(0) - y(1), floor },
    breaks: points.flatMap((point, i) =>
      across.time.isShortened[i] ? [(points[i - 1]!.x + points[i - 1]!.width + point.x) / 2] : [],
    ),
  };
}

/** @throws {RangeError} when the row has no period of a point. */
export function startOf({ figure, when = "" }: ChartRow): number {
  const start = periodOf(when)?.start;
  if (start === undefined) throw new RangeError(`${figure}: expected a period, found ${JSON.stringify(when)}`);
  return start;
}

/** What stands on the footing: 0, but for rates that lie near each other, far from it. */
function floorOf(rows: readonly ChartRow[]): number {
  const values = rows.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isRate = rows.some(({ kind }) => kind === "percent" || kind === "measure");
  return isRate && low < high && low > NEAR * high ? low - (high - low) / 2 : 0;
}

/** A count below two is named in the singular: the largest one names them all. */
function titleOf(rows: readonly ChartRow[], floor: number, { name, width }: Size) {
  const largest = rows.reduce((most, row) => (Math.abs(row.value) > Math.abs(most.value) ? row : most), rows[0]!);
  const head = headOf(largest.label);
  const isRate = rows.every(({ kind, value }) => (kind === "percent" || kind === "measure") && value > 0);
  const from = floor > 0 ? " (l’échelle ne part pas de zéro)" : isRate ? " (l’échelle part de zéro)" : "";
  const text = `${head}${from}`;
  return { text, height: nameHeight(text, width, name) };
}

interface Across {
  readonly time: InTime;
  /** Of each row, as its label's width. */
  readonly lefts: readonly number[];
  readonly column: number;
  readonly letters: number;
  readonly numbers: readonly number[];
  readonly areAllShown: boolean;
  readonly end: number;
}

/** All numbers over their columns where there is room; else the first and the last, in the margins. */
function acrossOf(rows: readonly ChartRow[], taken: number, { name, width }: Size): Across {
  const { slot: widest, thinnest, letters, riser } = ROOM[name];
  const [least, most] = letters;
  const texts = rows.map((row) => format(row.value, row));
  const highIn = (room: number) => Math.min(most, ...texts.map((text) => sizeFor(text, room)));
  const starts = rows.map(startOf);
  const needed = Math.max(...texts.map((text) => numberEms(text) * least));
  const forNumbers = Math.max(needed / 0.96, needed + riser + 2);
  const forYears = Math.max(forNumbers, ...rows.map(({ when }) => nameWidth(periodOf(when!)!.year, name)));
  const time = inTimeForAll(starts, width, { thinnest, slots: [forYears, forNumbers] });
  const slot = Math.min(widest, width / time.count);
  const high = highIn(Math.min(0.96 * slot, slot - riser - 2)); // between two risers
  if (rows.length <= ALL_SHOWN && high >= least)
    return placed(texts, time, { slot, left: 0, letters: high, column: columnFor(slot, taken, name) }, true);
  const inMargin = highIn(MARGIN * width);
  const margins = [texts[0]!, texts.at(-1)!].map((text) => numberWidth(text, inMargin));
  const room = width - margins[0]! - margins[1]!;
  const shorter = inTime(starts, room / thinnest);
  const tried = room / shorter.count;
  const [left = 0, right = 0] = margins.map((margin) => Math.max(0, margin - columnFor(tried, taken, name)));
  const own = (width - left - right) / shorter.count;
  return placed(texts, shorter, { slot: own, left, letters: inMargin, column: columnFor(own, taken, name) }, false);
}

function placed(
  texts: readonly string[],
  time: InTime,
  { slot, left, letters, column }: Readonly<Record<"slot" | "left" | "letters" | "column", number>>,
  areAllShown: boolean,
): Across {
  return {
    ...{ time, column, letters, areAllShown },
    lefts: time.slots.map((at) => Math.round(left + at * slot + (slot - column) / 2)),
    numbers: texts.map((text) => numberEms(text) * letters),
    end: left + time.count * slot,
  };
}

/** Of whole halves of a brick, where it has some. */
function columnFor(slot: number, taken: number, name: SizeName): number {
  const { column: widest, brick } = ROOM[name];
  const room = taken === COLUMN ? Math.min(widest, slot * taken) : slot * taken;
  const half = brick.width / 2;
  return room >= half ? Math.floor(room / half) * half : Math.max(2, Math.floor(room));
}

function pointOf(
  row: ChartRow,
  i: number,
  y: number,
  {
    time,
    lefts,
    column,
    numbers,
    areAllShown,
    gap,
    isOver,
  }: Across & { readonly gap: number; readonly isOver: boolean },
): Point {
  const x = lefts[i]!;
  const isLast = i === lefts.length - 1;
  const beside = i === 0 ? ({ x: x + column, anchor: "end" } as const) : ({ x, anchor: "start" } as const);
  const over = areAllShown ? ({ x: x + column / 2, anchor: "middle" } as const) : beside;
  const spot: LabelSpot = {
    ...over,
    y: isOver ? y - gap : y + gap,
    width: numbers[i]!,
    baseline: isOver ? "bottom" : "top",
  };
  const isShown = areAllShown || i === 0 || isLast;
  return { row, x, width: column, y, follows: time.follows[i]!, ...(isShown && { value: spot }) };
}

/** Under the drawing: as many, evenly, as there is room for, the last one and the first among them. */
function withPeriods(points: readonly Point[], { name, width }: Size, top: number): readonly Point[] {
  const told = points.map(({ row }) => periodOf(row.when!)!);
  // A number whose neighbour has none is read by itself: below the picture, where that leaves words no room.
  const isYearSaid = (i: number, before = -1) =>
    told[before]?.year === told[i]!.year && (!points[i]!.value || points[before]!.value !== undefined);
  const ticksAt = (kept: readonly number[]) =>
    kept.map((i, k) => {
      const { short, within, year } = told[i]!;
      const over = within !== undefined && !isYearSaid(i, kept[k - 1]) ? year : undefined;
      const room = Math.max(...[within ?? short, over ?? ""].map((text) => nameWidth(text, name)));
      const { x, width: column } = points[i]!;
      const middle = Math.min(width - room / 2, Math.max(room / 2, x + column / 2));
      return { i, text: within ?? short, year: over, x: middle, width: room };
    });
  type Ticks = ReturnType<typeof ticksAt>;
  const isNear = (ticks: Ticks, k: number) =>
    k > 0 && ticks[k]!.x - ticks[k - 1]!.x < (ticks[k]!.width + ticks[k - 1]!.width) / 2;
  const last = points.length - 1;
  const every = (step: number): Ticks => {
    const kept = points.map((_, i) => i).filter((i) => (last - i) % step === 0);
    const all = ticksAt(kept[0] === 0 ? kept : [0, ...kept]);
    return all.length > 2 && isNear(all, 1) ? ticksAt(all.flatMap(({ i }, k) => (k === 1 ? [] : [i]))) : all;
  };
  let shown = every(1);
  for (let step = 2; step <= last && shown.some((_, k) => isNear(shown, k)); step += 1) shown = every(step);
  const spot = { anchor: "middle", baseline: "top" } as const;
  return points.map((point, i) => {
    const tick = shown.find((one) => one.i === i);
    if (!tick) return point;
    const { text, year, x, width } = tick;
    const below = year === undefined ? {} : { year: { ...spot, x, y: top + LINE[name], width, text: year } };
    return { ...point, period: { ...spot, x, y: top, width, text }, ...below };
  });
}
