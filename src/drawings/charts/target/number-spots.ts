// This file finds where the two numbers of a pair stand over its wall, each behind a brick of the look that it counts.

import { format } from "../../../format.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { numberEms } from "../../kit/words-room.ts";
import type { TargetRow } from "./fields.ts";
import type { Pair } from "./pairs.ts";

export interface NumberSpot extends LabelSpot {
  readonly swatch: Rectangle;
}

export type NumberSpots = Readonly<Record<TargetRow["role"], NumberSpot>>;

/** Of the height of a letter: the brick before a number, the space behind it, and that between two numbers. */
const SWATCH = { width: 0.75, height: 0.32, gap: 0.2 } as const;
const APART = 0.8;

/** As high as both numbers have room for, side by side. */
export function lettersOf({ objective, result }: Pair, room: number, most: number): number {
  const numbers = [objective, result].flatMap((row) => (row ? format(row.value, row) : []));
  return Math.min(most, room / (numberEms(numbers.join("")) + numbers.length * (SWATCH.width + SWATCH.gap) + APART));
}

/** Each ends where its bricks end; where these are near each other, or near the line, the one that is longer gives way. */
export function numberSpots(
  { objective, result = objective }: Pair,
  lengths: Readonly<Record<TargetRow["role"], number>>,
  { y, zero, letters }: Readonly<Record<"y" | "zero" | "letters", number>>,
): NumberSpots {
  const texts = { objective: format(objective.value, objective), result: format(result.value, result) };
  const before = (SWATCH.width + SWATCH.gap) * letters;
  const widths = {
    objective: before + numberEms(texts.objective) * letters,
    result: result === objective ? 0 : before + numberEms(texts.result) * letters,
  };
  const isOver = lengths.result > lengths.objective;
  const [first, second] = isOver ? (["objective", "result"] as const) : (["result", "objective"] as const);
  const apart = result === objective ? 0 : APART * letters;
  const right = Math.max(lengths[second], widths.objective + widths.result + apart);
  const left = Math.min(Math.max(lengths[first], widths[first]), right - widths[second] - apart);
  const ends = { [first]: left, [second]: right };
  const spot = (role: TargetRow["role"]): NumberSpot => {
    const x = zero + ends[role]!;
    const size = { width: SWATCH.width * letters, height: SWATCH.height * letters };
    const swatch = { x: x - widths[role], y: y - letters / 2 - size.height / 2, ...size };
    return { x, y, width: numberEms(texts[role]) * letters, anchor: "end", baseline: "bottom", swatch };
  };
  return { objective: spot("objective"), result: spot("result") };
}
