// Those who bring the bricks come from the left, a brick in their hands.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { arriving, opacity } from "../../kit/passage.ts";
import { pathOf, rect } from "../../kit/rectangles.ts";
import { HOST, redressed, WOMAN } from "../../kit/residents.ts";
import { group, path } from "../../kit/shapes.ts";
import { GROUND } from "./plan.ts";

const SCALE = 1.3;
const BRICK = { width: 34, height: 15 };

/** Where each stands in the end, and where their hands are, in their own units. */
const BRINGERS = [
  { key: "first", x: 236, hands: [28, -66], figure: WOMAN },
  { key: "second", x: 134, hands: [28, -66], figure: redressed(HOST, 1, 0) },
  { key: "third", x: 28, hands: [28, -66], figure: redressed(WOMAN, 3, 2) },
] as const;

export function bringersAt(t: number): Shape[] {
  return BRINGERS.flatMap(({ key, x, hands: [across, up], figure }, i) => {
    const come = arriving(t, 0.16 + 0.06 * i, 0.5 + 0.06 * i);
    if (come <= 0) return [];
    const brick = path("brick", "brick-2", pathOf([rect(across, up - BRICK.height, BRICK.width, BRICK.height)]));
    const transform = `translate(${Math.round(mix(x - 200, x, come))} ${GROUND}) scale(${SCALE})`;
    return [group(key, { transform, opacity: opacity(Math.min(1, come * 3)) }, [...figure, brick])];
  });
}
