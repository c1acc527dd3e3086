// The doorway and the scaffolding share these measures, since both open a theme: they have the same bricks, the same
// ground and the same half of the slide. The modules take their frame and their ground from here too.

import type { Bond } from "../../kit/bond.ts";

/** The right half of the slide, from below the line of the chapeau to the lower edge. */
export const FRAME = { name: "wide", width: 960, height: 900 } as const;
export const GROUND = 810;
export const PLINTH = 782;
export const BOND: Bond = { columns: 10, cell: { width: 64, height: 28 }, joint: 4, x: 218, base: PLINTH };
export const RIGHT = BOND.x + BOND.columns * BOND.cell.width - BOND.joint;
/** Courses of the whole wall. */
export const COURSES = 26;
