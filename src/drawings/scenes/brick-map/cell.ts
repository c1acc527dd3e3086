// The measures that a map is built with: nothing in, a cell's and a map's size out.

/** A cell is half a brick wide, joint included, and one course high; in units of the wide picture. */
export const CELL = { width: 16, height: 14 };
export const JOINT = 2;
/** Courses that a map is high. */
export const COURSES = 64;
