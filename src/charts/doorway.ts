// A state in, a door in a brick wall out: it opens, its light falls on the ground, someone walks in.

import type { Scene, SceneInput, Shape, Size } from "../model.ts";
import { doorAt, lightAt } from "./doorway/door.ts";
import { FRAME, GROUND } from "./doorway/plan.ts";
import { wallShapes } from "./doorway/wall.ts";
import { fitted } from "./fit.ts";
import { mix } from "./mix.ts";
import { arriving, checkState, during, opacity } from "./passage.ts";
import { groundLine } from "./shapes.ts";
import { walkerShape } from "./walkers.ts";

export const doorway: Scene = {
  form: "doorway",
  durationMs: 2200,
  sizes: { wide: FRAME, narrow: { width: 358, height: 336 } },
  states: ["open"],
  at: doorwayAt,
};

/** Where the one who arrives comes from, and stops: on the step, in the light. */
const WALK = { from: 60, to: 530 } as const;

/** At t = 0 the door is shut, at t = 1 it is open. */
function doorwayAt(input: SceneInput, t: number, size: Size): Shape[] {
  checkState(doorway.form, doorway.states, input.state);
  const open = during(t, 0, 0.62);
  const came = arriving(t, 0.12, 1);
  const x = mix(WALK.from, WALK.to, came);
  return [
    ...fitted("doorway", FRAME, size, [
      groundLine(FRAME.width, GROUND),
      ...lightAt(open),
      ...wallShapes(),
      ...doorAt(open),
      walkerShape("arriving", "backpack", {
        x,
        y: GROUND + 14,
        scale: 2.6,
        walked: x - WALK.to,
        opacity: opacity(Math.min(1, t * 5)),
      }),
    ]),
  ];
}
