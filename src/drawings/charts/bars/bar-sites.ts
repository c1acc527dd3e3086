// This file finds where each bar and its words stand: one scale for all of them, from their line at zero.

import { scaleLinear } from "d3";
import type { ChartRow, Size, SizeName } from "../../../model.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";

export interface Bar {
  readonly y: number;
  readonly height: number;
  /** From the line to its end. */
  readonly length: number;
  readonly sign: 1 | -1;
  /** Its joint included. */
  readonly brick: { readonly width: number; readonly height: number; readonly joint: number };
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

export interface Bars {
  readonly bars: readonly Bar[];
  /** x of the line at zero, where positive bars begin. */
  readonly zero: number;
  /** Units of the view box for 1. */
  readonly unit: number;
}

/** Room for names (on a phone they stand above their bars), for a number beside a bar, and a bar's height. */
const ROOM = {
  wide: { names: 520, gap: 32, number: 230, tallest: 105, pitch: 190, brick: { width: 40, height: 15, joint: 2 } },
  narrow: { names: 0, gap: 2, number: 74, tallest: 28, pitch: 84, brick: { width: 18, height: 7, joint: 1 } },
} as const satisfies Record<SizeName, object>;
/** Of a row, where a name stands over the bar. */
const NAME_OVER = 22;

export function siteBars(rows: readonly ChartRow[], size: Size): Bars {
  const { names, gap, number, pitch: most } = ROOM[size.name];
  const values = rows.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const left = names + gap + (low < 0 ? number : 0);
  const right = size.width - (high > 0 || low === 0 ? number : 0);
  const x = scaleLinear([low, high === low ? low + 1 : high], [left, right]);
  const unit = x(1) - x(0);
  const pitch = Math.min(most, Math.floor(size.height / Math.max(1, rows.length)));
  const top = Math.floor((size.height - pitch * rows.length) / 2);
  return { bars: rows.map((row, i) => barOf(row, top + i * pitch, pitch, x(0), unit, size)), zero: x(0), unit };
}

function barOf({ value }: ChartRow, top: number, pitch: number, zero: number, unit: number, size: Size): Bar {
  const { names, number, tallest, brick } = ROOM[size.name];
  const over = names > 0 ? 0 : NAME_OVER;
  const courses = Math.max(1, Math.floor(Math.min(tallest, pitch - over - brick.height) / brick.height));
  const height = courses * brick.height;
  const y = names > 0 ? top + Math.round((pitch - height) / 2) : top + over;
  const length = Math.abs(value) * unit;
  const sign = value < 0 ? -1 : 1;
  const middle = y + height / 2;
  const beyond = zero + sign * (length + (names > 0 ? 18 : 8));
  return {
    ...{ y, height, length, sign, brick },
    value: { x: beyond, y: middle, width: number - 18, anchor: sign < 0 ? "end" : "start", baseline: "middle" },
    name: {
      x: 0,
      y: names > 0 ? middle : top,
      width: names || size.width,
      anchor: "start",
      baseline: names > 0 ? "middle" : "top",
    },
  };
}
