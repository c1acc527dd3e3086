// This file finds where each figure stands, as walls of bricks or a terrace of windows on one scale: side by side, or
// one under the other where the box is narrow.
//
// The rule of comparing: a brick with its joint and a window with its share of the façade cover the same area.

import type { ChartRow, Size, SizeName } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen } from "../../kit/remember.ts";
import { type Block, blocksIn } from "./blocks.ts";
import type { BesideRow } from "./fields.ts";
import { type Terrace, terraceFor } from "./terrace.ts";

/** Where one figure stands: as bricks, or as windows. */
export interface Site {
  readonly blocks?: readonly Block[];
  readonly terrace?: Terrace;
  readonly value?: LabelSpot;
  readonly name?: LabelSpot;
}

export interface Sites {
  readonly worth: number;
  readonly sites: readonly Site[];
  readonly ground: Rectangle;
}

/** Bricks, joint included: twice as wide as high, the smallest less. A window is as a brick set on end. */
const CELLS: readonly Bond["cell"][] = [
  ...Array.from({ length: 22 }, (_, i) => ({ width: 2 * (24 - i), height: 24 - i })),
  { width: 4, height: 3 },
];
const GROUND = 4;
const WORDS = { wide: 92, narrow: 40 };
/** Width that the last figure takes of a wide box, and the gap before it. */
const MAIN = { share: 0.632, gap: 36 };

/** Bricks and windows as large as the box allows; at the smallest still too many, ten make one. */
export function sitesFor(rows: readonly BesideRow[], worth: number, size: Size): Sites {
  return groupedByTen(worth, (grouped) => {
    const units = rows.map(({ value }) => value / grouped);
    for (const cell of CELLS) {
      const sites = size.name === "narrow" ? stacked(rows, units, cell, size) : inARow(rows, units, cell, size);
      if (sites) return { worth: grouped, sites, ground: groundOf(size) };
    }
    return undefined;
  });
}

function groundOf({ width, height }: Size): Rectangle {
  return { x: 0, y: height - GROUND, width, height: GROUND };
}

/** The last figure is the slide's own: it takes most of the box and its words stand outside. The one before it stands low on the left. */
function inARow(
  rows: readonly BesideRow[],
  units: readonly number[],
  cell: Bond["cell"],
  { width, height }: Size,
): Site[] | undefined {
  const base = height - GROUND;
  const main = Math.floor(width * (rows.length > 1 ? MAIN.share : 1));
  const rest = width - main - MAIN.gap;
  return whole(
    rows.map((row, i) => {
      const last = i === rows.length - 1;
      const box = last
        ? { x: width - main, y: 0, width: main, height: base }
        : { x: 0, y: Math.floor(base * 0.63), width: rest, height: Math.ceil(base * 0.37) };
      const site = siteIn(row, units[i]!, cell, box, last ? "end" : "start", "wide");
      return site && (last ? site.place : { ...site.place, ...wordsAbove(site.top, box, "wide", row) });
    }),
  );
}

/** One under the other, words above each. */
function stacked(
  rows: readonly BesideRow[],
  units: readonly number[],
  cell: Bond["cell"],
  { width, height }: Size,
): Site[] | undefined {
  let base = height - GROUND;
  const sites = [...rows.keys()].reverse().map((i): Site | undefined => {
    const row = rows[i]!;
    const box = { x: 0, y: WORDS.narrow, width, height: base - WORDS.narrow };
    const site = siteIn(row, units[i]!, cell, box, "start", "narrow");
    if (!site) return undefined;
    base = site.top - WORDS.narrow - 16;
    return { ...site.place, ...wordsAbove(site.top, box, "narrow", row) };
  });
  return whole(sites.reverse());
}

/** On the foot of the box; nothing when it is too high for it. */
function siteIn(
  { look }: BesideRow,
  units: number,
  cell: Bond["cell"],
  box: Rectangle,
  anchor: "start" | "end",
  name: SizeName,
): { place: Site; top: number } | undefined {
  if (look === "window") {
    const terrace = terraceFor(Math.ceil(units), { across: cell.height, up: cell.width }, box);
    return terrace && { place: { terrace }, top: terrace.top };
  }
  const laid = blocksIn(units, cell, box, anchor, name);
  return laid && { place: { blocks: laid.blocks }, top: laid.top };
}

function wordsAbove(
  top: number,
  { x, width }: Rectangle,
  sizeName: keyof typeof WORDS,
  { value }: ChartRow,
): Pick<Site, "value" | "name"> {
  const middle = top - WORDS[sizeName] / 2;
  const digits = String(Math.round(value)).length;
  const room = Math.min(width / 2, sizeName === "wide" ? 22 + digits * 50 : 14 + digits * 16);
  const place = { anchor: "start", baseline: "middle" } as const;
  return {
    value: { ...place, x, y: middle, width: room },
    name: { ...place, x: x + room, y: middle, width: width - room },
  };
}

function whole(sites: readonly (Site | undefined)[]): Site[] | undefined {
  const found = sites.filter((site) => site !== undefined);
  return found.length === sites.length ? found : undefined;
}
