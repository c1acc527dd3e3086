// The bricks of a group are laid in bond here. Each is whole and counts one: what ends a course, closes the last one and
// covers the wall is stone, and counts nothing.

import type { Bond } from "../../kit/bond.ts";
import { type Rectangle, rect } from "../../kit/rectangles.ts";

type Cell = Bond["cell"];

export interface GroupWall {
  /** In the order in which they are laid. */
  readonly bricks: readonly Rectangle[];
  /** Half as wide as a brick, at both ends of every other course; each comes with the brick of this index. */
  readonly closers: readonly (Rectangle & { readonly with: number })[];
  /** What the last course wants on both sides of its bricks, and the coping. */
  readonly covering: readonly Rectangle[];
}

/** Joints of large bricks, and of small ones. */
const JOINT = { wide: 4, narrow: 2 };

/** Between two bricks of this size. */
export function jointOf({ height }: Cell): number {
  return height >= 24 ? JOINT.wide : JOINT.narrow;
}

/** Of a wall so many bricks wide; in every other course one is wanting, for the sake of the bond. */
export function courseCount(count: number, across: number): number {
  const pair = 2 * across - 1;
  if (across < 2) return Math.ceil(count);
  const pairs = Math.floor(count / pair);
  const rest = count - pairs * pair;
  return 2 * pairs + (rest > across ? 2 : Math.ceil(rest / across));
}

/** @param x its middle */
export function wallOf(count: number, across: number, cell: Cell, x: number, base: number): GroupWall {
  const joint = jointOf(cell);
  const left = x - (across * cell.width - joint) / 2;
  const courses = courseCount(count, across);
  const [bricks, closers]: [Rectangle[], (Rectangle & { with: number })[]] = [[], []];
  const covering: Rectangle[] = [];
  let first = 0;
  for (let course = 0; course < courses; course += 1) {
    const shift = course % 2 === 1 && across > 1 ? 0.5 : 0;
    const capacity = across - 2 * shift;
    const own = Math.min(capacity, count - first);
    const at = (from: number, to: number) =>
      rect(
        left + from * cell.width,
        base - (course + 1) * cell.height,
        (to - from) * cell.width - joint,
        cell.height - joint,
      );
    const start = shift + Math.floor((capacity - Math.ceil(own)) / 2);
    for (let i = 0; i < own; i += 1) bricks.push(at(start + i, start + i + 1));
    if (own < capacity) {
      if (start > 0) covering.push(at(0, start));
      covering.push(at(start + own, across));
    } else if (shift > 0) {
      closers.push({ ...at(0, shift), with: first }, { ...at(across - shift, across), with: first + own - 1 });
    }
    first += capacity;
  }
  const thick = Math.max(4, Math.round(cell.height / 3));
  const over = Math.round(thick / 2);
  if (courses > 0)
    covering.push(
      rect(left - over, base - courses * cell.height - thick, across * cell.width - joint + 2 * over, thick),
    );
  return { bricks, closers, covering };
}
