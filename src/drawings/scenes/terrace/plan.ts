// The street's measures are set here: which houses stand side by side, how wide and how high they are, in bricks. The
// ground is at 0, and upwards is negative.

import type { Rectangle } from "../../kit/rectangles.ts";

export const BRICK = { width: 24, height: 10, joint: 1 };
/** From edge to edge of the wall; its store of bricks stands on the first plot. */
export const STREET = { width: 1920, height: 360, ground: 336 };
const STORE = 7;
export const PLINTH = -10;
/** Courses that the houses share, from the ground: what is higher differs. */
export const SHARED = 15;

export type Roof = "gable" | "slope" | "dormer";

export interface House {
  readonly key: string;
  /** Built in this street's gaps; the others are there. */
  readonly added: boolean;
  readonly x: number;
  readonly bricks: number;
  readonly width: number;
  readonly courses: number;
  readonly eaves: number;
  readonly roof: Roof;
  /** Classes of its bricks, of its door, and of its roof once the street is mixed. */
  readonly brick: string;
  readonly door: string;
  readonly tiles: string;
  readonly doorLast: boolean;
}

type Spec = readonly [bricks: number, courses: number, roof: Roof, brick: number, door: number, tiles: 0 | 1];

/** In their order; negative courses: not built yet. */
const SPECS: readonly Spec[] = [
  [6, 18, "dormer", 0, 0, 0],
  [5, -17, "gable", 6, 1, 1],
  [6, 17, "gable", 3, 2, 0],
  [5, 19, "slope", 1, 0, 0],
  [6, -18, "dormer", 6, 3, 1],
  [5, -17, "gable", 6, 0, 0],
  [7, 18, "dormer", 2, 1, 0],
  [6, -19, "slope", 6, 2, 1],
  [5, 17, "gable", 0, 3, 0],
  [6, 18, "slope", 3, 1, 0],
  [5, -17, "gable", 6, 3, 0],
  [6, 19, "dormer", 1, 2, 0],
  [5, 17, "gable", 2, 3, 0],
];

export const HOUSES: readonly House[] = SPECS.map(([bricks, courses, roof, brick, door, tiles], i) => {
  const before = SPECS.slice(0, i).reduce((sum, [each]) => sum + each, STORE);
  const height = Math.abs(courses);
  return {
    key: `house-${i}`,
    added: courses < 0,
    x: before * BRICK.width,
    bricks,
    width: bricks * BRICK.width,
    courses: height,
    eaves: PLINTH - height * BRICK.height,
    roof,
    brick: brick === 6 ? "brick-pale" : `brick-${brick}`,
    door: `door-${door}`,
    tiles: tiles ? "tiles-red" : "roof",
    doorLast: i % 2 === 1,
  };
});

export const ADDED = HOUSES.filter(({ added }) => added);

const WINDOW = { width: 34, height: 46, low: 30, high: 106 };
const DOOR = { width: 34, height: 74 };

/** Openings of a house, in its own coordinates. */
export interface Openings {
  readonly door: Rectangle;
  readonly windows: readonly Rectangle[];
}

export function openingsOf({ width, bricks, doorLast }: House): Openings {
  const bays = bricks > 6 ? 3 : 2;
  const pitch = width / bays;
  const left = (bay: number, wide: number) => Math.round(pitch * (bay + 0.5) - wide / 2);
  const own = doorLast ? bays - 1 : 0;
  const windowAt = (bay: number, foot: number) => ({
    x: left(bay, WINDOW.width),
    y: PLINTH - foot - WINDOW.height,
    width: WINDOW.width,
    height: WINDOW.height,
  });
  const all = Array.from({ length: bays }, (_, bay) => bay);
  return {
    door: { x: left(own, DOOR.width), y: -DOOR.height, width: DOOR.width, height: DOOR.height },
    windows: [
      ...all.filter((bay) => bay !== own).map((bay) => windowAt(bay, WINDOW.low - 10)),
      ...all.map((bay) => windowAt(bay, WINDOW.high - 10)),
    ],
  };
}

/** A stepped gable: its steps from the eaves up, in bricks, three courses each. */
export const STEP = 3;
export function stepsOf({ bricks }: House): number[] {
  return Array.from({ length: Math.ceil(bricks / 2) }, (_, i) => bricks - 2 * i);
}

export function gableHeight(house: House): number {
  return stepsOf(house).length * STEP * BRICK.height;
}
