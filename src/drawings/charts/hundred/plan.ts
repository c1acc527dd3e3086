// This file plans a house of exactly a hundred whole bricks: ten courses of ten, in bond, under a roof that is no brick.
//
// The corners are stone, long and short by turns, as courses that are set off by half a brick want it: no brick is cut.

import type { Size } from "../../../model.ts";
import { pathOf, polygonOf, type Rectangle, rect } from "../../kit/rectangles.ts";

export interface Face extends Rectangle {
  /** Tones of the brick, unlit and lit. */
  readonly unlit: 0 | 1 | 2;
  readonly lit: 0 | 1;
}

export interface HundredHouse {
  /** In the order in which they light up. */
  readonly faces: readonly Face[];
  readonly backing: Rectangle;
  /** Corner stones, the plinth, and what the chimneys and the ridge end in. */
  readonly stones: readonly Rectangle[];
  readonly chimneys: readonly Rectangle[];
  /** Outline of the roof, and the lines of its slates; the cornice that it rests on. */
  readonly roof: string;
  readonly slates: string;
  readonly cornice: Rectangle;
  readonly footing: Rectangle;
}

const SIDE = 10;
/** Widths of corner stones, in bricks. */
const [SHORT, LONG] = [0.5, 1];
const UNLIT = [0, 1, 0, 2, 1, 0, 2, 0, 1, 2, 0] as const;
const LIT = [0, 0, 1, 0, 1] as const;

interface Grid {
  readonly cell: { readonly width: number; readonly height: number };
  readonly joint: number;
  /** Left edge of the wall's face and its width, foot of the first course, eaves. */
  readonly x: number;
  readonly width: number;
  readonly base: number;
  readonly eaves: number;
}

export function houseOf(size: Size): HundredHouse {
  const grid = gridOf(size);
  const { x, width, base, eaves, joint } = grid;
  const roof = roofOf(grid);
  const plinth = rect(x - 3 * joint, base, width + 6 * joint, 3 * joint);
  return {
    ...roof,
    faces: Array.from({ length: SIDE * SIDE }, (_, i) => faceOf(grid, i)),
    backing: rect(x - joint, eaves, width + 2 * joint, base - eaves),
    stones: [...cornersOf(grid), plinth, ...roof.stones],
    cornice: rect(x - 4 * joint, eaves - 3 * joint, width + 8 * joint, 3 * joint),
    footing: rect(0, base + 3 * joint, size.width, 2 * joint),
  };
}

/** A brick less than two thirds as high as wide; the roof takes what is left above. */
function gridOf({ name, width, height }: Size): Grid {
  const joint = name === "wide" ? 6 : 2;
  const across = 2 * Math.floor((width - 10 * joint) / (SIDE + SHORT + LONG) / 2);
  const up = Math.round(across * 0.62);
  const base = height - 5 * joint;
  const wall = (SIDE + SHORT + LONG) * across - joint;
  const x = Math.floor((width - wall) / 2);
  return { cell: { width: across, height: up }, joint, x, width: wall, base, eaves: base - SIDE * up - joint };
}

function faceOf({ cell, joint, x, base }: Grid, i: number): Face {
  const course = Math.floor(i / SIDE);
  return {
    x: x + ((i % SIDE) + stonesOf(course)[0]) * cell.width,
    y: base - (course + 1) * cell.height,
    width: cell.width - joint,
    height: cell.height - joint,
    unlit: UNLIT[(i + course * 3) % UNLIT.length]!,
    lit: LIT[i % LIT.length]!,
  };
}

/** Left and right of a course. */
function stonesOf(course: number): readonly [number, number] {
  return course % 2 === 0 ? [LONG, SHORT] : [SHORT, LONG];
}

function cornersOf({ cell, joint, x, width, base }: Grid): Rectangle[] {
  return Array.from({ length: SIDE }, (_, course) => {
    const [left, right] = stonesOf(course).map((wide) => wide * cell.width - joint) as [number, number];
    const [y, height] = [base - (course + 1) * cell.height, cell.height - joint];
    return [rect(x, y, left, height), rect(x + width - right, y, right, height)];
  }).flat();
}

/** A hipped roof of slate with a brick chimney at each end of its ridge. */
function roofOf({ eaves, cell, joint, x, width }: Grid) {
  const foot = eaves - 3 * joint;
  const top = Math.round(1.1 * cell.height);
  const rise = foot - top - Math.round(1.2 * cell.height);
  const inset = Math.round(rise * 0.9);
  const at = (across: number, share: number) => [x - 3 * joint + across + inset * share, foot - rise * share] as const;
  const whole = width + 6 * joint;
  const end = (share: number) => [x + width + 3 * joint - inset * share, foot - rise * share] as const;
  const slates = [1, 2, 3, 4, 5].map((line) => {
    const [[left, y], [right]] = [at(0, line / 6), end(line / 6)];
    return rect(Math.round(left), Math.round(y), Math.round(right - left), Math.max(1, Math.round(joint / 3)));
  });
  const wide = Math.round(0.8 * cell.width);
  const ridge = foot - rise;
  const lefts = [Math.round(at(0, 1)[0] + joint), Math.round(end(1)[0] - wide - joint)];
  return {
    roof: polygonOf([at(0, 0), at(0, 1), end(1), at(whole, 0)]),
    slates: pathOf(slates),
    chimneys: lefts.map((left) => rect(left, top, wide, ridge - top + joint)),
    stones: lefts.map((left) => rect(left - joint, top - joint, wide + 2 * joint, 2 * joint)),
  };
}
