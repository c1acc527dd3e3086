// Those who bring the bricks come from the left, bricks in their hands.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { arriving, opacity } from "../../kit/passage.ts";
import { type Look, person, walking } from "../../kit/people.ts";
import { GROUND } from "./plan.ts";

const SCALE = 1.3;

/** Where each stands in the end. */
const BRINGERS: readonly { readonly x: number; readonly look: Look }[] = [
  { x: 236, look: { age: "adult", coat: 0, skin: 1, hair: "long", bag: "bricks" } },
  { x: 134, look: { age: "adult", coat: 1, skin: 0, hair: "short", bag: "bricks" } },
  { x: 34, look: { age: "adult", coat: 2, skin: 2, hair: "curls", bag: "bricks" } },
];

export function bringersAt(t: number): Shape[] {
  return BRINGERS.flatMap(({ x: to, look }, i) => {
    const come = arriving(t, 0.16 + 0.06 * i, 0.5 + 0.06 * i);
    if (come <= 0) return [];
    const x = mix(to - 200, to, come);
    const pose = come < 1 ? walking(to - x, SCALE) : ({ kind: "carries" } as const);
    return [
      person(`bringer-${i}`, look, pose, { x, y: GROUND, scale: SCALE, opacity: opacity(Math.min(1, come * 3)) }),
    ];
  });
}
