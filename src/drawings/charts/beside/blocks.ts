// This file says where a number of bricks is laid: in one wall or, past a thousand in a wide box, in blocks of a
// thousand, ten in a row where there is room.

import type { SizeName } from "../../../model.ts";
import { type Bond, courseCount } from "../../kit/bond.ts";
import type { Rectangle } from "../../kit/rectangles.ts";

export interface Block {
  readonly bond: Bond;
  readonly units: number;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** y of the highest course. */
  readonly top: number;
}

type Cell = Bond["cell"];

/** Bricks of a whole block; so many that rows of ten blocks count ten thousand. */
const BLOCK = 1000;
/** Blocks in a row: ten where there is room. */
const ROWS = [10, 5] as const;
/** Bricks in a course of a block. */
const WIDTHS = [25, 20, 40, 50] as const;
const GAP = { least: 4, most: 12 };

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
  for (const inARow of ROWS) {
    for (const columns of WIDTHS) {
      const blocks = rowsOfBlocks(units, { inARow, columns, cell }, box, anchor);
      if (blocks) return blocks;
    }
  }
  return undefined;
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
  return { blocks: [{ bond, units }], top: base - courseCount(wide, units) * cell.height };
}

interface Laying {
  readonly inARow: number;
  readonly columns: number;
  readonly cell: Cell;
}

function rowsOfBlocks(
  units: number,
  { inARow, columns, cell }: Laying,
  box: Rectangle,
  anchor: "start" | "end",
): Blocks | undefined {
  const count = Math.ceil(units / BLOCK);
  const rows = Math.ceil(count / inARow);
  const [width, height] = [columns * cell.width, (BLOCK / columns) * cell.height];
  const across = Math.floor((box.width - inARow * width) / (inARow - 1));
  const up = rows > 1 ? Math.floor((box.height - rows * height) / (rows - 1)) : box.height >= height ? GAP.most : 0;
  const gap = Math.min(across, up, GAP.most);
  if (gap < GAP.least) return undefined;
  const joint = jointOf(cell);
  const used = inARow * (width + gap) - gap;
  const left = anchor === "end" ? box.x + box.width - used + joint : box.x;
  const blocks = Array.from({ length: count }, (_, i): Block => {
    const x = left + (i % inARow) * (width + gap);
    const base = box.y + box.height - Math.floor(i / inARow) * (height + gap);
    return { bond: { columns, cell, joint, x, base }, units: Math.min(BLOCK, units - i * BLOCK) };
  });
  const tops = blocks.map(({ bond, units: own }) => bond.base - courseCount(columns, own) * cell.height);
  return { blocks, top: Math.min(...tops) };
}

function jointOf({ height }: Cell): number {
  return height >= 12 ? 2 : 1;
}
