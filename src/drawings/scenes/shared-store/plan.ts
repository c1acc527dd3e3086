// Four piers of one arcade stand around the store, in the same bricks as it is, and this file holds their measures.

import type { Arch } from "../../kit/arch.ts";
import type { Bond } from "../../kit/bond.ts";

export const FRAME = { name: "wide", width: 1728, height: 430 } as const;
export const GROUND = 420;

const CELL = { width: 56, height: 24 };
const JOINT = 4;
const PLINTH = 12;
const COURSES = 15;

/** The arcade, openings and all. */
export const WALL: Bond = { columns: 24, cell: CELL, joint: JOINT, x: 338, base: GROUND - PLINTH };
export const COURSES_OF_WALL = COURSES;
export const TOP = WALL.base - COURSES * CELL.height;

/** From the wall's left end, in bricks: the piers are two wide. */
const PIERS = [0, 5.5, 16.5, 22] as const;
const WIDE = 2;

export const PLINTHS = PIERS.map((at) => ({
  x: WALL.x + at * CELL.width - 10,
  y: WALL.base,
  width: WIDE * CELL.width + 16,
  height: PLINTH,
}));

/** Where the arches spring from; one crown's height for all, which makes half circles of those at the sides. */
export const SPRINGING = WALL.base - 8 * CELL.height;
const RISE = (3.5 * CELL.width) / 2;
const DEPTH = 28;

export const IMPOSTS = PIERS.map((at) => ({
  x: WALL.x + at * CELL.width - 8,
  y: SPRINGING - 4,
  width: WIDE * CELL.width + 12,
  height: 14,
}));

/** What each arch spans, between two piers. */
export const ARCHES: readonly Arch[] = PIERS.slice(1).map((right, i) => {
  const half = ((right - PIERS[i]! - WIDE) * CELL.width) / 2;
  const radius = Math.round((half ** 2 + RISE ** 2) / (2 * RISE));
  return {
    x: WALL.x + (PIERS[i]! + WIDE) * CELL.width + half - JOINT / 2,
    y: SPRINGING - RISE + radius,
    radius,
    depth: DEPTH,
    half: Math.asin(Math.min(1, half / radius)),
    count: half > 200 ? 21 : 11,
  };
});

/** Bricks of the store, under the arch in the middle. */
export const STORE: Bond = {
  columns: 7,
  cell: CELL,
  joint: JOINT,
  x: ARCHES[1]!.x - (7 * CELL.width - JOINT) / 2,
  base: GROUND - PLINTH,
};
export const COURSES_OF_STORE = 7;
