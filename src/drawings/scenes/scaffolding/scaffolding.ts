// In this scene a wall is being built: scaffolding rises before it, lift by lift, and the bricks follow.

import type { Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { fitted } from "../../kit/fit.ts";
import { checkState } from "../../kit/passage.ts";
import { footingLine } from "../../kit/shapes.ts";
import { FRAME, GROUND } from "../doorway/plan.ts";
import { masonryAt } from "./masonry.ts";
import { masonsAt } from "./masons.ts";
import { polesAt, railsAt } from "./scaffold.ts";

export const scaffolding: Scene = {
  form: "scaffolding",
  durationMs: 3600,
  sizes: { wide: FRAME, narrow: { name: "narrow", width: 358, height: 336 } },
  stands: { as: "beside", width: 960, foot: 0, isOnEdge: true, layouts: ["partie"] },
  states: ["rising"],
  at: scaffoldingAt,
};

/** At t = 0 bare ground, at t = 1 a wall half built behind its scaffolding. */
function scaffoldingAt(input: SceneInput, t: number, size: Size): Shape[] {
  checkState(scaffolding.form, scaffolding.states, input.state);
  return [
    ...fitted("site", FRAME, size, [
      footingLine(FRAME.width, GROUND),
      ...masonryAt(t),
      ...railsAt(t),
      ...masonsAt(t),
      ...polesAt(t),
    ]),
  ];
}
