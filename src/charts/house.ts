// A state in, the house out: one house that is produced, then welcomes, then saves. Same bricks, same places throughout.

import { easeCubicInOut, interpolateNumber } from "d3";
import type { Scene, SceneInput, Shape, Size } from "../model.ts";
import { hoistAt, plotAt } from "./house/ground.ts";
import { masonryAt, stoneAt } from "./house/masonry.ts";
import { doorAt, lightOnGround, windowsAt } from "./house/openings.ts";
import { atHomeAt, peopleAt } from "./house/people.ts";
import { FRAME } from "./house/plan.ts";
import { chimneyAt, greeneryAt, roofAt } from "./house/roof.ts";
import { lossAt } from "./house/warmth.ts";
import { group } from "./shapes.ts";

/** What changes, each from 0 to 1. */
interface Condition {
  readonly plot: number;
  readonly walls: number;
  readonly roof: number;
  readonly hoist: number;
  readonly light: number;
  readonly door: number;
  readonly people: number;
  readonly home: number;
  readonly green: number;
  readonly loss: number;
}

const EMPTY: Condition = {
  plot: 0,
  walls: 0,
  roof: 0,
  hoist: 0,
  light: 0,
  door: 0,
  people: 0,
  home: 0,
  green: 0,
  loss: 0,
};
const BUILT: Condition = { ...EMPTY, plot: 1, walls: 1, roof: 1 };

const CONDITIONS: Readonly<Record<string, Condition>> = {
  produce: { ...BUILT, hoist: 1 },
  welcome: { ...BUILT, light: 1, door: 1, people: 1 },
  save: { ...BUILT, light: 1, people: 1, home: 1, green: 1, loss: 0.3 },
};

export const house: Scene = {
  form: "house",
  durationMs: 2500,
  sizes: { wide: { width: 820, height: 760 }, narrow: { width: 358, height: 340 } },
  states: Object.keys(CONDITIONS),
  at: houseAt,
};

/** When each thing changes within the passage; what is built comes before what lives in it. */
const WHEN: Readonly<Record<keyof Condition, readonly [number, number]>> = {
  plot: [0, 0.35],
  walls: [0.06, 0.74],
  roof: [0.68, 1],
  hoist: [0, 0.15],
  light: [0.25, 0.65],
  door: [0.05, 0.5],
  people: [0.15, 1],
  home: [0, 0.6],
  green: [0.3, 1],
  loss: [0, 1],
};

/** The door shuts when the last one is in. */
const SHUTTING = [0.6, 0.82] as const;

/** At t = 0 the state before (or bare ground), at t = 1 the state itself. */
function houseAt(input: SceneInput, t: number, size: Size): Shape[] {
  const scale = Math.min(size.width / FRAME.width, size.height / FRAME.height);
  const drawn = drawingOf(conditionAt(input, t));
  if (scale === 1) return drawn;
  const left = Math.round((size.width - FRAME.width * scale) / 2);
  const top = Math.round(size.height - FRAME.height * scale);
  return [group("house", { transform: `translate(${left} ${top}) scale(${Math.round(scale * 1000) / 1000})` }, drawn)];
}

function drawingOf(now: Condition): Shape[] {
  return [
    ...chimneyAt(now.roof),
    ...roofAt(now.roof, now.green),
    ...plotAt(now.plot, now.hoist),
    ...masonryAt(now.walls),
    ...windowsAt(now.walls, now.light),
    ...atHomeAt(now.home),
    ...stoneAt(now.walls),
    ...greeneryAt(now.green),
    ...doorAt(now.walls, now.door, now.light),
    ...lightOnGround(now.door),
    ...hoistAt(now.hoist, now.walls),
    ...peopleAt(now.people, now.home),
    ...lossAt(now.loss),
  ];
}

function conditionAt(input: SceneInput, t: number): Condition {
  const from = input.after ? conditionOf(input.after.state) : EMPTY;
  const to = conditionOf(input.state);
  if (t >= 1) return to;
  // From bare ground the house must stand before anyone comes in.
  const late = from.walls === 0 && input.state !== "produce" ? 0.6 : 0;
  const at = (key: keyof Condition) => {
    const building = key === "plot" || key === "walls" || key === "roof";
    const shuts = key === "door" && to.door < from.door;
    const [start, end] = (shuts ? SHUTTING : WHEN[key]).map((u) =>
      late === 0 ? u : building ? u * late : late + u * (1 - late),
    ) as [number, number];
    return interpolateNumber(from[key], to[key])(progress(t, start, end));
  };
  const now = Object.fromEntries(
    Object.keys(EMPTY).map((key) => [key, at(key as keyof Condition)]),
  ) as unknown as Condition;
  return to.loss > from.loss ? { ...now, loss: revealedLoss(Math.max(0, (t - late) / (1 - late)), to.loss) } : now;
}

/** What a house loses is first shown whole, then it shrinks to what is left. */
function revealedLoss(t: number, left: number): number {
  return t < 0.25 ? progress(t, 0, 0.25) : interpolateNumber(1, left)(progress(t, 0.3, 1));
}

function progress(t: number, start: number, end: number): number {
  return easeCubicInOut(Math.min(1, Math.max(0, (t - start) / (end - start))));
}

function conditionOf(state: string): Condition {
  const condition = CONDITIONS[state];
  if (!condition) throw new RangeError(`house: expected one of ${Object.keys(CONDITIONS).join(", ")}, found ${state}`);
  return condition;
}
