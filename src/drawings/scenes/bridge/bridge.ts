// In this scene two sides lay a bridge brick by brick, the keystone joins them, and young people walk over.

import type { Label, Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { checkState, during, opacity, share } from "../../kit/passage.ts";
import { type Look, person } from "../../kit/people.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { BEYOND, groundLine, group, path } from "../../kit/shapes.ts";
import { archAt } from "./arch.ts";
import { wallsAt } from "./banks.ts";
import type { BridgeFields } from "./fields.ts";
import { BOND, DECK, FRAME, GROUND, HALF_SPAN, MIDDLE } from "./plan.ts";

export const bridge: Scene<SceneInput & BridgeFields> = {
  form: "bridge",
  durationMs: 2500,
  sizes: { wide: FRAME, narrow: { name: "narrow", width: 358, height: 180 } },
  stands: { as: "full", foot: 0, isOnEdge: true, layouts: ["texte", "graphique"] },
  states: ["joined"],
  at: bridgeAt,
  labelsAt: namesAt,
};

/** Of the bridge, a small picture shows the arch and no more of the banks than this. */
const NARROW_WIDTH = 1120;

/** They are on their way to the keystone. */
const CROSSING: readonly { readonly look: Look; readonly to: number }[] = [
  { look: { coat: 0, skin: 1, hair: "short", holds: "backpack" }, to: MIDDLE - 150 },
  { look: { coat: 1, skin: 2, hair: "curls", holds: "folder", trousers: 1 }, to: MIDDLE - 292 },
  { look: { coat: 3, skin: 0, hair: "bun", hairColour: "brown", holds: "suitcase", cut: "coat" }, to: MIDDLE - 440 },
];
const WALK = 300;

/** At t = 0 the water between two banks, at t = 1 the bridge. */
function bridgeAt(input: SceneInput, t: number, size: Size): Shape[] {
  checkState(bridge.form, bridge.states, input.state);
  const drawn = [...wallsAt(t), ...archAt(t), ...footShapes(), ...peopleAt(t)];
  if (size.width === FRAME.width) return drawn;
  const scale = Math.round((size.width / NARROW_WIDTH) * 1000) / 1000;
  const left = Math.round(size.width / 2 - MIDDLE * scale);
  const top = Math.round(size.height - FRAME.height * scale + 20);
  return [group("bridge", { transform: `translate(${left} ${top}) scale(${scale})` }, drawn)];
}

/** Whose bank it is, as a plate on its bricks: where there is room for it. */
function namesAt({ words }: BridgeFields, t: number, { width }: Size): Label[] {
  if (width !== FRAME.width || t < NAMED) return [];
  const left: Label[] =
    words?.left === undefined ? [] : [{ ...NAME, key: "left", x: 96, anchor: "start", text: words.left }];
  const right: Label[] =
    words?.right === undefined
      ? []
      : [{ ...NAME, key: "right", x: FRAME.width - 96, anchor: "end", text: words.right }];
  return [...left, ...right];
}

/** When the banks stand. */
const NAMED = 0.5;
const NAME = { y: BOND.base - 112, width: 420, baseline: "middle", role: "name" } as const;

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
    groundLine(FRAME.width, GROUND),
  ];
}

function peopleAt(t: number): Shape[] {
  return CROSSING.flatMap(({ look, to }, i) => {
    const come = during(t, 0.3 + 0.03 * i, 1);
    if (come <= 0) return [];
    const seen = opacity(Math.min(1, share(t, 0.3, 0.4) + i * 0.1));
    const place = { x: to - WALK * (1 - come), y: DECK, scale: 1.2, opacity: seen };
    return [person(`crossing-${i}`, look, { walked: WALK * come, of: WALK }, place)];
  });
}
