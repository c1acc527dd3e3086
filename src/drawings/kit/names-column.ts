// Rows of a chart that have their names at the left share one column of them: this function says how wide it is.

import type { ChartRow } from "../../model.ts";
import { headOf } from "./head-of.ts";
import { lineCount } from "./words-room.ts";

const WIDTHS = { least: 240, onOneLine: 580, most: 820, step: 20 };

/** The narrowest column where each name has one line; else where each has as many as its row has room for. */
export function namesWidth(rows: readonly Pick<ChartRow, "label">[], type: number, lines: number): number {
  const { least, onOneLine, most, step } = WIDTHS;
  const fits = (width: number, count: number) =>
    rows.every(({ label }) => lineCount(headOf(label), width, type) <= count);
  for (let width = least; width <= onOneLine; width += step) if (fits(width, 1)) return width;
  for (let width = 520; width < most; width += step) if (fits(width, Math.max(1, lines))) return width;
  return most;
}
