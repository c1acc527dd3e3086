// The street's plan is set here: which houses stand side by side, from its left end to its right one, and where each
// slide looks at it. The ground is at 0, and upwards is negative; one unit is one of the wall's where the camera stands nearest but one.

import type { Rectangle } from "../../kit/rectangles.ts";

export const BRICK = { width: 30, height: 12 };
export const PLINTH = 24;

export type Roof = "slope" | "dormer" | "gable" | "low" | "high";
/** Stands from the start; is built in a gap; gets its façade; is a plot, then the house of the last slides. */
export type Role = "old" | "gap" | "bare" | "plot";

export interface House {
  readonly role: Role;
  readonly x: number;
  readonly bricks: number;
  readonly width: number;
  readonly courses: number;
  readonly eaves: number;
  readonly roof: Roof;
  /** Index of its bricks' colour and of its door's. */
  readonly brick: number;
  readonly door: number;
  /** The bay that the door is in. */
  readonly bays: number;
  readonly doorBay: number;
  /** Of red tiles; the others are slated. */
  readonly isTiled: boolean;
  /** The hour at which the camera passes, which its panes show. */
  readonly hour: number;
}

type Spec = readonly [bricks: number, courses: number, roof: Roof, brick: number, door: number, role?: Role];

/** Colours of bricks: 0 to 2 red, 3 brown, 4 sand. */
const SPECS: readonly Spec[] = [
  [10, 31, "dormer", 0, 0],
  [9, 30, "slope", 4, 1, "gap"],
  [11, 32, "gable", 1, 2],
  [9, 33, "dormer", 4, 3, "gap"],
  [10, 30, "slope", 3, 1],
  [9, 32, "gable", 4, 0, "gap"],
  [11, 31, "dormer", 0, 3],
  [10, 33, "gable", 4, 1, "bare"],
  [9, 30, "slope", 1, 2],
  [11, 32, "dormer", 4, 3, "bare"],
  [10, 31, "gable", 4, 2, "bare"],
  [10, 30, "slope", 2, 0],
  [9, 32, "gable", 0, 0],
  [11, 31, "dormer", 3, 0],
  [10, 30, "slope", 2, 2],
  [10, 32, "gable", 1, 2],
  [8, 12, "low", 3, 1],
  [8, 12, "low", 0, 3],
  [8, 12, "low", 3, 0],
  [8, 12, "low", 0, 3],
  [12, 34, "high", 2, 1, "plot"],
  [10, 30, "dormer", 3, 2],
  [11, 31, "gable", 0, 0],
  [9, 30, "slope", 2, 1],
  [10, 31, "dormer", 1, 3],
  [9, 30, "gable", 3, 2],
];

/** What the street is like beyond both its ends, again and again. */
const MORE: readonly Spec[] = [
  [11, 31, "dormer", 1, 0],
  [9, 30, "gable", 3, 2],
  [10, 31, "slope", 0, 1],
  [10, 30, "gable", 2, 3],
  [11, 32, "slope", 3, 0],
  [9, 31, "dormer", 0, 2],
];

/** The first house of each hour. */
export const HOURS = [0, 6, 11, 16];

export const HOUSES = sideBySide(SPECS);
export const FURTHER = sideBySide(MORE);
export const STREET = widthOf(HOUSES);
export const FURTHER_WIDTH = widthOf(FURTHER);
/** How often it goes on so, on either side. */
export const TIMES = 6;
export const END = TIMES * FURTHER_WIDTH;
export const PLOT = HOUSES.find(({ role }) => role === "plot")!;

function sideBySide(specs: readonly Spec[]): House[] {
  let x = 0;
  return specs.map(([bricks, courses, roof, brick, door, role = "old"], i) => {
    const width = bricks * BRICK.width;
    const eaves = -PLINTH - courses * BRICK.height;
    const bays = bricks > 10 ? 3 : 2;
    const doorBay = roof === "high" ? 1 : i % 2 ? bays - 1 : 0;
    const isTiled = roof === "low" || (roof === "slope" && brick > 1);
    const hour = HOURS.findLastIndex((from) => i >= from);
    const house = { role, x, bricks, width, courses, eaves, roof, brick, door, bays, doorBay, isTiled, hour };
    x += width;
    return house;
  });
}

function widthOf(houses: readonly House[]): number {
  return houses.reduce((sum, { width }) => sum + width, 0);
}

export interface Openings {
  /** Down to the ground; its fanlight on top. */
  readonly door: Rectangle;
  readonly below: readonly Rectangle[];
  readonly above: readonly Rectangle[];
}

export const FANLIGHT = 36;
const DOOR = { width: 60, height: 204 };
const LOW_DOOR = { width: 54, height: 138 };

/** Openings of a house, in its own coordinates. */
export function openingsOf({ width, bays, roof, doorBay }: House): Openings {
  const isLow = roof === "low";
  const frame = isLow ? LOW_DOOR : DOOR;
  const at = (bay: number, wide: number) => Math.round((width / bays) * (bay + 0.5) - wide / 2);
  const all = Array.from({ length: bays }, (_, bay) => bay);
  const others = all.filter((bay) => bay !== doorBay);
  const wide = bays > 2 ? 58 : isLow ? 72 : 78;
  const upper = bays > 2 ? 58 : 64;
  return {
    door: { x: at(doorBay, frame.width), y: -frame.height, width: frame.width, height: frame.height },
    below: others.map((bay) => ({ x: at(bay, wide), y: isLow ? -138 : -204, width: wide, height: isLow ? 84 : 120 })),
    above: isLow ? [] : all.map((bay) => ({ x: at(bay, upper), y: -360, width: upper, height: 108 })),
  };
}

export function windowsOf(house: House): readonly Rectangle[] {
  const { below, above } = openingsOf(house);
  return [...below, ...above];
}
