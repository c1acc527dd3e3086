// This file says where a number of bricks is laid: in one wall or, past a thousand in a wide box, in blocks of a thousand,
// which are laid in running bond as bricks are.
//
// Even courses hold whole blocks, odd ones begin and end with a half. Both edges are straight: an odd course has one joint
// more, and the same room for all of them.

import type { SizeName } from "../../../model.ts";
import { type Bond, colourOf, courseCount } from "../../kit/bond.ts";
import type { Rectangle } from "../../kit/rectangles.ts";

export interface Block {
  readonly bond: Bond;
  readonly units: number;
  /** Whether it is of the darker firing. */
  readonly isDark: boolean;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** y of the highest course, and the width of all. */
  readonly top: number;
  readonly width: number;
}

type Cell = Bond["cell"];

/** Bricks of a whole block. */
const BLOCK = 1000;
/** Bricks in a course of a block, and how long a block is for its height. */
const WIDTHS = [50, 40, 20] as const;
const PROPORTIONS = { least: 2.4, most: 4 };
const GAP = 5;

/** On the foot of the box; nothing when it is too small. */
export function blocksIn(
  units: number,
  cell: Cell,
  box: Rectangle,
  anchor: "start" | "end",
  name: SizeName,
): Blocks | undefined {
  if (name === "narrow") return oneWall(units, cell, box, anchor, Math.floor(box.width / cell.width));
  if (units <= BLOCK) return oneWall(units, cell, box, anchor);
  const columns = WIDTHS.find((many) => {
    const length = (many * many * cell.width) / (BLOCK * cell.height);
    return length >= PROPORTIONS.least && length <= PROPORTIONS.most;
  })!; // the widths have one for any cell between square and three times as wide as high
  return wallOfBlocks(units, columns, cell, box, anchor);
}

/** As wide as it may be where that is said, else no wider than it must. */
function oneWall(
  units: number,
  cell: Cell,
  box: Rectangle,
  anchor: "start" | "end",
  across?: number,
): Blocks | undefined {
  const most = Math.floor(box.height / cell.height);
  const columns = Math.max(1, Math.ceil(units / Math.max(1, most)));
  const wide = across ?? columns;
  if (most < 1 || columns * cell.width > box.width || wide < columns) return undefined;
  const joint = jointOf(cell);
  const x = anchor === "end" ? box.x + box.width - wide * cell.width + joint : box.x;
  const base = box.y + box.height;
  const bond = { columns: wide, cell, joint, x, base };
  return {
    blocks: [{ bond, units, isDark: false }],
    top: base - courseCount(wide, units) * cell.height,
    width: wide * cell.width,
  };
}

/** No wider than it must. */
function wallOfBlocks(
  units: number,
  columns: number,
  cell: Cell,
  box: Rectangle,
  anchor: "start" | "end",
): Blocks | undefined {
  const [width, height] = [columns * cell.width, (BLOCK / columns) * cell.height];
  const rows = Math.floor((box.height + GAP) / (height + GAP));
  const inARow = Math.max(2, Math.ceil(units / BLOCK / Math.max(1, rows)));
  const joint = jointOf(cell);
  const used = inARow * (width + GAP) - GAP;
  if (rows < 1 || used > box.width) return undefined;
  const left = anchor === "end" ? box.x + box.width - used + joint : box.x;
  const blocks: Block[] = [];
  for (let course = 0, laid = 0; laid < units; course += 1) {
    const base = box.y + box.height - course * (height + GAP);
    for (const { start, share, i } of blocksOfCourse(course, inARow)) {
      if (laid >= units) break;
      const x = left + Math.round(start * width + i * (course % 2 ? (GAP * (inARow - 1)) / inARow : GAP));
      const own = Math.min(BLOCK * share, units - laid);
      const bond = { columns: columns * share, cell, joint, x, base };
      blocks.push({ bond, units: own, isDark: colourOf(course, i) % 2 === 1 });
      laid += own;
    }
  }
  const tops = blocks.map(({ bond, units: own }) => bond.base - courseCount(bond.columns, own) * cell.height);
  return { blocks, top: Math.min(...tops), width: used };
}

/** Where each begins, in blocks from the left, and whether it is a whole one or a half. */
function blocksOfCourse(course: number, inARow: number): { start: number; share: 1 | 0.5; i: number }[] {
  const isOdd = course % 2 === 1;
  return Array.from({ length: inARow + (isOdd ? 1 : 0) }, (_, i) => ({
    start: isOdd ? Math.max(0, i - 0.5) : i,
    share: isOdd && i % inARow === 0 ? 0.5 : 1,
    i,
  }));
}

function jointOf({ height }: Cell): number {
  return height >= 12 ? 2 : 1;
}
