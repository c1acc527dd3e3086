// Two people build the wall: one lays the bricks, the other brings them.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { arriving, opacity } from "../../kit/passage.ts";
import { type Look, type Pose, person, walking } from "../../kit/people.ts";
import { LIFTS } from "./scaffold.ts";

interface Mason {
  readonly look: Look;
  readonly from: number;
  readonly to: number;
  readonly lift: number;
  readonly when: readonly [number, number];
  /** Once there. */
  readonly pose: Pose;
}

const MASONS: readonly Mason[] = [
  {
    look: { age: "adult", coat: 0, skin: 0, hair: "helmet", bag: "bricks" },
    ...{ from: 330, to: 590, lift: LIFTS[1], when: [0.6, 1] },
    pose: { kind: "lays" },
  },
  {
    look: { age: "adult", coat: 3, skin: 1, hair: "helmet", bag: "bricks" },
    ...{ from: 220, to: 346, lift: LIFTS[0], when: [0.34, 0.9] },
    pose: { kind: "carries" },
  },
];

const SCALE = 1.56;

export function masonsAt(t: number): Shape[] {
  return MASONS.flatMap(({ look, from, to, lift, when, pose }, i) => {
    const come = arriving(t, ...when);
    if (come <= 0) return [];
    const x = mix(from, to, come);
    const place = { x, y: lift, scale: SCALE, opacity: opacity(Math.min(1, come * 4)) };
    return [person(`mason-${i}`, look, come < 1 ? walking(to - x, SCALE) : pose, place)];
  });
}
