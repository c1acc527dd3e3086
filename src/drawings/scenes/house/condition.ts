// A condition is what the house is like at t, between the state before and the state that it comes to.

import { mix } from "../../kit/mix.ts";
import { checkState, during } from "../../kit/passage.ts";
import { LEFT_OVER } from "./warmth.ts";

/** What changes, each from 0 to 1. */
export interface Condition {
  /** How far the plot has narrowed. */
  readonly plot: number;
  /** How clearly the plot that there was still shows. */
  readonly told: number;
  readonly walls: number;
  readonly roof: number;
  readonly hoist: number;
  readonly light: number;
  readonly door: number;
  readonly people: number;
  readonly home: number;
  readonly green: number;
  readonly loss: number;
  /** How clearly the first loss still shows. */
  readonly before: number;
  /** How much is lost by the sides: nothing where neighbours share the walls. */
  readonly sides: number;
}

const EMPTY: Condition = {
  plot: 0,
  told: 0,
  walls: 0,
  roof: 0,
  hoist: 0,
  light: 0,
  door: 0,
  people: 0,
  home: 0,
  green: 0,
  loss: 0,
  before: 0,
  sides: 1,
};
const BUILT: Condition = { ...EMPTY, plot: 1, walls: 1, roof: 1 };

const CONDITIONS: Readonly<Record<string, Condition>> = {
  produce: { ...BUILT, told: 1, hoist: 1 },
  welcome: { ...BUILT, light: 1, door: 1, people: 1 },
  save: { ...BUILT, light: 1, people: 1, home: 1, green: 1, loss: LEFT_OVER, before: 1 },
};

/** The house three times, not a condition of one. */
export const TOGETHER = "together";
export const STATES = [...Object.keys(CONDITIONS), TOGETHER];

/** When each thing changes within the passage; what is built comes before what lives in it. */
const WHEN: Readonly<Record<keyof Condition, readonly [number, number]>> = {
  plot: [0, 0.5],
  told: [0.4, 0.56],
  walls: [0.06, 0.8],
  roof: [0.74, 1],
  hoist: [0, 0.15],
  light: [0.25, 0.65],
  door: [0.05, 0.5],
  people: [0.15, 1],
  home: [0, 0.6],
  green: [0.3, 1],
  loss: [0, 1],
  before: [0.26, 0.34],
  sides: [0, 1],
};

/** The door shuts when the last one is in. */
const SHUTTING = [0.6, 0.82] as const;

/** @param before the state that this one continues; undefined: bare ground. */
export function conditionAt(before: string | undefined, state: string, t: number): Condition {
  const from = before === undefined ? EMPTY : conditionOf(before);
  const to = conditionOf(state);
  if (t >= 1) return to;
  // From bare ground the house must stand before anyone comes in.
  const late = from.walls === 0 && state !== "produce" ? 0.6 : 0;
  const at = (key: keyof Condition) => {
    const building = key === "plot" || key === "walls" || key === "roof";
    const shuts = key === "door" && to.door < from.door;
    const [start, end] = (shuts ? SHUTTING : WHEN[key]).map((u) =>
      late === 0 ? u : building ? u * late : late + u * (1 - late),
    ) as [number, number];
    return mix(from[key], to[key], during(t, start, end));
  };
  const now = Object.fromEntries(
    Object.keys(EMPTY).map((key) => [key, at(key as keyof Condition)]),
  ) as unknown as Condition;
  return to.loss > from.loss ? { ...now, loss: revealedLoss(Math.max(0, (t - late) / (1 - late)), to.loss) } : now;
}

/** @throws {RangeError} when there is no such state. */
export function conditionOf(state: string): Condition {
  checkState("house", STATES, state);
  return CONDITIONS[state]!; // `together` never comes here: it is three of these
}

/** What a house loses is first shown whole, then it shrinks to what is left. */
function revealedLoss(t: number, left: number): number {
  return t < 0.3 ? during(t, 0, 0.3) : mix(1, left, during(t, 0.4, 1));
}
