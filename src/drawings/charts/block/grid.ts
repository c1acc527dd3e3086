// Whatever a figure counts, its block has one size: this file finds how many marks stand in a course, and how the block is
// stretched to fill the box to its edges.

import type { Box } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import type { BlockRow } from "./fields.ts";

export interface Grid extends Bond {
  readonly courses: number;
  /** Over the marks, within the box. */
  readonly roof: number;
  /** From whole units to what the roof leaves of the box. */
  readonly stretch: { readonly across: number; readonly up: number };
}

/** Height of a mark to its width, and the least height: what is photographed is to be counted. */
const MARKS = {
  brick: { proportion: 0.42, least: 12, roof: 0 },
  window: { proportion: 1.5, least: 16, roof: 84 },
};

/** None when the marks would be too small. */
export function gridFor(units: number, look: BlockRow["look"], size: Box): Grid | undefined {
  const { proportion, least, roof } = MARKS[look === "window" ? "window" : "brick"];
  const [width, height] = [size.width, size.height - roof];
  const wanted = Math.round(Math.sqrt((units * width * proportion) / height));
  const columns = Math.max(1, Math.min(wanted, Math.ceil(units))); // one mark has no dark one beside it
  const courses = Math.max(1, Math.ceil(units / columns));
  const cell = { width: 2 * Math.floor(width / columns / 2), height: Math.floor(height / courses) };
  if (cell.height < least || cell.width < 2) return undefined;
  const joint = look === "window" ? Math.max(1, Math.round(cell.width * 0.3)) : cell.height >= 12 ? 2 : 1;
  const [across, up] = [columns * cell.width, courses * cell.height];
  return {
    ...{ columns: units > 0 ? columns : 0, courses, cell, joint, x: 0, base: up, roof },
    stretch: { across: width / across, up: height / up },
    ...(look === "window" && { x: Math.floor(joint / 2), base: up + Math.floor(joint / 2), isSquare: true }),
  };
}
