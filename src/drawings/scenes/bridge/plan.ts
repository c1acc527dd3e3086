// This file holds the bridge's measures: it is a straight deck over a flat arch, in the bricks of the theme slides.

import type { Arch } from "../../kit/arch.ts";
import type { Bond } from "../../kit/bond.ts";

/** The lower half of the slide, from edge to edge. */
export const FRAME = { name: "wide", width: 1920, height: 560 } as const;
export const MIDDLE = 960;
export const GROUND = 470;
export const COURSES = 8;
/** The banks go on past the slide: whole bricks, for windows that are wider than it, of 32:9 at most; their ends come again. */
export const BANKS = { from: -960, to: 2880, again: 576 };
export const BOND: Bond = {
  columns: 42,
  cell: { width: 64, height: 28 },
  joint: 4,
  x: BANKS.from + BANKS.again + 2,
  base: 442,
};
/** Whose bank it is stands on a stone among its bricks, halves of a brick beside it. */
export const PLATES = {
  left: { x: 98, y: BOND.base - 6 * 28, width: 412, height: 80 },
  right: { x: 1570, y: BOND.base - 6 * 28, width: 252, height: 80 },
} as const;
const WALL_TOP = BOND.base - COURSES * BOND.cell.height;
export const COPING = { y: WALL_TOP - 20, height: 18 };
/** People walk here. */
export const DECK = COPING.y;

export const HALF_SPAN = 440;
const CROWN = 276;
const RISE = BOND.base - CROWN;
const RADIUS = Math.round((HALF_SPAN ** 2 + RISE ** 2) / (2 * RISE));

const DEPTH = CROWN - WALL_TOP - BOND.joint;

/** Its ring ends under the deck and goes down into the plinths, which stand before it. */
export const ARCH: Arch = {
  x: MIDDLE,
  y: CROWN + RADIUS,
  radius: RADIUS,
  depth: DEPTH,
  half: Math.acos((CROWN + RADIUS - BOND.base) / (RADIUS + DEPTH)),
  count: 25,
};

/** The one side's bricks are light, the other's dark. */
export const COLOURS_OF = { left: [0, 2, 4], right: [1, 3, 5] } as const;
