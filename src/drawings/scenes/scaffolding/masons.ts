// Two people build the wall: one lays the bricks, the other brings them.

import type { Shape } from "../../../model.ts";
import { type Look, person } from "../../kit/people.ts";
import { wayAt } from "../../kit/people-gait.ts";
import { liftAt } from "./scaffold.ts";

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
    from: 440,
    to: 672,
    lift: 1,
    when: [0.58, 1],
  },
  {
    key: "bringer",
    look: { coat: 2, skin: 2, hair: "helmet", holds: "bricks", trousers: 1 },
    does: "carry",
    from: 226,
    to: 330,
    lift: 0,
    when: [0.36, 0.7],
  },
];

const SCALE = 1.56;

export function masonsAt(t: number): Shape[] {
  return MASONS.map(({ key, look, does, from, to, lift, when }) => {
    const of = to - from;
    const walked = of * wayAt(t, ...when);
    const place = { x: from + walked, y: liftAt(t, lift), scale: SCALE };
    return person(key, look, { does, walked, of }, place);
  });
}
