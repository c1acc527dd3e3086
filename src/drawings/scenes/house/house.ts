// This scene shows one house that is produced, welcomes, saves, then stands three times in one street. The bricks are
// the same throughout.

import type { Label, Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { conditionAt, STATES, TOGETHER } from "./condition.ts";
import type { HouseFields } from "./fields.ts";
import { aloneAt, togetherAt, wordsAloneAt } from "./together.ts";

type HouseInput = SceneInput & HouseFields;

export const house: Scene<HouseInput> = {
  form: "house",
  durationMs: 2500,
  sizes: { wide: { name: "wide", width: 1920, height: 1000 }, narrow: { name: "narrow", width: 358, height: 340 } },
  stands: {
    as: "slide",
    foot: 0,
    layouts: { produce: ["duo"], welcome: ["duo"], save: ["duo"], [TOGETHER]: ["recap"] },
  },
  states: STATES,
  at: houseAt,
  labelsAt: wordsAt,
};

/** At t = 0 the state before (or bare ground), at t = 1 the state itself. */
function houseAt({ state, after }: SceneInput, t: number, size: Size): Shape[] {
  return state === TOGETHER
    ? togetherAt(beforeOf(after), t, size)
    : aloneAt(conditionAt(beforeOf(after), state, t), size);
}

function wordsAt(input: HouseInput, t: number, size: Size): Label[] {
  const { state, after } = input;
  return state === TOGETHER ? [] : wordsAloneAt(input, conditionAt(beforeOf(after), state, t), size);
}

/** Three houses do not become one again. */
function beforeOf(after: SceneInput["after"]): string | undefined {
  return after?.state === TOGETHER ? undefined : after?.state;
}
