// A hoist lifts the bricks of the house that is built: each load is heavier than the one before, and bends its arm.

import type { Shape } from "../../../model.ts";
import { during, opacity } from "../../kit/passage.ts";
import { facesOf, pathOf, polygonOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { PLOT } from "./plan.ts";

const MAST = PLOT.x - 4;
const ROPE = MAST - 88;
const ARM = -640;
const LOADS = 4;
const LOW = -56;
const HIGH = -560;
const LAST = -470;

/** @param shown 0 to 1. @param built how far the house is: the last load stays in the air. */
export function hoistAt(shown: number, built: number): Shape[] {
  if (shown <= 0) return [];
  const trip = Math.min(LOADS - 1, Math.floor(built * LOADS));
  const way = during(built * LOADS - trip, 0.05, trip === LOADS - 1 ? 1 : 0.85);
  const bend = 7 * (trip + 1);
  const { shapes, height } = loadOf(trip);
  const hook = Math.round(LOW - height + ((trip === LOADS - 1 ? LAST : HIGH) - LOW + height) * way);
  return [
    group("hoist", { opacity: opacity(shown) }, [
      MAST_SHAPE,
      armOf(trip),
      path("rope", "iron", pathOf([{ x: ROPE - 2, y: ARM + bend, width: 4, height: hook - ARM - bend }])),
      group("load", { transform: `translate(${ROPE} ${hook})` }, shapes),
    ]),
  ];
}

const MAST_SHAPE = path(
  "mast",
  "iron",
  pathOf([
    { x: MAST - 6, y: ARM, width: 12, height: -ARM + 14 },
    { x: MAST - 34, y: 2, width: 68, height: 12 },
  ]) +
    polygonOf([
      [MAST - 6, ARM + 84],
      [MAST - 6, ARM + 66],
      [MAST - 62, ARM + 10],
      [MAST - 76, ARM + 10],
    ]),
);

const armOf = rememberEach((trip) => {
  const bend = 7 * (trip + 1);
  return path(
    `arm-${trip}`,
    "iron",
    `M${MAST + 44} ${ARM - 8}h-50q-70 0-${MAST - ROPE} ${bend}v11q40-${bend - 3} ${MAST - ROPE}-${bend - 3}h50z`,
  );
});

/** Hangs from 0,0: bricks that are larger each time. */
const loadOf = rememberEach((trip) => {
  const brick = { width: 26 + 7 * trip, height: 11 + 3 * trip };
  const [wide, high] = [3, 2 + Math.ceil(trip / 2)];
  const half = (wide * brick.width) / 2;
  const top = 40;
  const laid = Array.from({ length: high }, (_, course): Rectangle[] => {
    const first = course % 2 ? brick.width / 2 : 0;
    const cuts = [
      0,
      ...Array.from({ length: wide }, (_cut, i) => first + i * brick.width).filter((x) => x > 0),
      2 * half,
    ];
    return cuts.slice(1).map((end, i) => ({
      x: -half + cuts[i]! + 1,
      y: top + course * brick.height + 1,
      width: end - cuts[i]! - 2,
      height: brick.height - 2,
    }));
  });
  const foot = top + high * brick.height;
  return {
    height: foot + 8,
    shapes: [
      path("slings", "sling", `M0 0L${-half} ${top}V${foot}M0 0L${half} ${top}V${foot}`, { "stroke-width": 4 }),
      path("mortar", "mortar", pathOf([{ x: -half, y: top, width: 2 * half, height: foot - top }])),
      path("bricks", "brick-5", facesOf(laid.flat())),
      path("board", "iron", pathOf([{ x: -half - 8, y: foot, width: 2 * half + 16, height: 8 }])),
    ],
  };
});
