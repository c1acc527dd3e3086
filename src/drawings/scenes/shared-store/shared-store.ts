// In this scene four partners fill one store of bricks between them: each brings its own, and they make one pile.

import type { Label, Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { fitted } from "../../kit/fit.ts";
import { checkState, during, opacity } from "../../kit/passage.ts";
import { groundLine, group } from "../../kit/shapes.ts";
import type { SharedStoreFields } from "./fields.ts";
import { PARTNERS } from "./partners.ts";
import { PILE_TOP, pileAt } from "./pile.ts";
import { CENTRES, FRAME, GROUND, MIDDLE } from "./plan.ts";

export const sharedStore: Scene<SceneInput & SharedStoreFields> = {
  form: "shared-store",
  durationMs: 2500,
  sizes: { wide: FRAME, narrow: { name: "narrow", width: 358, height: 84 } },
  stands: { as: "wide", foot: 178, layouts: ["texte"] },
  states: ["filled"],
  at: storeAt,
  labelsAt: nameAt,
};

/** The store's name stands over it once its bricks begin to lie. */
const NAMED = 0.3;

/** At t = 0 bare ground, at t = 1 the pile stands between the four. */
function storeAt(input: SceneInput, t: number, size: Size): Shape[] {
  checkState(sharedStore.form, sharedStore.states, input.state);
  const partners = PARTNERS.map(({ key, shapes }, i) => {
    const come = during(t, 0.04 * i, 0.04 * i + 0.18);
    const rise = Math.round(24 * (1 - come));
    return group(key, { transform: `translate(${CENTRES[i]} ${GROUND + rise})`, opacity: opacity(come) }, shapes);
  });
  return [...fitted("store", FRAME, size, [...pileAt(t), ...partners, groundLine(FRAME.width, GROUND)])];
}

function nameAt({ words }: SharedStoreFields, t: number, size: Size): Label[] {
  const text = words?.store;
  if (text === undefined || t < NAMED) return [];
  const scale = size.width / FRAME.width;
  const y = size.height - (FRAME.height - PILE_TOP) * scale - 10 * scale;
  const width = Math.max(90, 330 * scale);
  return [{ key: "store", x: MIDDLE * scale, y, width, anchor: "middle", baseline: "bottom", role: "name", text }];
}
