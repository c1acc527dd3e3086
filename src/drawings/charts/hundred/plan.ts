// This file plans a house of exactly a hundred whole bricks: ten courses of ten, under a roof that is no brick.
//
// The bricks stand one over the other, not in bond: a course is ten, a column is ten, and none is cut.

import type { Size } from "../../../model.ts";
import { polygonOf, type Rectangle } from "../../kit/rectangles.ts";

export interface Face extends Rectangle {
  /** Tones of the brick, unlit and lit. */
  readonly unlit: 0 | 1 | 2;
  readonly lit: 0 | 1;
}

export interface HundredHouse {
  /** In the order in which they light up. */
  readonly faces: readonly Face[];
  readonly backing: Rectangle;
  /** Outlines of the roof and of its chimneys; the cornice that it rests on. */
  readonly roof: string;
  readonly cornice: Rectangle;
  readonly ground: Rectangle;
}

const SIDE = 10;
const UNLIT = [0, 1, 0, 2, 1, 0, 2, 0, 1, 2, 0] as const;
const LIT = [0, 0, 1, 0, 1] as const;

interface Grid {
  readonly cell: { readonly width: number; readonly height: number };
  readonly joint: number;
  /** Left edge of the first brick, foot of the first course, eaves. */
  readonly x: number;
  readonly base: number;
  readonly eaves: number;
}

export function houseOf(size: Size): HundredHouse {
  const grid = gridOf(size);
  const { x, base, eaves, cell, joint } = grid;
  const width = SIDE * cell.width + joint;
  const left = x - joint;
  return {
    faces: Array.from({ length: SIDE * SIDE }, (_, i) => faceOf(grid, i)),
    backing: { x: left, y: eaves, width, height: base - eaves },
    roof: roofOf(grid, left, width),
    cornice: { x: left - 3 * joint, y: eaves - 3 * joint, width: width + 6 * joint, height: 3 * joint },
    ground: { x: 0, y: base, width: size.width, height: 2 * joint },
  };
}

/** A brick three fifths as high as wide; the roof takes what is left above. */
function gridOf({ name, width, height }: Size): Grid {
  const joint = name === "wide" ? 6 : 2;
  const across = Math.floor((width - 8 * joint) / SIDE);
  const up = Math.floor(across * 0.62);
  const base = height - 2 * joint;
  const x = Math.floor((width - SIDE * across + joint) / 2);
  return { cell: { width: across, height: up }, joint, x, base, eaves: base - SIDE * up - joint };
}

function faceOf({ cell, joint, x, base }: Grid, i: number): Face {
  const course = Math.floor(i / SIDE);
  return {
    x: x + (i % SIDE) * cell.width,
    y: base - (course + 1) * cell.height,
    width: cell.width - joint,
    height: cell.height - joint,
    unlit: UNLIT[(i + course * 3) % UNLIT.length]!,
    lit: LIT[i % LIT.length]!,
  };
}

/** A hipped roof with a chimney at each end of its ridge. */
function roofOf({ eaves, cell, joint }: Grid, left: number, width: number): string {
  const foot = eaves - 3 * joint;
  const rise = Math.min(Math.round(2.6 * cell.height), foot - 2 * cell.height);
  const inset = Math.round(1.6 * cell.width);
  const [ridgeLeft, ridgeRight] = [left + inset, left + width - inset];
  const slopes = polygonOf([
    [left, foot],
    [ridgeLeft, foot - rise],
    [ridgeRight, foot - rise],
    [left + width, foot],
  ]);
  const chimneys = [ridgeLeft + Math.round(cell.width / 2), ridgeRight - Math.round(1.2 * cell.width)].map((at) => {
    const top = foot - rise - cell.height;
    const wide = Math.round(0.7 * cell.width);
    return polygonOf([
      [at, foot - rise],
      [at, top],
      [at + wide, top],
      [at + wide, foot - rise],
    ]);
  });
  return slopes + chimneys.join("");
}
