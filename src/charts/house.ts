// A state in, the house out: one house that is produced, welcomes, saves, then stands three times in one street. Same bricks throughout.

import type { Scene, SceneInput, Shape, Size } from "../model.ts";
import { conditionAt, STATES, TOGETHER } from "./house/condition.ts";
import { aloneAt, togetherAt } from "./house/together.ts";

export const house: Scene = {
  form: "house",
  durationMs: 2500,
  sizes: { wide: { width: 1920, height: 1000 }, narrow: { width: 358, height: 340 } },
  states: STATES,
  at: houseAt,
};

/** At t = 0 the state before (or bare ground), at t = 1 the state itself. */
function houseAt({ state, after }: SceneInput, t: number, size: Size): Shape[] {
  const before = after?.state === TOGETHER ? undefined : after?.state; // three houses do not become one again
  return state === TOGETHER ? togetherAt(before, t, size) : aloneAt(conditionAt(before, state, t), size);
}
