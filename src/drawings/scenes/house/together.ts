// This file leads from the house alone to a street of three: one that was produced, one that welcomes, one that saves.

import type { Label, Shape, Size, SizeName } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { during } from "../../kit/passage.ts";
import { group } from "../../kit/shapes.ts";
import { type Condition, conditionAt, conditionOf } from "./condition.ts";
import { drawingOf } from "./drawing.ts";
import type { HouseFields, HouseWord } from "./fields.ts";
import { neighboursAt } from "./neighbours.ts";
import { WIDTH } from "./plan.ts";
import { plotAt, TAKEN_NAME } from "./plot.ts";
import { KEY, keyAt } from "./warmth.ts";

/** Where the house's corner stands in the view box. */
interface Plot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Row {
  readonly breadth: SizeName;
  readonly alone: Plot;
  readonly street: Plot;
  /** From one house of the street to the next. */
  readonly pitch: number;
  /** Where the street ends: past the slide. */
  readonly end: number;
}

/** The wide picture is a slide of the wall, without its head: the street stands between its margins, a house a column. */
const WIDE: Row = {
  breadth: "wide",
  alone: { x: 1016, y: 896, scale: 1 },
  street: { x: 102, y: 588, scale: 0.51 },
  pitch: 600,
  end: 2260,
};
const NARROW: Row = {
  breadth: "narrow",
  alone: { x: 60, y: 328, scale: 0.35 },
  street: { x: 4, y: 236, scale: 0.142 },
  pitch: 119,
  end: 372,
};

/** What the three houses are like at last. */
const HOUSES: readonly { readonly key: string; readonly now: Condition }[] = [
  { key: "house-produce", now: conditionOf("produce") },
  { key: "house-welcome", now: conditionOf("welcome") },
  { key: "house", now: { ...conditionOf("save"), sides: 0 } },
];

/** The house alone, on its land. */
export function aloneAt(now: Condition, size: Size): Shape[] {
  const { alone, breadth } = layoutFor(size);
  const land = group("land", { transform: transformOf(alone) }, plotAt(breadth, now.plot, now.told));
  const key = group("key", { transform: transformOf(alone) }, keyAt(now.before));
  return [land, houseOf("house", alone, drawingOf(now)), ...(now.before > 0 ? [key] : [])];
}

/** Where words name what is lost at first, what is lost in the end, and what the plot has lost. */
const PLACES: Readonly<Record<HouseWord, Pick<Label, "x" | "y" | "anchor" | "baseline">>> = {
  before: { x: KEY.words, y: KEY.rows[0], anchor: "start", baseline: "middle" },
  after: { x: KEY.words, y: KEY.rows[1], anchor: "start", baseline: "middle" },
  land: { ...TAKEN_NAME, anchor: "middle", baseline: "bottom" },
};

/** The words of the house alone, where there is room for them. */
export function wordsAloneAt({ words }: HouseFields, now: Condition, size: Size): Label[] {
  const { alone } = layoutFor(size);
  if (alone.x + KEY.x * alone.scale < 0) return [];
  return (Object.keys(PLACES) as HouseWord[]).flatMap((name): Label[] => {
    const text = words?.[name];
    const isTold = name === "land" ? now.told : now.before;
    if (text === undefined || isTold <= 0) return [];
    const place = PLACES[name];
    const [x, y] = [alone.x + place.x * alone.scale, alone.y + place.y * alone.scale];
    return [{ ...place, key: name, x, y, width: 600, role: "name", text }];
  });
}

/** The house goes to its place, the two others come out from behind it, the street closes. Without a house before, all stand there at once. */
export function togetherAt(before: string | undefined, t: number, size: Size): Shape[] {
  if (t <= 0) return aloneAt(conditionAt(undefined, before ?? "save", before === undefined ? 0 : 1), size);
  const { alone, street, pitch, end, breadth } = layoutFor(size);
  const gone = during(t, 0, 0.7);
  const placeOf = (i: number) => between(alone, { ...street, x: street.x + i * pitch }, gone);
  const base = between(alone, { ...alone, y: street.y }, gone);
  const gaps = HOUSES.map((_, i) => {
    const to = i < HOUSES.length - 1 ? (i + 1) * pitch : end - street.x;
    return { x: (i * pitch) / street.scale + WIDTH, width: (to - i * pitch) / street.scale - WIDTH };
  });
  const neighbours = neighboursAt(gaps, during(t, 0.6, 1));
  return [
    group("land", { transform: transformOf(base) }, plotAt(breadth, 1, 0, gone)),
    ...(neighbours.length > 0 ? [group("street", { transform: transformOf(street) }, neighbours)] : []),
    ...HOUSES.map(({ key, now }, i) => houseOf(key, placeOf(i), drawingOf(furnishedAt(now, t)))),
  ];
}

/** What would show from behind the first house comes when they have parted; the sides lose nothing once they are shared. */
function furnishedAt(now: Condition, t: number): Condition {
  const come = (start: number, end: number) => during(t, start, end);
  if (now.home > 0) return { ...now, sides: 1 - come(0, 0.3) };
  return {
    ...now,
    hoist: now.hoist * come(0.5, 0.75),
    door: now.door * come(0.45, 0.7),
    people: now.people * come(0.5, 1),
  };
}

function houseOf(key: string, place: Plot, drawing: readonly Shape[]): Shape {
  return group(key, { transform: transformOf(place) }, drawing);
}

function layoutFor({ name }: Size): Row {
  return name === "narrow" ? NARROW : WIDE;
}

function between(from: Plot, to: Plot, t: number): Plot {
  const at = (key: keyof Plot) => mix(from[key], to[key], t);
  return { x: at("x"), y: at("y"), scale: at("scale") };
}

function transformOf({ x, y, scale }: Plot): string {
  return `translate(${round(x)} ${round(y)}) scale(${round(scale)})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
