// The bridge's arch is laid from both springings to the keystone, and this file draws it as far as it has come.

import { easeQuadIn } from "d3";
import type { Shape } from "../../../model.ts";
import { segmentOf, voussoirsOf } from "../../kit/arch.ts";
import { share } from "../../kit/passage.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { ARCH, BOND, COLOURS_OF, HALF_SPAN, MIDDLE } from "./plan.ts";

const voussoirs = rememberOnce(() => voussoirsOf(ARCH, BOND.joint));
const KEY = (ARCH.count - 1) / 2;
const OPENING = segmentOf(ARCH, ARCH.radius + ARCH.depth + BOND.joint);
const DROP = 130;
/** Bricks of the ring that stand on each side from the first. */
const SPRUNG = 4;
/** What the ring springs from. */
const IMPOSTS = [-1, 1].map((way) => ({
  x: MIDDLE + way * (HALF_SPAN + 30) - 58,
  y: BOND.base - 14,
  width: 116,
  height: 14,
}));

export function archAt(t: number): Shape[] {
  const ring = voussoirs();
  const laid = SPRUNG + Math.floor(share(t, 0, 0.36) * (KEY - SPRUNG));
  const drop = share(t, 0.4, 0.5);
  const side = (own: (i: number) => boolean, tone: number) =>
    ring.filter((_, i) => own(i) && Math.min(i, ARCH.count - 1 - i) < laid && i !== KEY && i % 2 === tone).join("");
  const left = (i: number) => i < KEY;
  const right = (i: number) => i > KEY;
  const fall = Math.round(DROP * (1 - easeQuadIn(drop)));
  return [
    path("opening", "clear", OPENING),
    path("ring-left", `brick-${COLOURS_OF.left[1]}`, side(left, 0)),
    path("ring-left-2", `brick-${COLOURS_OF.left[0]}`, side(left, 1)),
    path("ring-right", `brick-${COLOURS_OF.right[2]}`, side(right, 0)),
    path("ring-right-2", `brick-${COLOURS_OF.right[0]}`, side(right, 1)),
    ...(drop > 0 ? [path("keystone", "lintel", ring[KEY]!, { transform: `translate(0 ${-fall})` })] : []),
    path("imposts", "lintel", pathOf(IMPOSTS)),
  ];
}
