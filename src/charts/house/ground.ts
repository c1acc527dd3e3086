// How narrow the plot has become in, ground, stakes and hoist out.

import { interpolateRound } from "d3";
import type { Shape } from "../../model.ts";
import { pathOf, polygonOf, type Rectangle } from "../rectangles.ts";
import { path } from "../shapes.ts";
import { FRAME, GROUND, LEFT, RIGHT } from "./plan.ts";

const EDGE = 62;
const MAST = 700;
const ROPE = 758;
const ARM = 250;
const HOOK_TOP = 392;

/** @param narrowed 0: the whole width; 1: little more than the house. What was lost stays as a thin line. */
export function plotAt(narrowed: number, staked: number): Shape[] {
  const left = interpolateRound(0, LEFT - EDGE)(narrowed);
  const right = interpolateRound(FRAME.width, RIGHT + EDGE)(narrowed);
  const opacity = Math.round(staked * 100) / 100;
  const stakes = [left, right - 5].map((x) => ({ x, y: GROUND - 46, width: 5, height: 46 }));
  return [
    path("ground", "ground", pathOf([{ x: 0, y: GROUND + 10, width: FRAME.width, height: 3 }])),
    path("plot", "plot", pathOf([{ x: left, y: GROUND, width: right - left, height: 22 }])),
    ...(staked > 0
      ? [
          path("stakes", "ink", pathOf(stakes), { opacity }),
          path("flags", "brick-0", flagOf(left + 5, 1) + flagOf(right - 5, -1), { opacity }),
        ]
      : []),
  ];
}

/** The hoist that lifts the bricks, ever more slowly: they weigh more and more. */
export function hoistAt(shown: number, built: number): Shape[] {
  if (shown <= 0) return [];
  const opacity = Math.round(shown * 100) / 100;
  const hook = interpolateRound(GROUND - 96, HOOK_TOP)(Math.sqrt(Math.min(1, built)));
  const wood: Rectangle[] = [
    { x: MAST, y: ARM, width: 8, height: GROUND - ARM },
    { x: MAST - 22, y: ARM, width: 90, height: 8 },
    { x: ROPE - 1, y: ARM + 8, width: 3, height: hook - ARM - 8 },
  ];
  const brace = polygonOf([
    [MAST + 8, ARM + 52],
    [MAST + 8, ARM + 42],
    [MAST + 40, ARM + 8],
    [MAST + 50, ARM + 8],
  ]);
  const sling = polygonOf([
    [ROPE - 2, hook],
    [ROPE + 2, hook],
    [ROPE + 42, hook + 24],
    [ROPE + 37, hook + 24],
    [ROPE, hook + 5],
    [ROPE - 37, hook + 24],
    [ROPE - 42, hook + 24],
  ]);
  const load = Array.from({ length: 6 }, (_, i) => ({
    x: ROPE - 44 + (i % 2) * 45,
    y: hook + 24 + Math.floor(i / 2) * 21,
    width: 43,
    height: 19,
  }));
  return [
    path("hoist", "ink", pathOf(wood) + brace + sling, { opacity }),
    path("load-dark", "brick-5", pathOf(load.filter((_, i) => i % 3 !== 0)), { opacity }),
    path("load", "brick-0", pathOf(load.filter((_, i) => i % 3 === 0)), { opacity }),
  ];
}

function flagOf(x: number, way: 1 | -1): string {
  return polygonOf([
    [x, GROUND - 46],
    [x + way * 24, GROUND - 38],
    [x, GROUND - 30],
  ]);
}
