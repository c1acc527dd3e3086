// This scene shows a residence in section, whose rooms are modules that slide from bay to bay.

import type { Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { fitted } from "../../kit/fit.ts";
import { mix } from "../../kit/mix.ts";
import { arriving, checkState, opacity, share } from "../../kit/passage.ts";
import { type Look, person } from "../../kit/people.ts";
import { wayAt } from "../../kit/people-gait.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { footingLine, group, path } from "../../kit/shapes.ts";
import { FRAME, GROUND, PLINTH } from "../doorway/plan.ts";
import { CELL, GAP, placeAt, SLOTS } from "./moves.ts";
import { rooms, WALL } from "./rooms.ts";
import { STEPS, structureShapes } from "./structure.ts";

export const modules: Scene = {
  form: "modules",
  durationMs: 4200,
  sizes: { wide: FRAME, narrow: { name: "narrow", width: 358, height: 336 } },
  stands: { as: "beside", width: 960, foot: 0, isOnEdge: true, layouts: ["texte", "graphique"] },
  states: ["rearranged"],
  at: modulesAt,
};

/** At t = 0 the rooms in their first places, at t = 1 in their last. */
function modulesAt(input: SceneInput, t: number, size: Size): Shape[] {
  checkState(modules.form, modules.states, input.state);
  const placed = rooms().map(({ key, shapes }) => {
    const { x, y } = placeAt(key, t);
    return group(key, { transform: `translate(${x} ${y})` }, shapes);
  });
  return [
    ...fitted("residence", FRAME, size, [
      ...structureShapes(),
      ...placed,
      ...commonRoomAt(arriving(t, 0.6, 0.74)),
      footingLine(FRAME.width, GROUND),
      newcomerAt(t),
    ]),
  ];
}

/** Kitchen and table stand side by side at last: the wall between them goes. */
function commonRoomAt(joined: number): Shape[] {
  if (joined <= 0) return [];
  const { x, y } = SLOTS.middleLeft;
  const [left, width] = [x + CELL.width - WALL - 2, GAP + 2 * WALL + 4]; // over both edges, so that no seam shows
  const height = Math.round((CELL.height - 2 * WALL) * joined);
  const beams = [y, y + CELL.height - WALL].map((top) => ({ x: left, y: top, width, height: WALL }));
  return [
    path("beams", "roof", pathOf(beams), { opacity: opacity(joined) }),
    path("passage", "lintel", pathOf([{ x: left, y: y + CELL.height - WALL - height, width, height }])),
  ];
}

const NEWCOMER: Look = {
  coat: 3,
  skin: 0,
  hair: "bun",
  hairColour: "brown",
  holds: "suitcase",
  cut: "coat",
  trousers: 2,
};
const WALK = { from: 8, to: SLOTS.entrance.x + CELL.width / 2 + 30 };

/** Someone waits before the house, and moves in where a bay has become free. */
function newcomerAt(t: number): Shape {
  const of = WALK.to - WALK.from;
  const walked = of * wayAt(t, 0.56, 1);
  const x = WALK.from + walked;
  const climbed = share(x, STEPS.x - 6, STEPS.x + 54);
  return person("newcomer", NEWCOMER, { walked, of }, { x, y: mix(GROUND, PLINTH, climbed) });
}
