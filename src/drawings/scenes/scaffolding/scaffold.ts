// The scaffold's poles, braces and planks rise lift by lift: each lift stands before the next one begins.

import type { Shape } from "../../../model.ts";
import { arriving } from "../../kit/passage.ts";
import { pathOf, polygonOf } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { GROUND } from "../doorway/plan.ts";

const POLES = [176, 398, 620, 842] as const;
/** y of the planks of each lift, from the ground up. */
export const LIFTS = [578, 346, 114] as const;
const THICK = 10;
/** The crown is as high as the coping of the doorway. */
const HANDRAIL = 80;

/** When each lift rises within the passage. */
const WHEN = [
  [0, 0.3],
  [0.26, 0.56],
  [0.52, 0.82],
] as const;

export function scaffoldAt(t: number): Shape[] {
  const risen = WHEN.map(([start, end]) => arriving(t, start, end));
  const top = LIFTS.reduce((y, plank, i) => y + (plank - (LIFTS[i - 1] ?? GROUND)) * risen[i]!, GROUND as number);
  const crown = Math.round(top - HANDRAIL * risen[0]!);
  const poles = POLES.map((x) => ({ x: x - THICK / 2, y: crown, width: THICK, height: GROUND - crown }));
  const feet = POLES.map((x) => ({ x: x - 22, y: GROUND - 8, width: 44, height: 8 }));
  const up = LIFTS.filter((_, i) => risen[i]! >= 0.98);
  const rails = up.map((y) => ({ x: POLES[0], y: y - HANDRAIL + 20, width: POLES[3] - POLES[0], height: 6 }));
  const planks = LIFTS.flatMap((y, i) => plankAt(y, risen[i]!));
  if (t <= 0) return [];
  return [
    path("braces", "ink", up.map(braceOf).join("")),
    path("rails", "ink", pathOf(rails)),
    path("poles", "ink", pathOf([...poles, ...feet])),
    path("planks", "soil", pathOf(planks)),
  ];
}

/** Laid from the left as its lift stands. */
function plankAt(y: number, risen: number) {
  const laid = Math.max(0, (risen - 0.6) / 0.4);
  return laid > 0 ? [{ x: POLES[0] - 24, y, width: Math.round((POLES[3] - POLES[0] + 46) * laid), height: 16 }] : [];
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
