// This file finds where each figure stands, as walls of bricks or a street of windows on one scale: side by side, or one
// under the other where the box is narrow.
//
// The rule of comparing: a brick with its joint and a window with its share of the street cover the same area.

import { format } from "../../../format.ts";
import type { ChartRow, CountedInput, Size, SizeName } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen } from "../../kit/remember.ts";
import { numberWidth } from "../../kit/words-room.ts";
import { type Block, blocksIn } from "./blocks.ts";
import type { BesideRow } from "./fields.ts";
import { type StreetSite, streetSite, topOf } from "./street.ts";

/** Where one figure stands: as bricks, or as windows. */
export interface Site {
  readonly blocks?: readonly Block[];
  readonly street?: StreetSite;
  readonly value?: LabelSpot;
  readonly name?: LabelSpot;
}

export interface Sites {
  readonly worth: number;
  readonly sites: readonly Site[];
  readonly footing: Rectangle;
}

/** Bricks, joint included: twice as wide as high, the smallest less. A window is as a brick set on end. */
const CELLS: readonly Bond["cell"][] = [
  ...Array.from({ length: 22 }, (_, i) => ({ width: 2 * (24 - i), height: 24 - i })),
  { width: 4, height: 3 },
];
const FOOTING = 4;
const WORDS = { wide: 92, narrow: 40 };
/** What the slide's own number and words take of a wide box, from its left (`beside.css`). */
const HEADLINE = 640;
/** Of a number, and after it. */
const TYPE = { wide: { type: 84, gap: 8 }, narrow: { type: 27, gap: 3 } };
/** What the figure before the last one may take of a wide box, from its foot, and the gap after it. */
const SMALL = { width: 0.44, height: 0.37, gap: 36 };
type Cell = Bond["cell"];

interface Placed {
  readonly place: Site;
  readonly top: number;
  /** How far it reaches to the right, or from where. */
  readonly width: number;
}

/** Bricks and windows as large as the box allows; at the smallest still too many, ten make one. */
export function sitesFor(input: CountedInput<BesideRow>, size: Size): Sites {
  return groupedByTen(input.worth, (worth) => {
    const grouped = input.rows.map((row) => streetInput(row, worth, input));
    for (const cell of CELLS) {
      const siteOf = (i: number, box: Rectangle, anchor: "start" | "end") =>
        siteIn(input, grouped[i]!, i, cell, box, anchor, size.name);
      const sites = (size.name === "narrow" ? stacked : inARow)(input.rows, siteOf, size);
      if (sites) return { worth, sites, footing: footingOf(size) };
    }
    return undefined;
  });
}

/** A row by itself: the chart before, where that is what it showed. */
function streetInput(row: BesideRow, worth: number, { after, ...input }: CountedInput<BesideRow>): CountedInput {
  const former = after as CountedInput | undefined;
  return isFormer(row, after) && former!.worth === worth ? former! : { ...input, rows: [row], worth };
}

/** Whether the slide before showed it as a street. */
function isFormer({ figure }: ChartRow, after: CountedInput["after"]): boolean {
  return after?.form === "windows" && after.rows.length === 1 && after.rows[0]!.figure === figure;
}

function footingOf({ width, height }: Size): Rectangle {
  return { x: 0, y: height - FOOTING, width, height: FOOTING };
}

type SiteOf = (i: number, box: Rectangle, anchor: "start" | "end") => Placed | undefined;

/** The last figure is the slide's own: it takes most of the box and its words stand outside. The one before it stands low on the left. */
function inARow(rows: readonly BesideRow[], siteOf: SiteOf, { width, height }: Size): Site[] | undefined {
  const base = height - FOOTING;
  const high = Math.ceil(base * SMALL.height);
  const box = { x: 0, y: base - high, width: Math.floor(width * SMALL.width), height: high };
  const small = rows.length > 1 ? siteOf(0, box, "start") : undefined;
  const left = Math.max(HEADLINE, small ? Math.ceil(small.width) + SMALL.gap : 0);
  const main = siteOf(rows.length - 1, { x: left, y: 0, width: width - left, height: base }, "end");
  if (!main || rows.length > 1 !== !!small) return undefined;
  return small ? [{ ...small.place, ...wordsAbove(small.top, box, "wide", rows[0]!) }, main.place] : [main.place];
}

/** One under the other, words above each. */
function stacked(rows: readonly BesideRow[], siteOf: SiteOf, { width, height }: Size): Site[] | undefined {
  let base = height - FOOTING;
  const sites = [...rows.keys()].reverse().map((i): Site | undefined => {
    const box = { x: 0, y: WORDS.narrow, width, height: base - WORDS.narrow };
    const site = siteOf(i, box, "start");
    if (!site) return undefined;
    base = site.top - WORDS.narrow - 16;
    return { ...site.place, ...wordsAbove(site.top, box, "narrow", rows[i]!) };
  });
  return sites.every((site) => site !== undefined) ? sites.reverse() : undefined;
}

/** On the foot of the box; nothing when it is too high or too wide for it. */
function siteIn(
  { after, rows }: CountedInput<BesideRow>,
  input: CountedInput,
  i: number,
  cell: Cell,
  box: Rectangle,
  anchor: "start" | "end",
  name: SizeName,
): Placed | undefined {
  const row = rows[i]!;
  if (row.look !== "window") {
    const laid = blocksIn(row.value / input.worth, cell, box, anchor, name);
    return laid && { place: { blocks: laid.blocks }, top: laid.top, width: laid.width };
  }
  const street = streetSite(input, cell, box.y + box.height, name, isFormer(row, after) && name === "wide");
  if (!street) return undefined;
  const [top, width] = [topOf(street), street.size.width * street.scale];
  return top >= box.y && width <= box.width ? { place: { street }, top, width } : undefined;
}

function wordsAbove(
  top: number,
  { x, width }: Rectangle,
  sizeName: keyof typeof WORDS,
  row: ChartRow,
): Pick<Site, "value" | "name"> {
  const middle = top - WORDS[sizeName] / 2;
  const { type, gap } = TYPE[sizeName];
  const number = Math.min(width / 2, numberWidth(format(row.value, row), type));
  const place = { anchor: "start", baseline: "middle" } as const;
  return {
    value: { ...place, x, y: middle, width: number },
    name: { ...place, x: x + number + gap, y: middle, width: width - number - gap },
  };
}
