// A land in, its wall of bricks out: laid from the ground up, then parted in two walls, or lit all over.

import type { Label, Scene, SceneInput, Shape, Size } from "../model.ts";
import { homesOf, spreadingAt, townWindowAt } from "./brick-map/light.ts";
import { courses, layingAt, standing } from "./brick-map/masonry.ts";
import { nameOf } from "./brick-map/name.ts";
import { partingAt, partingOf, wallsStanding } from "./brick-map/parting.ts";
import { planOf } from "./brick-map/plan.ts";
import { rememberLayout } from "./remember.ts";
import { group } from "./shapes.ts";

/** The wide picture is a whole slide of the wall. */
export const brickMap: Scene = {
  form: "brick-map",
  durationMs: 2500,
  sizes: { wide: { width: 1920, height: 1080 }, narrow: { width: 358, height: 426 } },
  states: ["land", "two-walls", "lit"],
  drawsMap: true,
  at: mapAt,
  labelsAt: namesAt,
};

/** When the land is laid, the window set in it, its light lit and its name told. */
const LAID = 0.8;
const SET = [0.7, 0.8] as const;
const LIT = 0.88;
/** When the window is gone, and the bricks begin to part. */
const GONE = 0.08;

type Parts = ReturnType<typeof partsOf>;

/** What frames are put together from, once for each scene and size. */
const partsOf = rememberLayout((input: SceneInput, size: Size) => {
  const plan = planOf(input, size);
  return {
    plan,
    name: nameOf(plan),
    standing: standing(plan),
    courses: courses(plan),
    parting: partingOf(plan),
    walls: wallsStanding(plan),
    homes: homesOf(plan),
  };
});

const DRAWN: Readonly<Record<string, (parts: Parts, t: number) => Shape[]>> = {
  land: landAt,
  "two-walls": wallsAt,
  lit: ({ standing, homes }, t) => [...standing, homes.frames, ...spreadingAt(homes.waves, t)],
};

/** At t = 0 the state before (bare ground; the land; the land, dark but for its town), at t = 1 the state itself. */
function mapAt(input: SceneInput, t: number, size: Size): Shape[] {
  const drawn = DRAWN[input.state];
  if (!drawn) throw new RangeError(`brick-map: expected one of ${Object.keys(DRAWN).join(", ")}, found ${input.state}`);
  const parts = partsOf(input, size);
  const shapes = drawn(parts, t);
  return parts.plan.scale === 1 ? shapes : [group("map", { transform: `scale(${parts.plan.scale})` }, shapes)];
}

/** The town's name, as long as its window is lit. */
function namesAt(input: SceneInput, t: number, size: Size): Label[] {
  const told = input.state === "land" ? t >= LIT : input.state === "two-walls" && t <= 0;
  const name = told ? partsOf(input, size).name : undefined;
  return name ? [name.label] : [];
}

function landAt({ plan, name, standing, courses }: Parts, t: number): Shape[] {
  const wall = t >= LAID ? standing : layingAt(courses, t / LAID);
  const set = Math.min(1, Math.max(0, (t - SET[0]) / (SET[1] - SET[0])));
  return [...wall, ...townWindowAt(plan, set, t >= LIT), ...(name && t >= LIT ? [name.pole] : [])];
}

function wallsAt(parts: Parts, t: number): Shape[] {
  if (t <= 0) return landAt(parts, 1);
  if (t >= 1) return parts.walls;
  const left = Math.max(0, 1 - t / GONE);
  return [...partingAt(parts.parting, t), ...bordersAt(parts, left), ...townWindowAt(parts.plan, left, false)];
}

/** The joints between the areas close before the bricks part. */
function bordersAt({ standing }: Parts, open: number): Shape[] {
  const borders = standing.at(-1);
  if (!borders || open <= 0) return [];
  return [{ ...borders, attributes: { ...borders.attributes, opacity: Math.round(open * 100) / 100 } }];
}
