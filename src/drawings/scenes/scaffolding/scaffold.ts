// The scaffold's poles, braces and planks rise lift by lift: each lift takes along who works on it, and nearly stands before the next one begins.

import type { Shape } from "../../../model.ts";
import { during } from "../../kit/passage.ts";
import { pathOf, polygonOf } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { GROUND } from "../doorway/plan.ts";

const POLES = [176, 398, 620, 842] as const;
/** y of the planks of each lift, from the ground up. */
const LIFTS = [578, 346, 114] as const;
const THICK = 10;
/** The crown is as high as the coping of the doorway. */
const HANDRAIL = 80;

/** When each lift rises within the passage. */
const WHEN = [
  [0, 0.3],
  [0.26, 0.56],
  [0.52, 0.82],
] as const;

/** What is behind those who work on it, a rail and a brace a lift. */
export function railsAt(t: number): Shape[] {
  const up = LIFTS.filter((_, i) => risenAt(t)[i]! >= 0.98);
  const rails = up.map((y) => ({ x: POLES[0], y: y - HANDRAIL + 20, width: POLES[3] - POLES[0], height: 6 }));
  return up.length > 0 ? [path("braces", "ink", up.map(braceOf).join("")), path("rails", "ink", pathOf(rails))] : [];
}

/** What is before them. */
export function polesAt(t: number): Shape[] {
  if (t <= 0) return [];
  const crown = liftAt(t, LIFTS.length - 1) - Math.round(HANDRAIL * risenAt(t)[0]!);
  const poles = POLES.map((x) => ({ x: x - THICK / 2, y: crown, width: THICK, height: GROUND - crown }));
  const feet = POLES.map((x) => ({ x: x - 22, y: GROUND - 8, width: 44, height: 8 }));
  const planks = LIFTS.map((_, i) => ({
    x: POLES[0] - 24,
    y: liftAt(t, i),
    width: POLES[3] - POLES[0] + 46,
    height: 16,
  }));
  return [path("poles", "ink", pathOf([...poles, ...feet])), path("planks", "soil", pathOf(planks))];
}

/** y of the planks of a lift, which go up with those below and then beyond them. */
export function liftAt(t: number, lift: number): number {
  const risen = risenAt(t);
  const up = LIFTS.slice(0, lift + 1).map((plank, i) => (plank - (LIFTS[i - 1] ?? GROUND)) * risen[i]!);
  return Math.round(up.reduce((y, rise) => y + rise, GROUND));
}

function risenAt(t: number): number[] {
  return WHEN.map(([start, end]) => during(t, start, end));
}

/** One diagonal a lift, each the other way. */
function braceOf(y: number, i: number): string {
  const below = LIFTS[i - 1] ?? GROUND;
  const [a, b] = i % 2 === 0 ? [POLES[0], POLES[1]] : [POLES[3], POLES[2]];
  return polygonOf([
    [a - 4, below],
    [a + 4, below],
    [b + 4, y + 16],
    [b - 4, y + 16],
  ]);
}
