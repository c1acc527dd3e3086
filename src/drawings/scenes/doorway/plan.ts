// The measures that the two openings share: the same bricks, the same ground, the same place on the slide.

import type { Bond } from "../../kit/bond.ts";

/** The right half of the slide, from below the word "schéma" to the lower edge. */
export const FRAME = { width: 960, height: 900 };
export const GROUND = 810;
export const PLINTH = 782;
export const BOND: Bond = { columns: 10, cell: { width: 64, height: 28 }, joint: 4, x: 218, base: PLINTH };
export const RIGHT = BOND.x + BOND.columns * BOND.cell.width - BOND.joint;
/** Courses of the whole wall. */
export const COURSES = 26;
