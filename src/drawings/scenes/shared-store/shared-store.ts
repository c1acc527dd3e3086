// In this scene a store of bricks grows under an arcade of four piers, the four partners: others bring its bricks.

import type { Label, Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { fitted } from "../../kit/fit.ts";
import { checkState } from "../../kit/passage.ts";
import { footingLine } from "../../kit/shapes.ts";
import { arcadeAt } from "./arcade.ts";
import { bringersAt } from "./bringers.ts";
import type { SharedStoreFields } from "./fields.ts";
import { pileAt } from "./pile.ts";
import { ARCHES, COURSES_OF_STORE, FRAME, GROUND, STORE } from "./plan.ts";

export const sharedStore: Scene<SceneInput & SharedStoreFields> = {
  form: "shared-store",
  durationMs: 2500,
  sizes: { wide: FRAME, narrow: { name: "narrow", width: 358, height: 90 } },
  stands: { as: "wide", foot: 168, layouts: ["texte"] },
  states: ["filled"],
  at: storeAt,
  labelsAt: namesAt,
};

/** At t = 0 bare ground, at t = 1 the store stands under the arcade. */
function storeAt(input: SceneInput, t: number, size: Size): Shape[] {
  checkState(sharedStore.form, sharedStore.states, input.state);
  const drawn = [...pileAt(t), ...arcadeAt(t), ...bringersAt(t), footingLine(FRAME.width, GROUND)];
  return [...fitted("store", FRAME, size, drawn)];
}

/** Those who bring are named as they come, the store once nothing flies where its name stands. */
const NAMED = { bringers: 0.3, store: 0.92 };

function namesAt({ words }: SharedStoreFields, t: number, size: Size): Label[] {
  const scale = size.width / FRAME.width;
  const down = (y: number) => size.height - (FRAME.height - y) * scale;
  const shared = { baseline: "bottom", role: "name" } as const;
  const top = STORE.base - COURSES_OF_STORE * STORE.cell.height;
  const store = { ...shared, key: "store", x: ARCHES[1]!.x * scale, y: down(top - 12), anchor: "middle" } as const;
  const bringers = { ...shared, key: "bringers", x: 0, y: down(GROUND - 196), width: 336, anchor: "start" } as const;
  return [
    ...(words?.bringers && size.name === "wide" && t >= NAMED.bringers ? [{ ...bringers, text: words.bringers }] : []),
    ...(words?.store && t >= NAMED.store ? [{ ...store, width: Math.max(90, 400 * scale), text: words.store }] : []),
  ];
}
