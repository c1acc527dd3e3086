// A map is built of cells: this file gives the measures of a cell, the joint, and how many courses high a map is.

/** A cell is half a brick wide, joint included, and one course high; in units of the wide picture. */
export const CELL = { width: 16, height: 14 };
export const JOINT = 2;

/** How bricks stand on a grid: its cell, the joint between bricks, and the one left open between areas. */
export interface Masonry {
  readonly cell: { readonly width: number; readonly height: number };
  readonly joint: number;
  readonly open: number;
}
export const MASONRY: Masonry = { cell: CELL, joint: JOINT, open: 8 };

/** Courses that a map is high, and cells that it may be wide: a wider one is less high, for the slide's words have their column. */
export const COURSES = 64;
export const COLUMNS = 49;
