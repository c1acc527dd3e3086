// Two people build the wall: one lays the bricks, the other brings them.

import type { Shape } from "../../../model.ts";
import { during, opacity } from "../../kit/passage.ts";
import { type Look, person } from "../../kit/people.ts";
import { LIFTS } from "./scaffold.ts";

interface Mason {
  readonly key: string;
  readonly look: Look;
  readonly does: "lay" | "carry";
  readonly from: number;
  readonly to: number;
  readonly lift: number;
  readonly when: readonly [number, number];
}

const MASONS: readonly Mason[] = [
  {
    key: "layer",
    look: { coat: 0, skin: 1, hair: "helmet", holds: "brick" },
    does: "lay",
    from: 330,
    to: 590,
    lift: LIFTS[1],
    when: [0.6, 1],
  },
  {
    key: "bringer",
    look: { coat: 2, skin: 2, hair: "helmet", holds: "bricks", trousers: 1 },
    does: "carry",
    from: 220,
    to: 346,
    lift: LIFTS[0],
    when: [0.34, 0.9],
  },
];

const SCALE = 1.56;

export function masonsAt(t: number): Shape[] {
  return MASONS.flatMap(({ key, look, does, from, to, lift, when }) => {
    const come = during(t, ...when);
    if (come <= 0) return [];
    const [walked, of] = [come * (to - from), to - from];
    const place = { x: from + walked, y: lift, scale: SCALE, opacity: opacity(Math.min(1, come * 8)) };
    return [person(key, look, { does, walked, of }, place)];
  });
}
