// A pile is the bricks of one row, whole ones, a brick for each answer: this file lays them, along a line or up from the ground.
//
//   │ ▤▤▤▤▤▤▤        lanes lie side by side, and the bricks are laid across them, so that a pile grows by its end;
//   │▤▤▤▤▤▤▤▤        every other course is half a brick on, as in a wall
//   │ ▤▤▤▤▤▤▤
//   │▤▤▤▤▤▤▤▤
//
// A count that ends inside a brick cuts that brick to scale.

import { type Brick, colourOf } from "../../kit/bond.ts";

export interface Pile {
  readonly cell: Cell;
  readonly joint: number;
  readonly lanes: number;
  /** Whether it stands on the ground; else it lies along a line, from left to right. */
  readonly isUpright: boolean;
  /** Its left edge and its foot. */
  readonly x: number;
  readonly base: number;
}

interface Cell {
  readonly width: number;
  readonly height: number;
}

export function bricksOn({ cell, joint, lanes, isUpright, x, base }: Pile, units: number): Brick[] {
  return Array.from({ length: Math.ceil(units) }, (_, i): Brick => {
    const [lane, rank] = [i % lanes, Math.floor(i / lanes)];
    const [across, course] = isUpright ? [lane, rank] : [rank, lane];
    const share = Math.min(1, units - i);
    return {
      x: x + across * cell.width + (course % 2) * (cell.width / 2),
      y: base - (course + 1) * cell.height,
      width: (cell.width - joint) * share,
      height: cell.height - joint,
      units: share,
      course,
      colour: colourOf(course, across),
    };
  });
}

/** How far a pile of so many units goes along its line, or up. */
export function reachOf({ lanes, cell, isUpright }: Pick<Pile, "lanes" | "cell" | "isUpright">, units: number): number {
  const ranks = Math.ceil(units / lanes);
  if (isUpright) return ranks * cell.height;
  return ranks * cell.width + (lanes > 1 && ranks > 0 ? cell.width / 2 : 0);
}

/** How wide an upright pile of so many units is: its lowest course, and half a brick more where another lies on that. */
export function breadthOf({ lanes, cell }: Pick<Pile, "lanes" | "cell">, units: number): number {
  return Math.min(lanes, Math.ceil(units)) * cell.width + (units > lanes ? cell.width / 2 : 0);
}

/** As bricks are, from the largest to the smallest; a little shorter where they stand side by side. */
export function cellsFrom(largest: number, least: number, isUpright: boolean): Cell[] {
  return Array.from({ length: largest - least + 1 }, (_, i) => {
    const height = largest - i;
    return { width: 2 * Math.round(height * (isUpright ? 1 : 1.2)), height };
  });
}

export function jointOf({ height }: Cell): number {
  return height >= 12 ? 2 : 1;
}
