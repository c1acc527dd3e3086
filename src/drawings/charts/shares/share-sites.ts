// This file finds where each wall of a hundred bricks and its words stand.

import { format } from "../../../format.ts";
import type { ChartRow, Size } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import { headOf } from "../../kit/head-of.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { type Rectangle, rect } from "../../kit/rectangles.ts";
import { lineOver } from "../../kit/words-room.ts";

export interface Site {
  readonly bond: Bond;
  readonly footing: Rectangle;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

export interface Sites {
  readonly sites: readonly Site[];
  readonly height: number;
}

/** Of each wall; ten courses of as many bricks. */
const COLUMNS = 10;
/** By how many there are, one to three. */
const WALLS = [
  { cell: { width: 82, height: 36 }, gap: 88, top: 8 },
  { cell: { width: 82, height: 36 }, gap: 88, top: 8 },
  { cell: { width: 52, height: 27 }, gap: 84, top: 56 },
] as const;
const FOOTING = 4;
/** From the footing to a number, and from there to its words. */
const UNDER = { number: 24, name: 92 };

export function siteShares(rows: readonly ChartRow[], size: Size): Sites {
  return size.name === "wide" ? sharesBeside(rows, size) : sharesStacked(rows, size);
}

function sharesBeside(rows: readonly ChartRow[], { height }: Size): Sites {
  const { cell, gap, top } = WALLS[Math.max(0, rows.length - 1)] ?? WALLS[2];
  const wide = COLUMNS * cell.width;
  const base = top + COLUMNS * cell.height;
  const sites = rows.map((_, i): Site => {
    const x = i * (wide + gap) + 2;
    const spot = { x, width: wide, anchor: "start", baseline: "top" } as const;
    return {
      bond: { columns: COLUMNS, cell, joint: 2, x, base },
      footing: rect(x - 2, base, wide + 2, FOOTING),
      value: { ...spot, y: base + UNDER.number },
      name: { ...spot, y: base + UNDER.number + UNDER.name },
    };
  });
  return { sites, height };
}

const NARROW = { cell: { width: 35, height: 12 }, under: 8, gap: 26 };

function sharesStacked(rows: readonly ChartRow[], { width }: Size): Sites {
  const { cell, under, gap } = NARROW;
  let foot = -gap;
  const sites = rows.map((row): Site => {
    const { height, value, name } = lineOver(headOf(row.label), format(row.value, row), foot + gap, width);
    foot = Math.ceil(foot + gap + height) + under + COLUMNS * cell.height;
    const x = 1;
    return {
      bond: { columns: COLUMNS, cell: { ...cell, width: (width - x) / COLUMNS }, joint: 1, x, base: foot },
      footing: rect(0, foot, width, 2),
      ...{ value, name },
    };
  });
  return { sites, height: foot + 2 };
}
