// This file finds where each bar and its words stand: one scale for all of them, from their line at zero.

import { format } from "../../../format.ts";
import type { ChartRow, Size } from "../../../model.ts";
import type { BrickSize } from "../../kit/bond.ts";
import { headOf } from "../../kit/head-of.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { namesWidth } from "../../kit/names-column.ts";
import { EM, lineOver, numberWidth } from "../../kit/words-room.ts";

export interface Bar {
  readonly y: number;
  readonly height: number;
  /** From the line to its end. */
  readonly length: number;
  readonly sign: 1 | -1;
  readonly brick: BrickSize;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

export interface Bars {
  readonly bars: readonly Bar[];
  /** x of the line at zero, where positive bars begin. */
  readonly zero: number;
  /** Units of the view box for 1. */
  readonly unit: number;
  /** Of the whole picture. */
  readonly height: number;
}

export function siteBars(rows: readonly ChartRow[], size: Size): Bars {
  return size.name === "wide" ? barsBesideNames(rows, size) : barsUnderNames(rows, size);
}

/** More rows than this are thinner, and their words smaller (`bars.css`). */
const FEW = 8;
const FEW_NARROW = 6;
const ROOMY = { name: 32, number: 48, brick: { width: 40, height: 15, joint: 2 } };
const DENSE = { name: 26, number: 32, brick: { width: 32, height: 12, joint: 2 } };
const TALLEST = 105;
const PITCH = 190;
const GAP = 32;
/** From a bar's end to its number. */
const TO_NUMBER = 18;
/** What bars keep in any case. */
const LEAST_BARS = 320;

/** On the wall: names at the left, each number beyond its bar's end. */
function barsBesideNames(rows: readonly ChartRow[], size: Size): Bars {
  const type = rows.length > FEW ? DENSE : ROOMY;
  const pitch = Math.min(PITCH, Math.floor(size.height / Math.max(1, rows.length)));
  const names = namesWidth(rows, type.name, Math.floor(pitch / (EM.line * type.name)));
  const values = rows.map(({ value }) => value);
  const [hasLess, hasMore] = [values.some((value) => value < 0), values.some((value) => value >= 0)];
  const most = (size.width - names - GAP - LEAST_BARS) / (hasLess && hasMore ? 2 : 1);
  const number = Math.min(most, TO_NUMBER + Math.max(0, ...rows.map((row) => numberWidth(written(row), type.number))));
  const left = names + GAP + (hasLess ? number : 0);
  const { unit, zero } = zeroAndUnit(values, left, size.width - (hasMore ? number : 0));
  const top = Math.floor((size.height - pitch * rows.length) / 2);
  const courses = Math.max(1, Math.floor(Math.min(TALLEST, pitch - type.brick.height) / type.brick.height));
  const height = courses * type.brick.height;
  const bars = rows.map(({ value }, i): Bar => {
    const y = top + i * pitch + Math.round((pitch - height) / 2);
    const middle = y + height / 2;
    const sign = value < 0 ? -1 : 1;
    const length = Math.abs(value) * unit;
    const x = zero + sign * (length + TO_NUMBER);
    return {
      ...{ y, height, length, sign, brick: type.brick },
      value: { x, y: middle, width: number - TO_NUMBER, anchor: sign < 0 ? "end" : "start", baseline: "middle" },
      name: { x: 0, y: middle, width: names, anchor: "start", baseline: "middle" },
    };
  });
  return { bars, zero, unit, height: size.height };
}

/** On a phone and on paper: a name and its number over their bar, which has the whole width. */
function barsUnderNames(rows: readonly ChartRow[], size: Size): Bars {
  const { courses, gap } = rows.length > FEW_NARROW ? { courses: 2, gap: 10 } : { courses: 3, gap: 18 };
  const brick = { width: 18, height: 7, joint: 1 };
  const values = rows.map(({ value }) => value);
  const { unit, zero } = zeroAndUnit(values, NARROW_LINE, size.width);
  let foot = -gap;
  const bars = rows.map((row): Bar => {
    const { height, value, name } = lineOver(headOf(row.label), written(row), foot + gap, size.width);
    const y = Math.ceil(foot + gap + height) + UNDER;
    foot = y + courses * brick.height;
    const sign = row.value < 0 ? -1 : 1;
    return { y, height: foot - y, length: Math.abs(row.value) * unit, sign, brick, value, name };
  });
  return { bars, zero, unit, height: foot + NARROW_LINE };
}

/** Between a bar and its words. */
const UNDER = 6;
/** The line at zero is so thick, on the left of it. */
const NARROW_LINE = 2;

function zeroAndUnit(values: readonly number[], left: number, right: number) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const unit = (right - left) / (high === low ? 1 : high - low);
  return { unit, zero: left - low * unit };
}

function written(row: ChartRow): string {
  return format(row.value, row);
}
