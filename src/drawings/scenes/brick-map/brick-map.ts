// This scene builds a land as a wall of bricks: it is laid from the ground up, then parted in two walls, or lit all over.

import type { Label, Scene, Shape, Size } from "../../../model.ts";
import { checkState, opacity, share } from "../../kit/passage.ts";
import { footingLine, group } from "../../kit/shapes.ts";
import { homes, spreadingAt, townWindowAt } from "./light.ts";
import { courses, layingAt, standing } from "./masonry.ts";
import { nameOf } from "./name.ts";
import { partingAt, twoWalls, wallsStanding } from "./parting.ts";
import { type LandInput, type Plan, planOf } from "./plan.ts";
import { themesAt } from "./themes.ts";

/** Layouts whose words leave room for a land at their right. */
const OPEN = ["ouverture", "texte", "graphique", "partie", "duo", "fin"];

/** The wide picture is a whole slide of the wall. */
export const brickMap: Scene<LandInput> = {
  form: "brick-map",
  durationMs: 2500,
  sizes: { wide: { name: "wide", width: 1920, height: 1080 }, narrow: { name: "narrow", width: 358, height: 426 } },
  stands: {
    as: "slide",
    foot: 0,
    layouts: { land: OPEN, lit: OPEN, "two-walls": ["texte"], "two-walls-themed": ["texte"] },
  },
  states: ["land", "two-walls", "two-walls-themed", "lit"],
  at: mapAt,
  labelsAt: namesAt,
};

/** When the land is laid, the window set in it, its light lit and its name told. */
const LAID = 0.8;
const SET = [0.7, 0.8] as const;
const LIT = 0.88;
/** When the walls' ground is seen. */
const GROUND_COMES = [0.1, 0.4] as const;
/** When the window is gone, and the bricks begin to part. */
const GONE = 0.08;

const DRAWN: Readonly<Record<string, (plan: Plan, t: number) => Shape[]>> = {
  land: landAt,
  "two-walls": wallsAt,
  "two-walls-themed": themedAt,
  lit: litAt,
};

/** At t = 0 the state before (bare ground; the land; the land, dark but for its town), at t = 1 the state itself. */
function mapAt(input: LandInput, t: number, size: Size): Shape[] {
  checkState(brickMap.form, brickMap.states, input.state);
  const plan = planOf(input, size);
  const shapes = DRAWN[input.state]!(plan, t);
  return plan.scale === 1 ? shapes : [group("map", { transform: `scale(${plan.scale})` }, shapes)];
}

/** The town's name, as long as its window is lit. */
function namesAt(input: LandInput, t: number, size: Size): Label[] {
  const told = input.state === "land" ? t >= LIT : input.state === "lit" || t <= 0;
  const name = told ? nameOf(planOf(input, size)) : undefined;
  return name ? [name.label] : [];
}

function landAt(plan: Plan, t: number): Shape[] {
  const wall = t >= LAID ? standing(plan) : layingAt(courses(plan), t / LAID);
  const set = share(t, ...SET);
  const name = t >= LIT ? nameOf(plan) : undefined;
  return [...wall, ...townWindowAt(plan, set, t >= LIT), ...(name ? [name.pole] : [])];
}

function wallsAt(plan: Plan, t: number): Shape[] {
  if (t <= 0) return landAt(plan, 1);
  const left = Math.max(0, 1 - t / GONE);
  const walls =
    t < 1 ? [...partingAt(plan, t), ...closingAt(plan, left), ...townWindowAt(plan, left, false)] : wallsStanding(plan);
  return [...walls, ...groundAt(plan, share(t, ...GROUND_COMES))];
}

/** What both walls stand on, from edge to edge. */
function groundAt({ ground: { base }, right }: Plan, come: number): Shape[] {
  const line = footingLine(right, base);
  return come > 0 ? [{ ...line, attributes: { ...line.attributes, opacity: opacity(come) } }] : [];
}

/** For the two themes of this edition: a door, a scaffold. */
function themedAt(plan: Plan, t: number): Shape[] {
  return [...wallsAt(plan, t), ...themesAt(plan, twoWalls(plan).courses, t)];
}

/** The joints between the areas close before the bricks part. */
function closingAt(plan: Plan, open: number): Shape[] {
  const borders = standing(plan).at(-1);
  if (!borders || open <= 0) return [];
  return [{ ...borders, attributes: { ...borders.attributes, opacity: opacity(open) } }];
}

function litAt(plan: Plan, t: number): Shape[] {
  const all = homes(plan);
  const name = nameOf(plan);
  return [...standing(plan), all.frames, ...spreadingAt(all, t), ...(name ? [name.pole] : [])];
}
