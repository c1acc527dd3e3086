// Figures and a box in, a place for each out: walls of bricks and terraces of windows on one scale, side by side.
//
// The rule of comparing: a brick with its joint and a window with its share of the façade cover the same area.

import type { ChartRow, Label, Size } from "../../model.ts";
import { type Bond, courseCount } from "../bond.ts";
import type { Rectangle } from "../rectangles.ts";
import { groupedByTen } from "../remember.ts";
import { type Terrace, terraceFor } from "./terrace.ts";

type Place = Pick<Label, "x" | "y" | "width" | "anchor" | "baseline">;

/** Where one figure stands: as bricks, or as windows. */
export interface Site {
  readonly bond?: Bond;
  readonly terrace?: Terrace;
  readonly value?: Place;
  readonly name?: Place;
}

export interface Sites {
  readonly worth: number;
  readonly sites: readonly Site[];
  readonly ground: Rectangle;
}

/** A brick is twice as wide as high, a window as narrow as a brick is high: 2 × side² each, joint included. */
const LARGEST = 24;
const SMALLEST = 3;
const GROUND = 4;
const WORDS = { wide: 76, narrow: 40 };

/** Bricks and windows as large as the box allows; at the smallest (a brick of 5 by 2 units) still too many, ten make one. */
export function sitesFor(rows: readonly ChartRow[], worth: number, size: Size): Sites {
  return groupedByTen(worth, (grouped) => {
    for (let side = LARGEST; side >= SMALLEST; side -= 1) {
      const units = rows.map(({ value }) => value / grouped);
      const sites = size.width < 600 ? stacked(rows, units, side, size) : inARow(rows, units, side, size);
      if (sites) return { worth: grouped, sites, ground: groundOf(size) };
    }
    return undefined;
  });
}

function groundOf({ width, height }: Size): Rectangle {
  return { x: 0, y: height - GROUND, width, height: GROUND };
}

/** The last figure is the slide's own: it takes two thirds of the box and its words stand outside. The one before it stands low on the left. */
function inARow(
  rows: readonly ChartRow[],
  units: readonly number[],
  side: number,
  { width, height }: Size,
): Site[] | undefined {
  const base = height - GROUND;
  const main = Math.floor(width * (rows.length > 1 ? 0.678 : 1));
  const rest = width - main - 36;
  return whole(
    rows.map((row, i) => {
      const last = i === rows.length - 1;
      const box = last
        ? { x: width - main, y: 0, width: main, height: base }
        : { x: 0, y: Math.floor(base * 0.63), width: rest, height: Math.ceil(base * 0.37) };
      const site = siteIn(row, units[i]!, side, box, last ? "end" : "start");
      return site && (last ? site.place : { ...site.place, ...wordsAbove(site.top, box, "wide", row) });
    }),
  );
}

/** One under the other, words above each. */
function stacked(
  rows: readonly ChartRow[],
  units: readonly number[],
  side: number,
  { width, height }: Size,
): Site[] | undefined {
  let base = height - GROUND;
  const sites = [...rows.keys()].reverse().map((i): Site | undefined => {
    const row = rows[i]!;
    const box = { x: 0, y: WORDS.narrow, width, height: base - WORDS.narrow };
    const site = siteIn(row, units[i]!, side, box, "start");
    if (!site) return undefined;
    base = site.top - WORDS.narrow - 16;
    return { ...site.place, ...wordsAbove(site.top, box, "narrow", row) };
  });
  return whole(sites.reverse());
}

/** On the foot of the box; nothing when it is too high for it. */
function siteIn(
  { look }: ChartRow,
  units: number,
  side: number,
  box: Rectangle,
  anchor: "start" | "end",
): { place: Site; top: number } | undefined {
  const base = box.y + box.height;
  if (look === "window") {
    const terrace = terraceFor(Math.ceil(units), side, box);
    return terrace && { place: { terrace }, top: terrace.top };
  }
  const cell = { width: 2 * side, height: side };
  const most = Math.floor(box.height / side);
  const columns = Math.max(1, Math.ceil(units / Math.max(1, most)));
  const wide = box.width < 600 ? Math.floor(box.width / cell.width) : columns;
  if (most < 1 || columns * cell.width > box.width || wide < columns) return undefined;
  const joint = side >= 12 ? 2 : 1;
  const x = anchor === "end" ? box.x + box.width - wide * cell.width + joint : box.x;
  const bond = { columns: wide, cell, joint, x, base };
  return { place: { bond }, top: base - courseCount(wide, units) * side };
}

function wordsAbove(
  top: number,
  { x, width }: Rectangle,
  sizeName: keyof typeof WORDS,
  { value }: ChartRow,
): Pick<Site, "value" | "name"> {
  const middle = top - WORDS[sizeName] / 2;
  const digits = String(Math.round(value)).length;
  const room = Math.min(width / 2, sizeName === "wide" ? 22 + digits * 37 : 14 + digits * 16);
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
