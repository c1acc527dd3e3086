// The bridge's arch is laid from both springings to the keystone, and this file draws it as far as it has come.

import { easeQuadIn } from "d3";
import type { Shape } from "../../../model.ts";
import { segmentOf, voussoirsOf } from "../../kit/arch.ts";
import { share } from "../../kit/passage.ts";
import { path } from "../../kit/shapes.ts";
import { ARCH, BOND, COLOURS_OF } from "./plan.ts";

const RING = voussoirsOf(ARCH, BOND.joint);
const MIDDLE = (ARCH.count - 1) / 2;
const OPENING = segmentOf(ARCH, ARCH.radius + ARCH.depth + BOND.joint);
const DROP = 120;

export function archAt(t: number): Shape[] {
  const laid = Math.floor(share(t, 0.16, 0.6) * MIDDLE);
  const drop = share(t, 0.6, 0.74);
  const side = (own: (i: number) => boolean, tone: number) =>
    RING.filter((_, i) => own(i) && Math.min(i, ARCH.count - 1 - i) < laid && i !== MIDDLE && i % 2 === tone).join("");
  const left = (i: number) => i < MIDDLE;
  const right = (i: number) => i > MIDDLE;
  const fall = Math.round(DROP * (1 - easeQuadIn(drop)));
  return [
    path("opening", "clear", OPENING),
    path("ring-left", `brick-${COLOURS_OF.left[1]}`, side(left, 0)),
    path("ring-left-2", `brick-${COLOURS_OF.left[0]}`, side(left, 1)),
    path("ring-right", `brick-${COLOURS_OF.right[2]}`, side(right, 0)),
    path("ring-right-2", `brick-${COLOURS_OF.right[0]}`, side(right, 1)),
    ...(drop > 0 ? [path("keystone", "window-lit-0", RING[MIDDLE]!, { transform: `translate(0 ${-fall})` })] : []),
  ];
}
