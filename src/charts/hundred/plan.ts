// A box in, a house of exactly a hundred whole bricks out: a body of eight courses of eight, a gable of three steps.
//
// Every course is closed by one half block of stone, on its right or on its left in turn: the bricks rest on each
// other's joints, the walls' edges are straight, and no brick is cut. The stones are no bricks and count nothing.

import type { Size } from "../../model.ts";
import type { Rectangle } from "../rectangles.ts";

export interface Face extends Rectangle {
  /** Tones of the brick, unlit and lit. */
  readonly unlit: 0 | 1 | 2;
  readonly lit: 0 | 1;
}

export interface HundredHouse {
  /** In the order in which they light up. */
  readonly faces: readonly Face[];
  readonly backing: readonly Rectangle[];
  readonly quoins: readonly Rectangle[];
  readonly copings: readonly Rectangle[];
  readonly ground: readonly Rectangle[];
}

/** Bricks a course and courses, from the ground up: 64 + 18 + 12 + 6. */
const BLOCKS = [
  { bricks: 8, courses: 8 },
  { bricks: 6, courses: 3 },
  { bricks: 4, courses: 3 },
  { bricks: 2, courses: 3 },
] as const;
const WIDEST = 8;
const COURSES = 17;
const UNLIT = [0, 1, 0, 2, 1, 0, 2, 0, 1, 2, 0] as const;
const LIT = [0, 0, 1, 0, 1] as const;

interface Grid {
  readonly cell: { readonly width: number; readonly height: number };
  readonly joint: number;
  readonly x: number;
  readonly base: number;
  readonly coping: number;
}

export function houseOf(size: Size): HundredHouse {
  const grid = gridOf(size);
  const faces: Face[] = [];
  const backing: Rectangle[] = [];
  const quoins: Rectangle[] = [];
  let course = 0;
  for (const block of BLOCKS) {
    const inset = ((WIDEST - block.bricks) / 2) * grid.cell.width;
    const top = grid.base - (course + block.courses) * grid.cell.height;
    const box = {
      x: grid.x + inset - grid.joint,
      y: top - grid.joint,
      width: (block.bricks + 0.5) * grid.cell.width + grid.joint,
      height: block.courses * grid.cell.height + grid.joint,
    };
    backing.push(box);
    for (const last = course + block.courses; course < last; course += 1) {
      const { bricks, stone } = courseOf(grid, course, block.bricks, grid.x + inset);
      faces.push(...bricks);
      quoins.push(stone);
    }
  }
  return { faces, backing, quoins, copings: copingsOf(backing, grid), ground: groundOf(grid, size) };
}

function gridOf({ width, height }: Size): Grid {
  const joint = width > 600 ? 4 : 2;
  const coping = 3 * joint;
  const ground = 2 * joint;
  const across = 2 * Math.floor((width - 4 * joint) / (WIDEST + 0.5) / 2);
  const up = Math.floor((height - ground - coping - 2 * joint) / COURSES);
  const used = (WIDEST + 0.5) * across - joint;
  const x = Math.floor((width - used) / 2);
  return { cell: { width: across, height: up }, joint, x, base: height - ground, coping };
}

function courseOf({ cell, joint, base }: Grid, course: number, count: number, left: number) {
  const y = base - (course + 1) * cell.height;
  const height = cell.height - joint;
  const half = cell.width / 2;
  const stoneFirst = course % 2 === 1;
  const bricks = Array.from({ length: count }, (_, i): Face => {
    const x = left + i * cell.width + (stoneFirst ? half : 0);
    const turn = course * 4 + i;
    return {
      x,
      y,
      width: cell.width - joint,
      height,
      unlit: UNLIT[turn % UNLIT.length]!,
      lit: LIT[turn % LIT.length]!,
    };
  });
  const stone = { x: stoneFirst ? left : left + count * cell.width, y, width: half - joint, height };
  return { bricks, stone };
}

/** A slab on each ledge of the gable, and one on its top; they overhang by a joint. */
function copingsOf(boxes: readonly Rectangle[], { joint, coping }: Grid): Rectangle[] {
  return boxes.flatMap((box, i) => {
    const above = boxes[i + 1];
    const slab = { x: box.x - joint, y: box.y - coping, height: coping };
    if (!above) return [{ ...slab, width: box.width + 2 * joint }];
    const width = above.x - box.x + joint;
    return [
      { ...slab, width },
      { ...slab, x: above.x + above.width, width },
    ];
  });
}

function groundOf({ base, joint }: Grid, { width }: Size): Rectangle[] {
  return [{ x: 0, y: base, width, height: 2 * joint }];
}
