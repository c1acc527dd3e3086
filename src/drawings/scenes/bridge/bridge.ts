// In this scene two sides lay a bridge brick by brick, the keystone joins them, and young people walk over.

import type { Label, Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { checkState } from "../../kit/passage.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { BEYOND, footingLine, group, path } from "../../kit/shapes.ts";
import { archAt } from "./arch.ts";
import { BANK_NAMES, platesOf, wallsAt } from "./banks.ts";
import { crossingAt } from "./crossing.ts";
import type { BridgeFields } from "./fields.ts";
import { BOND, FRAME, GROUND, HALF_SPAN, MIDDLE, PLATES } from "./plan.ts";

export const bridge: Scene<SceneInput & BridgeFields> = {
  form: "bridge",
  durationMs: 4400,
  sizes: { wide: FRAME, narrow: { name: "narrow", width: 358, height: 180 } },
  stands: { as: "full", foot: 0, isOnEdge: true, layouts: ["texte", "graphique"] },
  states: ["joined"],
  at: bridgeAt,
  labelsAt: namesAt,
};

/** Of the bridge, a small picture shows the arch and no more of the banks than this. */
const NARROW_WIDTH = 1120;

/** At t = 0 the water between two banks, and people on one of them; at t = 1 the bridge. */
function bridgeAt(input: SceneInput & BridgeFields, t: number, size: Size): Shape[] {
  checkState(bridge.form, bridge.states, input.state);
  const built = [...wallsAt(t), ...archAt(t), ...footShapes(), ...crossingAt(t)];
  if (size.width === FRAME.width) return [...built, ...platesOf(input.words)];
  const scale = Math.round((size.width / NARROW_WIDTH) * 1000) / 1000;
  const left = Math.round(size.width / 2 - MIDDLE * scale);
  const top = Math.round(size.height - FRAME.height * scale + 20);
  return [group("bridge", { transform: `translate(${left} ${top}) scale(${scale})` }, built)];
}

/** Whose bank it is, on its stone: where there is room for it. */
function namesAt({ words }: BridgeFields, _t: number, { width }: Size): Label[] {
  if (width !== FRAME.width) return [];
  return BANK_NAMES.flatMap((bank): Label[] => {
    const { x, y, width, height } = PLATES[bank];
    const text = words?.[bank];
    const spot = { x: x + width / 2, y: y + height / 2, width, anchor: "middle", baseline: "middle" } as const;
    return text === undefined ? [] : [{ ...spot, key: bank, role: "name", text }];
  });
}

/** Plinths on both sides, water under the arch. */
function footShapes(): Shape[] {
  const [left, right] = [MIDDLE - HALF_SPAN, MIDDLE + HALF_SPAN];
  const height = GROUND - BOND.base;
  const plinths = [
    { x: -BEYOND, y: BOND.base, width: left + BEYOND, height },
    { x: right, y: BOND.base, width: FRAME.width + BEYOND - right, height },
  ];
  const ripples = [
    { x: MIDDLE - 250, y: GROUND - 12, width: 120, height: 3 },
    { x: MIDDLE - 40, y: GROUND - 15, width: 190, height: 3 },
    { x: right - 190, y: GROUND - 9, width: 90, height: 3 },
  ];
  return [
    path("below", "clear", pathOf([{ x: left - 80, y: GROUND, width: right - left + 160, height: 20 }])),
    path("plinths", "ink", pathOf(plinths)),
    path("water", "roof", pathOf([{ x: left, y: GROUND - 22, width: right - left, height: 22 }])),
    path("ripples", "mortar", pathOf(ripples)),
    footingLine(FRAME.width, GROUND),
  ];
}
