// A hoist lifts the bricks of the house: the further the house is built, the more it carries and the higher its hook hangs.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { opacity } from "../../kit/passage.ts";
import { pathOf, polygonOf } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { WIDTH } from "./plan.ts";

const MAST = WIDTH + 34;
const ROPE = WIDTH + 130;
const ARM = -664;
const HOOK = { low: -150, high: -392 };
const COURSE = { width: 38, height: 19 };
const HEAVIEST = 4;

/** The hoist that lifts the bricks, ever more slowly: its load grows, and its arm bends. */
export function hoistAt(shown: number, built: number): Shape[] {
  if (shown <= 0) return [];
  const courses = Math.max(1, Math.round(HEAVIEST * Math.min(1, built)));
  const bend = 6 * courses;
  const hook = Math.round(mix(HOOK.low, HOOK.high, Math.sqrt(Math.min(1, built))));
  const rope = { x: ROPE - 2, y: ARM + bend, width: 4, height: hook - ARM - bend };
  const reach = ROPE - MAST - 4;
  const arm = `M${MAST - 44} ${ARM - 6}h54q${reach - 30} 0 ${reach} ${bend}v11q-30-${bend - 3}-${reach}-${bend - 3}h-54z`;
  return [
    group("hoist", { opacity: opacity(shown) }, [
      MAST_SHAPE,
      path("arm", "ink", arm),
      path("rope", "ink", pathOf([rope])),
      group("load", { transform: `translate(${ROPE} ${hook})` }, loadOf(courses)),
    ]),
  ];
}

const MAST_SHAPE = path(
  "mast",
  "ink",
  pathOf([
    { x: MAST, y: ARM, width: 12, height: -ARM },
    { x: MAST - 22, y: -10, width: 56, height: 10 },
  ]) +
    polygonOf([
      [MAST + 12, ARM + 70],
      [MAST + 12, ARM + 56],
      [MAST + 50, ARM + 10],
      [MAST + 62, ARM + 12],
    ]),
);

/** Hangs from 0,0; three bricks a course. */
const loadOf = rememberEach((courses) => {
  const wide = 3;
  const half = (wide * COURSE.width) / 2;
  const laid = Array.from({ length: courses * wide }, (_, i) => ({
    x: -half + (i % wide) * COURSE.width + 1,
    y: 34 + Math.floor(i / wide) * COURSE.height,
    width: COURSE.width - 2,
    height: COURSE.height - 2,
  }));
  const foot = 34 + courses * COURSE.height;
  const sling = polygonOf([
    [-2, 0],
    [2, 0],
    [half + 4, 34],
    [half + 4, foot + 6],
    [-half - 4, foot + 6],
    [-half - 4, 34],
  ]);
  const back = { x: -half, y: 34, width: 2 * half, height: foot - 34 };
  return [
    path("sling", "ink", sling),
    path("opening", "clear", `M0 7L${half - 4} 33H${4 - half}z`),
    path("joints", "mortar", pathOf([back])),
    path("hung-dark", "brick-5", pathOf(laid.filter((_, i) => i % 3 !== i % 2))),
    path("hung-light", "brick-0", pathOf(laid.filter((_, i) => i % 3 === i % 2))),
  ];
});
