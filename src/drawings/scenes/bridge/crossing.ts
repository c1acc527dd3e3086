// Young people wait on one bank while the bridge is built, and cross once its keystone lies.

import type { Shape } from "../../../model.ts";
import { type Look, person } from "../../kit/people.ts";
import { wayAt } from "../../kit/people-gait.ts";
import { DECK, MIDDLE } from "./plan.ts";

interface Crossing {
  readonly look: Look;
  /** How far behind the keystone they end, and how long their way is. */
  readonly behind: number;
  readonly way: number;
}

const PEOPLE: readonly Crossing[] = [
  { look: { coat: 0, skin: 1, hair: "short", holds: "backpack" }, behind: 0, way: 392 },
  { look: { coat: 1, skin: 2, hair: "curls", holds: "folder", trousers: 1 }, behind: 124, way: 384 },
  {
    look: { coat: 3, skin: 0, hair: "bun", hairColour: "brown", holds: "suitcase", cut: "coat", trousers: 2 },
    behind: 268,
    way: 392,
  },
  { look: { coat: 4, skin: 3, hair: "long", cut: "coat", holds: "bag" }, behind: 420, way: 376 },
];
const SCALE = 1.3;
/** What is left of their way, so that they are seen walking. */
const HALF_A_STEP = 22;

export function crossingAt(t: number): Shape[] {
  return PEOPLE.map(({ look, behind, way }, i) => {
    const walked = way * wayAt(t, 0.4 + 0.02 * i, 1);
    const place = { x: MIDDLE + behind + way - walked, y: DECK, scale: SCALE, flipped: true };
    return person(`crossing-${i}`, look, { walked, of: way + HALF_A_STEP }, place);
  });
}
