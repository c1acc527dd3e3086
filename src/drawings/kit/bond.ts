// Bricks are laid in running bond by this file, from the ground up and from left to right: it says where each lies and
// which half bricks end a course.
//
// The rule of counting: every course of a full wall holds exactly `columns` units, a whole number or a whole and a half.
// Even courses begin with a whole brick, odd ones with a half; the half that is wanting stands at the other end (two
// halves in an odd course of whole columns count one together). Both edges of the wall are straight. A count that ends
// inside a brick cuts that brick to scale, so that the bricks' units always add up to the count.

import type { Rectangle } from "./rectangles.ts";

export interface Bond {
  /** Units in a course, in halves. */
  readonly columns: number;
  /** A unit with its joint; the width is even, so that halves are whole numbers. */
  readonly cell: { readonly width: number; readonly height: number };
  readonly joint: number;
  /** Left edge and foot of the wall. */
  readonly x: number;
  readonly base: number;
  /** Of marks that are no bricks: each stands straight over another, and none is halved. */
  readonly isSquare?: boolean;
}

/** How large a brick is, its joint included. */
export interface BrickSize {
  readonly width: number;
  readonly height: number;
  readonly joint: number;
}

export interface Coloured extends Rectangle {
  readonly colour: number;
}

export interface Brick extends Coloured {
  /** Units that it counts: 1, ½ at an edge of an odd course, less when it is cut. */
  readonly units: number;
  readonly course: number;
}

export const COLOURS = [0, 1, 2, 3, 4, 5] as const;

/** Colours of neighbours in a course; where each course begins in them. */
const PATTERN = [0, 2, 4, 0, 3, 2, 1, 0, 4, 2, 0, 5, 2, 3, 0, 4, 1, 0, 2, 4, 3, 0, 5];
const SHIFTS = [0, 9, 17, 5, 13, 20, 7, 2, 15, 11, 22, 4, 18, 8, 1, 14, 6];

/** So many courses on, the same ones come again. */
export const COURSES_ALIKE = 2 * SHIFTS.length;

export function bricksOf(bond: Bond, units: number): Brick[] {
  const bricks: Brick[] = [];
  for (let course = 0; course * bond.columns < units; course += 1) bricks.push(...courseOf(bond, course, units));
  return bricks;
}

/** The bricks that one course has when the whole wall has `units`. */
export function courseOf(bond: Bond, course: number, units: number): Brick[] {
  const bricks: Brick[] = [];
  const length = Math.min(bond.columns, units - course * bond.columns);
  const first = course % 2 === 0 || bond.isSquare ? 1 : 0.5;
  for (let start = 0, end = first, i = 0; start < length; start = end, end = Math.min(bond.columns, end + 1), i += 1) {
    bricks.push(brickOf(bond, course, i, start, end, length));
  }
  return bricks;
}

/** Bricks that count nothing, over a surface of any size, from its upper left corner: its other edges cut them. */
export function brickwork(width: number, height: number, brick: BrickSize): Coloured[] {
  const bricks: Coloured[] = [];
  for (let course = 0; course * brick.height < height; course += 1) {
    const y = course * brick.height;
    const tall = Math.min(brick.height - brick.joint, height - y);
    const first = course % 2 === 0 ? brick.width : brick.width / 2;
    for (let x = 0, end = first, i = 0; x < width; x = end, end += brick.width, i += 1) {
      const wide = Math.min(end - brick.joint, width) - x;
      bricks.push({ x, y, width: wide, height: tall, colour: colourOf(course, i) });
    }
  }
  return bricks;
}

export function courseCount(columns: number, units: number): number {
  return columns > 0 ? Math.ceil(units / columns) : 0;
}

function brickOf(bond: Bond, course: number, i: number, start: number, end: number, length: number): Brick {
  const whole = end - start;
  const units = Math.min(end, length) - start;
  return {
    x: bond.x + start * bond.cell.width,
    y: bond.base - (course + 1) * bond.cell.height,
    width: (faceOf(bond, whole) * units) / whole,
    height: bond.cell.height - bond.joint,
    units,
    course,
    colour: colourOf(course, i),
  };
}

function faceOf({ cell, joint }: Bond, units: number): number {
  return cell.width * units - joint;
}

/** Periodic, so that a colour's path repeats itself; the shifts keep neighbouring courses from lining up into stripes. */
export function colourOf(course: number, i: number): number {
  return PATTERN[(i + SHIFTS[course % SHIFTS.length]!) % PATTERN.length]!;
}
