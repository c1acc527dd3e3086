// Loads of bricks leave the store and fly to the gaps: this file draws them, and the store that empties, as far as the
// gaps are built.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { during, share } from "../../kit/passage.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group } from "../../kit/shapes.ts";
import { LIFT, liftOf, liftsOf, storeOf } from "./masonry.ts";
import { ADDED, BRICK, PLINTH } from "./plan.ts";

const MOST = Math.max(...ADDED.map(liftsOf));
/** One lift for each house in turn, so that all of them grow together. */
const LIFTS = Array.from({ length: MOST * ADDED.length }, (_, index) => index).filter(
  (index) => Math.floor(index / ADDED.length) < liftsOf(ADDED[index % ADDED.length]!),
);
const LEAVING = [0.02, 0.66] as const;
const FLIGHT = 0.22;
/** Nothing flies higher. */
const PEAK = 290;
const STORE = { x: 12, courses: 22, least: LIFT };

/** @param built 0: the store is whole; 1: it is empty, the gaps are filled. */
export function liftsAt(built: number): Shape[] {
  return LIFTS.map((index, turn) => {
    const start = leavesAt(turn);
    const way = during(built, start, start + FLIGHT);
    return way >= 1 ? landed(index) : group(`lift-${index}`, { transform: placeAt(index, way) }, liftOf(index));
  });
}

export function storeAt(built: number): Shape {
  const left = LIFTS.filter((_, turn) => built < leavesAt(turn)).length;
  const courses = left === 0 ? 0 : Math.max(STORE.least, Math.round((STORE.courses * left) / LIFTS.length));
  return group("store", { transform: `translate(${STORE.x} 0)` }, storeOf(courses));
}

/** When the last load of a new house has landed. */
export const doneAt = rememberEach((added) => {
  const last = LIFTS.findLastIndex((index) => index % ADDED.length === added);
  return leavesAt(last) + FLIGHT;
});

const landed = rememberEach((index) => group(`lift-${index}`, { transform: placeAt(index, 1) }, liftOf(index)));

function leavesAt(turn: number): number {
  return mix(LEAVING[0], LEAVING[1], share(turn, 0, LIFTS.length - 1));
}

/** From behind the store, over the roofs, down to its course. */
function placeAt(index: number, way: number): string {
  const house = ADDED[index % ADDED.length]!;
  const foot = PLINTH - Math.floor(index / ADDED.length) * LIFT * BRICK.height;
  const x = mix(STORE.x, house.x, way);
  const y = foot * way - 4 * (PEAK + foot / 2) * way * (1 - way);
  return `translate(${Math.round(x)} ${Math.round(y)})`;
}
