// In this scene a door opens in a brick wall, its light falls on the ground, and someone walks in.

import type { Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { fitted } from "../../kit/fit.ts";
import { mix } from "../../kit/mix.ts";
import { checkState, during } from "../../kit/passage.ts";
import { type Look, person } from "../../kit/people.ts";
import { wayAt } from "../../kit/people-gait.ts";
import { footingLine } from "../../kit/shapes.ts";
import { doorAt, lightAt } from "./door.ts";
import { FRAME, GROUND } from "./plan.ts";
import { wallShapes } from "./wall.ts";

export const doorway: Scene = {
  form: "doorway",
  durationMs: 2800,
  sizes: { wide: FRAME, narrow: { name: "narrow", width: 358, height: 336 } },
  stands: { as: "beside", width: 960, foot: 0, isOnEdge: true, layouts: ["partie"] },
  states: ["open"],
  at: doorwayAt,
};

/** Where the one who arrives comes from, and is seen last: over the step, in the light. The way goes into the picture. */
const WALK = { from: { x: 400, y: GROUND + 74, scale: 3.1 }, to: { x: 556, y: GROUND - 6, scale: 2.3 } } as const;

/** At t = 0 the door is shut, at t = 1 it is open. */
function doorwayAt(input: SceneInput, t: number, size: Size): Shape[] {
  checkState(doorway.form, doorway.states, input.state);
  const open = during(t, 0, 0.62);
  const came = wayAt(t, 0.08, 1);
  return [
    ...fitted("doorway", FRAME, size, [
      footingLine(FRAME.width, GROUND),
      ...lightAt(open),
      ...wallShapes(),
      ...doorAt(open),
      arrivingAt(came),
    ]),
  ];
}

const STUDENT: Look = { coat: 0, skin: 1, hair: "short", holds: "backpack" };
/** Six steps, in units of their own; the last one is not ended. */
const STEPS = 194;

function arrivingAt(came: number): Shape {
  const at = (key: keyof typeof WALK.to) => mix(WALK.from[key], WALK.to[key], came);
  const scale = at("scale");
  const pose = { walked: STEPS * came * scale, of: (STEPS + 10) * scale, isBehind: true };
  return person("arriving", STUDENT, pose, { x: at("x"), y: at("y"), scale });
}
