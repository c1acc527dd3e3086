// This file draws the masonry of both banks: each side has its own bricks and its name, and grows towards the other.

import type { Shape } from "../../../model.ts";
import { bricksOf, type Coloured } from "../../kit/bond.ts";
import { paintedBricks } from "../../kit/brick-colours.ts";
import { laidBricks } from "../../kit/falling-bricks.ts";
import { mix } from "../../kit/mix.ts";
import { during, share } from "../../kit/passage.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import type { BridgeFields } from "./fields.ts";
import { ARCH, BANKS, BOND, COLOURS_OF, COPING, COURSES, FRAME, MIDDLE, PLATES } from "./plan.ts";

/** How far a brick is from the end of its bank, racking up. */
const farness = ({ x, y, width }: Rectangle, way: -1 | 1) =>
  (way < 0 ? x : FRAME.width - x - width) + (BOND.base - y) * RACK;
const RACK = 1.7;
/** The banks stand as far as this from the first; the rest is laid before our eyes. */
const STOOD = 940;
const EDGE = STOOD - COURSES * BOND.cell.height * RACK;

const banks = rememberOnce(() => {
  const [left, right] = [sideOf(-1), sideOf(1)];
  const ofLeft = left.filter((brick) => farness(brick, -1) <= STOOD);
  const ofRight = right.filter((brick) => farness(brick, 1) <= STOOD);
  return {
    standing: [...endShapes("left", -BANKS.again, ofLeft), ...endShapes("right", BANKS.again, ofRight)],
    left: left.filter((brick) => farness(brick, -1) > STOOD),
    right: right.filter((brick) => farness(brick, 1) > STOOD),
  };
});
const FALL = { falling: 4, drop: 90 };

export function wallsAt(t: number): Shape[] {
  const { standing, left, right } = banks();
  const laid = share(t, 0.06, 0.46);
  const paved = Math.round(mix(EDGE, MIDDLE, during(t, 0.06, 0.54)));
  return [
    ...standing,
    ...laidBricks("left", left, laid, FALL).filter(({ attributes }) => attributes.d !== ""),
    ...laidBricks("right", right, laid, FALL).filter(({ attributes }) => attributes.d !== ""),
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

/** A stone for each bank that has a name. */
export function platesOf(words: BridgeFields["words"]): Shape[] {
  const stones = BANK_NAMES.flatMap((bank) => (words?.[bank] === undefined ? [] : [PLATES[bank]]));
  if (stones.length === 0) return [];
  const around = (by: number) =>
    pathOf(
      stones.map(({ x, y, width, height }) => ({
        x: x - by,
        y: y - by,
        width: width + 2 * by,
        height: height + 2 * by,
      })),
    );
  return [path("beds", "clear", around(BOND.joint)), path("plates", "lintel", around(0))];
}

export const BANK_NAMES = ["left", "right"] as const;

/** The bricks of one bank, in the order in which they are laid: from its end, racking up. */
function sideOf(way: -1 | 1): Coloured[] {
  const palette = way < 0 ? COLOURS_OF.left : COLOURS_OF.right;
  return bricksOf(BOND, BOND.columns * COURSES)
    .flatMap((brick) => halvesOf(brick, way))
    .filter((brick) => !insideArch(brick))
    .map((brick) => ({ ...brick, colour: palette[brick.colour % 3]! }))
    .sort((a, b) => farness(a, way) - farness(b, way));
}

/** The end of a bank, and again past it, brick on brick where both lie. */
function endShapes(side: string, again: number, bricks: readonly Coloured[]): Shape[] {
  const end = paintedBricks(`standing-${side}`, bricks);
  return [...end, group(`again-${side}`, { transform: `translate(${again} 0)` }, end)];
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
