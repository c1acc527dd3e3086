// Those who bring the bricks come from the left, bricks in their hands.

import type { Shape } from "../../../model.ts";
import { opacity, share } from "../../kit/passage.ts";
import { type Look, person } from "../../kit/people.ts";
import { wayAt } from "../../kit/people-gait.ts";
import { GROUND } from "./plan.ts";

const SCALE = 1.3;
const WALK = 200;

/** Where each stands in the end. */
const BRINGERS: readonly { readonly x: number; readonly look: Look }[] = [
  { x: 236, look: { coat: 0, skin: 1, hair: "long", holds: "bricks" } },
  { x: 134, look: { coat: 1, skin: 0, hair: "short", holds: "bricks", trousers: 1 } },
  { x: 34, look: { coat: 2, skin: 2, hair: "curls", holds: "bricks" } },
];

export function bringersAt(t: number): Shape[] {
  return BRINGERS.flatMap(({ x, look }, i) => {
    const when = [0.16 + 0.06 * i, 0.5 + 0.06 * i] as const;
    const seen = share(t, when[0], when[0] + 0.06);
    if (seen <= 0) return [];
    const walked = WALK * wayAt(t, ...when);
    const place = { x: x - WALK + walked, y: GROUND, scale: SCALE, opacity: opacity(seen) };
    return [person(`bringer-${i}`, look, { does: "carry", walked, of: WALK }, place)];
  });
}
