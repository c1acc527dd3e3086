// This file draws what does not move around the door: the wall, its arch, its plinth and its coping.

import type { Shape } from "../../../model.ts";
import { type Arch, segmentOf, voussoirsOf } from "../../kit/arch.ts";
import { bricksOf } from "../../kit/bond.ts";
import { paintedBricks } from "../../kit/brick-colours.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { BOND, COURSES, GROUND, PLINTH, RIGHT } from "./plan.ts";

export const DOOR = { x: 410, y: 334, width: 256, height: GROUND - 334 };
/** Over the door: a half circle. */
export const ARCH: Arch = {
  x: DOOR.x + DOOR.width / 2,
  y: DOOR.y,
  radius: DOOR.width / 2,
  depth: 52,
  half: Math.PI / 2,
  count: 17,
};

export const wallShapes = rememberOnce(drawn);

function drawn(): Shape[] {
  const bricks = bricksOf(BOND, BOND.columns * COURSES);
  const top = PLINTH - COURSES * BOND.cell.height;
  const ring = voussoirsOf(ARCH, BOND.joint);
  const middle = (ARCH.count - 1) / 2;
  const opening = { x: DOOR.x - BOND.joint, y: DOOR.y, width: DOOR.width + 2 * BOND.joint, height: PLINTH - DOOR.y };
  return [
    ...paintedBricks("bricks", bricks),
    path("clear", "clear", segmentOf(ARCH, ARCH.radius + ARCH.depth + BOND.joint) + pathOf([opening])),
    path("ring-dark", "brick-5", ring.filter((_, i) => i % 2 === middle % 2 && i !== middle).join("")),
    path("ring", "brick-2", ring.filter((_, i) => i % 2 !== middle % 2).join("")),
    path(
      "stone",
      "lintel",
      ring[middle]! + pathOf([{ x: BOND.x - 10, y: top - 20, width: RIGHT - BOND.x + 20, height: 18 }]),
    ),
    path(
      "plinth",
      "ink",
      pathOf([
        { x: BOND.x - 6, y: PLINTH, width: DOOR.x - BOND.x + 2, height: GROUND - PLINTH },
        { x: DOOR.x + DOOR.width + 4, y: PLINTH, width: RIGHT - DOOR.x - DOOR.width + 2, height: GROUND - PLINTH },
      ]),
    ),
  ];
}
