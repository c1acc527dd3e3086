// One room after the other slides into the bay that is free: this file says where each room is at a moment.

import { mix } from "../../kit/mix.ts";
import { during } from "../../kit/passage.ts";
import { PLINTH } from "../doorway/plan.ts";

export const CELL = { width: 216, height: 172 };
/** Between two rooms: a post across, a slab down. */
export const GAP = 14;
export const LEFT = 141;

interface RoomSpot {
  readonly x: number;
  readonly y: number;
}

export const SLOTS = { middleLeft: slot(1, 0), entrance: slot(2, 0) };

/** Rows from the roof down; the third bay of the first row is free. */
const FIRST: Readonly<Record<string, readonly [number, number]>> = {
  sleep: [0, 0],
  kitchen: [0, 1],
  study: [1, 0],
  "sleep-2": [1, 1],
  lounge: [1, 2],
  table: [2, 0],
  "study-2": [2, 1],
  "sleep-3": [2, 2],
};

/** Each into the bay that the one before has left. */
const MOVES: readonly (readonly [string, number, number])[] = [
  ["lounge", 0, 2],
  ["sleep-2", 1, 2],
  ["kitchen", 1, 1],
  ["sleep", 0, 1],
  ["study", 0, 0],
  ["table", 1, 0],
];
const STEP = 0.095;
const SLIDE = 0.12;

export function placeAt(key: string, t: number): RoomSpot {
  const [row, column] = FIRST[key] ?? [0, 0];
  const from = slot(row, column);
  const i = MOVES.findIndex(([room]) => room === key);
  const move = MOVES[i];
  if (!move) return from;
  const to = slot(move[1], move[2]);
  const way = during(t, STEP * i, STEP * i + SLIDE);
  return { x: Math.round(mix(from.x, to.x, way)), y: Math.round(mix(from.y, to.y, way)) };
}

function slot(row: number, column: number): RoomSpot {
  return {
    x: LEFT + column * (CELL.width + GAP),
    y: PLINTH - (3 - row) * (CELL.height + GAP) + GAP,
  };
}
