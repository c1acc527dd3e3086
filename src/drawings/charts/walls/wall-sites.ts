// This file finds where each row's marks and words stand: all marks cover one area, and walls have one height, so that
// their widths are to scale.

import type { Size } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen } from "../../kit/remember.ts";
import { linesHeight } from "../../kit/words-room.ts";
import type { WallRow } from "./fields.ts";
import { keyLength, keyPlaces } from "./key-places.ts";

export interface Site {
  readonly bond: Bond;
  /** Of keys, which stand in no bond and on no footing. */
  readonly keys?: readonly Rectangle[];
  readonly footing?: Rectangle;
  /** Before what is of another kind than its neighbour. */
  readonly rule?: Rectangle;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

/** What is to be drawn: how many marks, of what look. */
interface Lot {
  readonly count: number;
  readonly label: string;
  readonly look: WallRow["look"];
}

/** Where nothing is known but the marks: a bond at the origin. */
type Brickwork = readonly Bond[];

export function siteWalls(
  rows: readonly WallRow[],
  worth: number,
  size: Size,
): { worth: number; sites: readonly Site[] } {
  const site = size.name === "narrow" ? stackedSites : besideSites;
  return groupedByTen(worth, (grouped) => {
    const counted = rows.map(({ value, look, label }) => ({ count: value / grouped, look, label }));
    const sites = site(counted, size);
    return sites && { worth: grouped, sites };
  });
}

const FOOTING = 4;
/** Room under walls that stand side by side, for a figure and four lines, which may go on below the box; more for more. */
const WORDS = { least: 212, number: 92, name: 32, below: 48 };
/** Width of a figure, and of three lines of words where nothing follows them. */
const LEAST_WORDS = { between: 212, last: 330 };
const GAP = 28;
/** Gaps between what is of one kind and what is of another. */
const APART = 2;

/**
 * Side by side, each wall over the left of its words, which are as wide as it is, or wider where it is narrow. Equal gaps
 * within a kind; between two kinds a wide one, where the footing is broken.
 */
function besideSites(rows: readonly Lot[], { width, height }: Size): Site[] | undefined {
  const kinds = rows.map(({ look }) => look === "keys");
  const gaps = rows.map((_, i) => (i === 0 ? 0 : kinds[i] === kinds[i - 1] ? 1 : APART));
  const across = width - GAP * sum(gaps);
  const words = rows.map((_, i) =>
    Math.min(LEAST_WORDS[i < rows.length - 1 ? "between" : "last"], Math.floor(across / rows.length)),
  );
  const named = Math.max(0, ...rows.map(({ label }, i) => linesHeight(label, words[i]!, WORDS.name)));
  const room = { width: across, height: height - Math.max(WORDS.least, WORDS.number + named - WORDS.below) - 1 };
  const slotsOf = (work: Brickwork) => work.map((bond, i) => Math.max(words[i]!, widthOf(bond, rows[i]!)));
  const work = largestBrickwork(rows, room.height, (tried) => sum(slotsOf(tried)) <= room.width);
  if (!work) return undefined;
  const slots = slotsOf(work);
  const gap = rows.length > 1 ? GAP + Math.floor((room.width - sum(slots)) / sum(gaps)) : 0;
  const lefts = slots.map((_, i) => sum(slots.slice(0, i)) + gap * sum(gaps.slice(0, i + 1)));
  const base = room.height + 1;
  return work.map((bond, i) => {
    const [x, slot] = [lefts[i]!, slots[i]!];
    const [first, last] = [kinds.indexOf(kinds[i]!), kinds.lastIndexOf(kinds[i]!)];
    const end = lefts[last]! + work[last]!.columns * work[last]!.cell.width;
    const isApart = gaps[i]! > 1;
    return {
      ...placed(bond, rows[i]!, x, base),
      ...(!kinds[i] && { footing: { x: lefts[first]!, y: base, width: end - lefts[first]!, height: FOOTING } }),
      ...(isApart && { rule: { x: x - Math.round((gap * APART) / 2), y: 16, width: 3, height: height - 24 } }),
      value: {
        x,
        y: base + 14,
        width: (i + 1 < lefts.length ? lefts[i + 1]! - GAP : width) - x,
        anchor: "start",
        baseline: "top",
      },
      name: { x, y: base + WORDS.number, width: Math.min(slot, 350), anchor: "start", baseline: "top" },
    };
  });
}

/** One under the other, words above each. */
function stackedSites(rows: readonly Lot[], { width, height }: Size): Site[] | undefined {
  const pitch = Math.floor(height / Math.max(1, rows.length));
  const words = 46;
  const fits = (tried: Brickwork) => tried.every((bond, i) => widthOf(bond, rows[i]!) <= width);
  return largestBrickwork(rows, pitch - words - 14, fits)?.map((bond, i) => {
    const base = (i + 1) * pitch - 10;
    const middle = i * pitch + words / 2;
    return {
      ...placed(bond, rows[i]!, 0, base),
      ...(rows[i]!.look !== "keys" && { footing: { x: 0, y: base, width, height: 2 } }),
      value: { x: 0, y: middle, width: 104, anchor: "start", baseline: "middle" },
      name: { x: 110, y: middle, width: width - 110, anchor: "start", baseline: "middle" },
    };
  });
}

/** Among the bricks that fit, never under 4 units high: the largest, unless it leaves the tops of the walls uneven. */
function largestBrickwork(
  lots: readonly Lot[],
  height: number,
  fits: (work: Brickwork) => boolean,
): Brickwork | undefined {
  let best: { work: Brickwork; merit: number } | undefined;
  for (let up = 5; up <= 24; up += 1) {
    const most = Math.floor(height / up);
    for (let less = 0; most > 0 && less <= most / 7; less += 1) {
      for (let across = 2 * Math.ceil(up * 1.1); across <= up * 3.2; across += 2) {
        const work = lots.map((lot) => bondFor(lot, { width: across, height: up }, most - less));
        const merit = across * up * (1 - (5 * unevenness(work, lots)) / most);
        if ((!best || merit > best.merit) && fits(work)) best = { work, merit };
      }
    }
  }
  return best?.work;
}

/** A wall of so many courses, or a plot of ground that is as deep, seen from above. */
function bondFor({ count, look }: Lot, cell: Bond["cell"], courses: number): Bond {
  const whole = { cell, joint: cell.height >= 12 ? 2 : 1, x: 0, base: 0 };
  const columns = count > 0 ? Math.max(1, Math.ceil((2 * count) / courses) / 2) : 0;
  return look === "pegged" ? { ...whole, columns: Math.ceil(columns), isSquare: true } : { ...whole, columns };
}

function placed(bond: Bond, { count, look }: Lot, x: number, base: number): Pick<Site, "bond" | "keys"> {
  const keys = look === "keys" && keyPlaces(count, bond.cell, bond.joint, x, base);
  return { bond: { ...bond, x, base }, ...(keys && { keys }) };
}

function widthOf({ columns, cell }: Bond, { count, look }: Lot): number {
  return look === "keys" ? keyLength(count, cell) : columns * cell.width;
}

/** Courses between the highest and the lowest top of the walls that are more than one brick wide. */
function unevenness(work: Brickwork, lots: readonly Lot[]): number {
  const tops = work.flatMap(({ columns }, i) =>
    columns > 1 && lots[i]!.look !== "keys" ? [lots[i]!.count / columns] : [],
  );
  return tops.length ? Math.max(...tops) - Math.min(...tops) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
