// A map is built of cells: this file gives the measures of a cell, the joint, and how many courses high a map is.

/** A cell is half a brick wide, joint included, and one course high; in units of the wide picture. */
export const CELL = { width: 16, height: 14 };
export const JOINT = 2;
/** Courses that a map is high. */
export const COURSES = 64;
