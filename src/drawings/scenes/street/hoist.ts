// A builders' crane lifts the bricks of the house that is built: each load is heavier than the one before, and bends its jib.

import type { Shape } from "../../../model.ts";
import { during, opacity } from "../../kit/passage.ts";
import { facesOf, type Point, pathOf, polygonsOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberEach, rememberOnce } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { PLOT } from "./plan.ts";

/** Its right side, beside the house. */
const MAST = PLOT.x;
const WIDTH = 22;
const MIDDLE = MAST - WIDTH / 2;
const ROPE = MAST - 108;
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
      mast(),
      armOf(trip),
      path(
        "rope",
        "iron",
        pathOf([{ x: ROPE - 2, y: ARM + DEPTH + bend, width: 4, height: hook - ARM - DEPTH - bend }]),
      ),
      group("load", { transform: `translate(${ROPE} ${hook})` }, shapes),
    ]),
  ];
}

const TOP = ARM - 38;
const TIP = ROPE - 22;
const BACK = MAST + 84;
/** How high the jib is, and how thick its chords. */
const DEPTH = 18;
const CHORD = 5;
const BAY = 24;
const BAR = 3;

/** Of a strip between two sides: bars from one to the other and back. `at` gives both sides, from 0 to `length`. */
function bars(length: number, at: (along: number) => readonly [Point, Point], thick: Point): Point[][] {
  const bays = Math.round(length / BAY);
  return Array.from({ length: bays }, (_, i) => {
    const [start, end] = [at((length * i) / bays), at((length * (i + 1)) / bays)];
    const [from, to] = [start[i % 2]!, end[1 - (i % 2)]!];
    const beside = ([x, y]: Point): Point => [x + thick[0], y + thick[1]];
    return [from, to, beside(to), beside(from)].map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  });
}

/** From the top down to the jib, between two places of it: the upper edge ends at the first. */
function tieTo(upper: number, lower: number, y: number): Point[] {
  return [
    [MIDDLE, TOP],
    [upper, y],
    [lower, y],
    [MIDDLE, TOP + 5],
  ];
}

const mast = rememberOnce(() =>
  path(
    "mast",
    "iron",
    pathOf([
      { x: MAST - WIDTH, y: ARM, width: CHORD, height: -ARM },
      { x: MAST - CHORD, y: ARM, width: CHORD, height: -ARM },
      { x: MAST - WIDTH - 14, y: 2, width: WIDTH + 28, height: 12 },
      { x: BACK - 30, y: ARM + DEPTH, width: 30, height: 36 },
    ]) +
      polygonsOf([
        ...bars(-ARM, (y) => [[MAST - WIDTH, ARM + y] as const, [MAST - BAR, ARM + y] as const], [BAR, 0]),
        [
          [MAST - WIDTH, ARM],
          [MIDDLE, TOP],
          [MAST, ARM],
          [MAST - 6, ARM],
          [MIDDLE, TOP + 16],
          [MAST - WIDTH + 6, ARM],
        ],
        tieTo(BACK - 14, BACK - 20, ARM),
      ]),
  ),
);

/** Level behind the mast; before it, it hangs lower with each load. */
const armOf = rememberEach((trip) => {
  const bend = 7 * (trip + 1);
  const reach = MAST - TIP;
  const dip = (along: number) => (bend * along) / reach;
  const chord = (y: number): Point[] => [
    [BACK, y],
    [MAST, y],
    [TIP, y + bend],
    [TIP, y + bend + CHORD],
    [MAST, y + CHORD],
    [BACK, y + CHORD],
  ];
  const jib = bars(
    reach,
    (along) => [
      [MAST - along, ARM + dip(along)],
      [MAST - along, ARM + DEPTH - BAR + dip(along)],
    ],
    [0, BAR],
  );
  const tie = tieTo(TIP + 16, TIP + 22, ARM + bend);
  return path(`arm-${trip}`, "iron", polygonsOf([chord(ARM), chord(ARM + DEPTH - CHORD), ...jib, tie]));
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
