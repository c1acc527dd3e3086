// The passage from one house to three in, the street out: one being built, one that welcomes, one that saves.

import type { Shape, Size } from "../../model.ts";
import { mix } from "../mix.ts";
import { during } from "../passage.ts";
import { group } from "../shapes.ts";
import { type Condition, conditionAt, conditionOf } from "./condition.ts";
import { drawingOf } from "./drawing.ts";
import { plotAt } from "./ground.ts";

/** Where the house's corner stands in the view box. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Layout {
  readonly alone: Place;
  readonly street: Place;
  /** From one house of the street to the next. */
  readonly pitch: number;
}

const WIDE: Layout = {
  alone: { x: 1016, y: 896, scale: 1 },
  street: { x: 96, y: 498, scale: 0.48 },
  pitch: 600,
};
const NARROW: Layout = {
  alone: { x: 58, y: 328, scale: 0.38 },
  street: { x: 8, y: 236, scale: 0.145 },
  pitch: 119,
};

/** What the three houses are like at last; the first is still being built. */
const HOUSES = [
  { key: "house-produce", now: { ...conditionOf("produce"), walls: 0.93, roof: 0 }, halted: true },
  { key: "house-welcome", now: conditionOf("welcome"), halted: false },
  { key: "house", now: conditionOf("save"), halted: false },
] as const;

/** The house alone, on its land. */
export function aloneAt(now: Condition, size: Size): Shape[] {
  const { alone } = layoutFor(size);
  return [landAt(now.plot, alone), houseOf("house", alone, drawingOf(now))];
}

/** The house goes to its place; the two others come out from behind it. Without a house before, all stand there at once. */
export function togetherAt(before: string | undefined, t: number, size: Size): Shape[] {
  if (t <= 0) return aloneAt(conditionAt(undefined, before ?? "save", before === undefined ? 0 : 1), size);
  const { alone, street, pitch } = layoutFor(size);
  const gone = during(t, 0, 0.7);
  const placeOf = (i: number) => between(alone, { ...street, x: street.x + i * pitch }, gone);
  const base = between(alone, { ...alone, y: street.y }, gone);
  return [
    landAt(1 - gone, base),
    ...HOUSES.map(({ key, now, halted }, i) => houseOf(key, placeOf(i), drawingOf(furnishedAt(now, t), halted))),
  ];
}

/** What would show from behind the first house comes when they have parted. */
function furnishedAt(now: Condition, t: number): Condition {
  if (now.home > 0) return now;
  const come = (start: number, end: number) => during(t, start, end);
  return {
    ...now,
    hoist: now.hoist * come(0.5, 0.75),
    door: now.door * come(0.45, 0.7),
    people: now.people * come(0.5, 1),
  };
}

function landAt(narrowed: number, place: Place): Shape {
  return group("land", { transform: transformOf(place) }, plotAt(narrowed));
}

function houseOf(key: string, place: Place, drawing: readonly Shape[]): Shape {
  return group(key, { transform: transformOf(place) }, drawing);
}

function layoutFor({ width }: Size): Layout {
  return width < 600 ? NARROW : WIDE;
}

function between(from: Place, to: Place, t: number): Place {
  const at = (key: keyof Place) => mix(from[key], to[key], t);
  return { x: at("x"), y: at("y"), scale: at("scale") };
}

function transformOf({ x, y, scale }: Place): string {
  return `translate(${round(x)} ${round(y)}) scale(${round(scale)})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
