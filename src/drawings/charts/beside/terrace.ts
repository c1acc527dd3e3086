// A terrace is houses wall to wall, whose façades are grids of windows without a gap: this file builds one for a number
// of windows and a width.

import { seeded, shuffled } from "../../kit/chance.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { type House, type Roof, riseOf } from "../../kit/street/houses.ts";
import type { Window } from "../../kit/street/street.ts";

export interface Terrace {
  readonly houses: readonly House[];
  /** Windows that come to light, house by house from the left. */
  readonly lit: readonly Window[];
  /** The few that the count does not need. */
  readonly dark: readonly Window[];
  /** y of the highest roof. */
  readonly top: number;
}

const ROOFS: readonly Roof[] = ["steps", "pitch", "slope", "steps", "mansard", "pitch", "steps", "slope"];
/** Columns of an ordinary house, and how houses differ in columns and floors. */
const COLUMNS = 15;
const WIDER = [0, 4, -3, 2, -5, 1, 5, -1, -4];
const HIGHER = [0, 2, -2, 1, 3, -3, 2, -1];

/** A window with its share of wall. */
interface Module {
  readonly across: number;
  readonly up: number;
}

/** Nothing when the box is too small. */
export function terraceFor(count: number, module: Module, box: Rectangle): Terrace | undefined {
  const columns = columnsIn(Math.floor(box.width / module.across));
  if (columns.length === 0) return undefined;
  const most = Math.floor(box.height / module.up);
  for (let floors = 1; floors <= most; floors += 1) {
    const heights = columns.map((_, i) => Math.max(1, floors + Math.sign(floors - 4) * HIGHER[i % HIGHER.length]!));
    if (columns.reduce((sum, own, i) => sum + own * heights[i]!, 0) < count) continue;
    const terrace = builtOf(columns, heights, count, module, box);
    return terrace.top >= box.y ? terrace : undefined;
  }
  return undefined;
}

/** Columns of each house; a house takes one more for its walls. */
function columnsIn(room: number): number[] {
  const count = Math.max(1, Math.round(room / (COLUMNS + 1)));
  const windows = room - count;
  if (windows < count) return [];
  const columns = Array.from({ length: count }, (_, i) => Math.floor(windows / count) + (i < windows % count ? 1 : 0));
  if (windows / count < 8) return columns;
  for (let i = 0; i + 1 < count; i += 2) {
    const more = WIDER[i % WIDER.length]!;
    columns[i]! += more;
    columns[i + 1]! -= more;
  }
  return columns;
}

function builtOf(
  columns: readonly number[],
  floors: readonly number[],
  count: number,
  module: Module,
  box: Rectangle,
): Terrace {
  const { across, up } = module;
  const base = box.y + box.height;
  let x = box.x;
  const houses = columns.map((own, i): House => {
    const shape = { width: (own + 1) * across, columns: own, roof: ROOFS[i % ROOFS.length]!, step: up };
    const house = { ...shape, x, base, eaves: base - floors[i]! * up - across, tone: i % 2 };
    x += house.width;
    return house;
  });
  const windows = houses.flatMap((house, i) => windowsOf(house, i, floors[i]!, module));
  const spared = new Set(shuffled([...windows.keys()], seeded(0.31)).slice(0, windows.length - count));
  return {
    houses,
    lit: windows.filter((_, i) => !spared.has(i)),
    dark: windows.filter((_, i) => spared.has(i)),
    top: Math.min(...houses.map((house) => house.eaves - riseOf(house))),
  };
}

function windowsOf({ x, base, columns }: House, house: number, floors: number, { across, up }: Module): Window[] {
  const gap = across >= 12 ? 2 : 1;
  const left = x + Math.floor((across + gap) / 2);
  const height = up > 4 ? up - 2 * gap : up - gap;
  const windows: Window[] = [];
  for (let floor = 0; floor < floors; floor += 1) {
    const y = base - (floor + 1) * up + gap;
    for (let column = 0; column < columns; column += 1) {
      windows.push({ x: left + column * across, y, width: across - gap, height, house, column, floor });
    }
  }
  return windows;
}
