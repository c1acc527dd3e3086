// This file finds where each objective, its result and their numbers stand: all lengths on one scale, from one line.

import { scaleLinear } from "d3";
import type { Size, SizeName } from "../../../model.ts";
import type { BrickSize } from "../../kit/bond.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { LINE, nameHeight, nameWidth, widthInTwo } from "../../kit/words-room.ts";
import type { TargetRow } from "./fields.ts";
import { lettersOf, type NumberSpots, numberSpots } from "./number-spots.ts";
import { namesOf, type Pair, pairsOf, sharedLabel } from "./pairs.ts";

export interface Site extends Pair {
  readonly y: number;
  readonly height: number;
  /** From the line to where each ends. */
  readonly objectiveLength: number;
  readonly resultLength: number;
  readonly numbers: NumberSpots;
  readonly name?: Words;
}

/** What one look of bricks stands for, with such a brick before it. */
export interface Entry extends Words {
  readonly role: TargetRow["role"];
  readonly swatch: Rectangle;
}

type Words = LabelSpot & { readonly text: string };

export interface Target {
  readonly sites: readonly Site[];
  readonly legend: readonly Entry[];
  /** Its joint included; the same in all walls. */
  readonly brick: BrickSize;
  /** x of the line that all begin at. */
  readonly zero: number;
  readonly unit: number;
}

/** The letters of numbers, and the highest wall, at most; a brick's heights, of which its width is so many. */
const ROOM = {
  wide: { names: 480, letters: 48, gap: 12, wall: 380, brick: { low: 14, high: 32, joint: 2 } },
  narrow: { names: 0, letters: 24, gap: 6, wall: 340, brick: { low: 7, high: 16, joint: 1 } },
} as const satisfies Record<SizeName, object>;
/** Between a name and its wall. */
const BESIDE = 32;
const BRICK_ACROSS = 2.5;
/** Of a wall whose bricks are neither low nor high. */
const COURSES = 12;
/** Before a name: a brick of the look that it speaks of. */
const SWATCH = {
  wide: { width: 46, height: 18 },
  narrow: { width: 20, height: 9 },
} as const satisfies Record<SizeName, object>;

export function siteTarget(rows: readonly TargetRow[], size: Size): Target {
  const { names, letters: most, gap } = ROOM[size.name];
  const pairs = pairsOf(rows);
  const texts = namesOf(pairs);
  const zero = Math.max(2, ...texts.map((text) => (text && names > 0 ? gutterFor(text, size.name) : 0)));
  const x = scaleLinear([0, Math.max(...rows.map(({ value }) => value)) || 1], [zero, size.width - 4]);
  const unit = x(1) - x(0);
  const words = pairs.map((pair, i) => ({
    text: texts[i]!,
    above: names > 0 || !texts[i] ? 0 : nameHeight(texts[i]!, size.width, size.name),
    letters: lettersOf(pair, size.width - 4 - zero, most),
  }));
  const legend = legendOf(pairs, size);
  const head = Math.max(...legend.map(({ y, text, width }) => y + nameHeight(text, width, size.name)));
  const taken = head + words.reduce((sum, { above, letters }) => sum + above + letters + 3 * gap, 0);
  const brick = brickFor((size.height - taken) / pairs.length, size.name);
  const down = size.height - taken - brick.wall * pairs.length; // it stands on the box's lower edge
  const sites: Site[] = [];
  for (const [i, pair] of pairs.entries()) {
    const before = sites.at(-1);
    const top = before ? before.y + brick.wall + gap : down + head;
    sites.push(siteOf(pair, { ...words[i]!, top, height: brick.wall, zero, unit, size }));
  }
  return { sites, legend: legend.map((entry) => lowered(entry, down)), brick, zero, unit };
}

/** Beside the walls: for one line, or two. */
function gutterFor(text: string, name: SizeName): number {
  const across = nameWidth(text, name) + BESIDE;
  return across <= ROOM[name].names ? across : Math.max(ROOM[name].names, widthInTwo(text, name) + BESIDE);
}

/** The brick of walls that have so much room each, and how high they are: of whole courses. */
function brickFor(room: number, name: SizeName): BrickSize & { readonly wall: number } {
  const { wall, brick } = ROOM[name];
  const high = Math.min(wall, room);
  const height = Math.max(brick.low, Math.min(brick.high, Math.floor(high / COURSES)));
  const width = 2 * Math.round((height * BRICK_ACROSS) / 2);
  return { width, height, joint: brick.joint, wall: Math.max(1, Math.floor(high / height)) * height };
}

function lowered(entry: Entry, down: number): Entry {
  return { ...entry, y: entry.y + down, swatch: { ...entry.swatch, y: entry.swatch.y + down } };
}

/** Beside each other; on a phone one below the other. */
function legendOf(pairs: readonly Pair[], { name, width }: Size): Entry[] {
  const { gap } = ROOM[name];
  const before = SWATCH[name].width + gap;
  const known = (["result", "objective"] as const).filter((role) => pairs.some((pair) => pair[role]));
  let [x, y] = [0, 0];
  return known.map((role) => {
    const text = sharedLabel(pairs, role) ?? (role === "result" ? "résultat" : "objectif");
    const own = Math.min(nameWidth(text, name), (name === "wide" ? (width - 3 * gap) / 2 : width) - before);
    const swatch = { x: x + 2, y: y + Math.round((LINE[name] * 0.86 - SWATCH[name].height) / 2), ...SWATCH[name] };
    const entry: Entry = { role, text, x: x + before, y, width: own, anchor: "start", baseline: "top", swatch };
    if (name === "wide") x += before + own + 3 * gap;
    else y += nameHeight(text, own, name);
    return entry;
  });
}

interface Place {
  readonly text: string;
  readonly top: number;
  /** Room for a name over the numbers. */
  readonly above: number;
  readonly letters: number;
  readonly height: number;
  readonly zero: number;
  readonly unit: number;
  readonly size: Size;
}

function siteOf(pair: Pair, place: Place): Site {
  const { text, top, above, letters, height, zero, unit, size } = place;
  const { gap } = ROOM[size.name];
  const lengths = { objective: pair.objective.value * unit, result: (pair.result?.value ?? 0) * unit };
  const y = Math.round(top + above + letters + 2 * gap);
  return {
    ...{ ...pair, y, height },
    objectiveLength: lengths.objective,
    resultLength: lengths.result,
    numbers: numberSpots(pair, lengths, { y: y - gap / 2, zero, letters }),
    ...(text && { name: nameOf(place, y) }),
  };
}

/** Beside its wall, no lower than its foot; on a phone above it. */
function nameOf({ text, top, height, zero, size }: Place, y: number): Words {
  const { names, gap } = ROOM[size.name];
  if (names === 0) return { text, x: 0, y: top + gap, width: size.width, anchor: "start", baseline: "top" };
  const width = zero - BESIDE;
  const middle = y + height - Math.max(height, nameHeight(text, width, size.name)) / 2;
  return { text, x: 0, y: middle, width, anchor: "start", baseline: "middle" };
}
