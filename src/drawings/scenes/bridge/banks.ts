// This file draws the masonry of both banks: each side has its own bricks and grows towards the other.

import type { Shape } from "../../../model.ts";
import { bricksOf } from "../../kit/bond.ts";
import { type Coloured, paintedBricks } from "../../kit/brick-colours.ts";
import { laidBricks } from "../../kit/falling-bricks.ts";
import { during, share } from "../../kit/passage.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { ARCH, BANKS, BOND, COLOURS_OF, COPING, COURSES, FRAME, MIDDLE } from "./plan.ts";

const isBeyond = ({ x, width }: Rectangle) => x + width <= 0 || x >= FRAME.width;
const LAID = { left: sideOf(-1), right: sideOf(1) };
/** What is laid before our eyes; past the slide the banks stand from the first. */
const SIDES = {
  left: LAID.left.filter((brick) => !isBeyond(brick)),
  right: LAID.right.filter((brick) => !isBeyond(brick)),
};
const STANDING = paintedBricks("beyond", [...LAID.left, ...LAID.right].filter(isBeyond));
const FALL = { falling: 12, drop: 90 };

export function wallsAt(t: number): Shape[] {
  const laid = share(t, 0, 0.66);
  const paved = Math.round(MIDDLE * during(t, 0.1, 0.74));
  return [
    ...STANDING,
    ...laidBricks("left", SIDES.left, laid, FALL).filter(({ attributes }) => attributes.d !== ""),
    ...laidBricks("right", SIDES.right, laid, FALL).filter(({ attributes }) => attributes.d !== ""),
    path(
      "coping",
      "lintel",
      pathOf([
        { x: BANKS.from, ...COPING, width: paved - BANKS.from },
        { x: FRAME.width - paved, ...COPING, width: paved + BANKS.to - FRAME.width },
      ]),
    ),
  ];
}

/** The bricks of one bank, in the order in which they are laid: from its end, racking up. */
function sideOf(way: -1 | 1): Coloured[] {
  const palette = way < 0 ? COLOURS_OF.left : COLOURS_OF.right;
  const order = (brick: Rectangle) =>
    (way < 0 ? brick.x : FRAME.width - brick.x - brick.width) + (BOND.base - brick.y) * 1.7;
  return bricksOf(BOND, BOND.columns * COURSES)
    .flatMap((brick) => halvesOf(brick, way))
    .filter((brick) => !insideArch(brick))
    .map((brick) => ({ ...brick, colour: palette[brick.colour % 3]! }))
    .sort((a, b) => order(a) - order(b));
}

/** The banks meet in the middle: a brick that lies across is cut there. */
function halvesOf<T extends Rectangle>(brick: T, way: -1 | 1): T[] {
  const from = way < 0 ? brick.x : Math.max(brick.x, MIDDLE + BOND.joint / 2);
  const to = way < 0 ? Math.min(brick.x + brick.width, MIDDLE - BOND.joint / 2) : brick.x + brick.width;
  return to - from > 6 ? [{ ...brick, x: from, width: to - from }] : [];
}

function insideArch({ x, y, width, height }: Rectangle): boolean {
  const outer = ARCH.radius + ARCH.depth;
  return [x, x + width].every((px) => [y, y + height].every((py) => Math.hypot(px - ARCH.x, py - ARCH.y) < outer));
}
