// A door in the first of the two walls and a scaffold before the second announce the doorway and the scaffolding that
// open the two themes.

import type { Shape } from "../../../model.ts";
import { opacity, share } from "../../kit/passage.ts";
import { pathOf, polygonOf, rect } from "../../kit/rectangles.ts";
import { group, path } from "../../kit/shapes.ts";
import { CELL, JOINT } from "./cell.ts";
import type { Plan } from "./plan.ts";

/** When the walls are nearly whole. */
const COMES = [0.8, 1] as const;
/** In half bricks and courses. */
const DOOR = { columns: 7, courses: 11 };
const STONE = 8;

/** @param courses of both walls. */
export function themesAt({ wallGrounds, room }: Plan, courses: number, t: number): Shape[] {
  const come = share(t, ...COMES);
  if (come <= 0) return [];
  const [first, second] = wallGrounds;
  const width = room * CELL.width - JOINT;
  const high = courses * CELL.height;
  const attributes = come < 1 ? { opacity: opacity(come) } : {};
  return [
    group("door", attributes, doorIn(first.x, first.base, Math.min(courses - 3, DOOR.courses))),
    group("scaffold", attributes, scaffoldBefore({ x: second.x, y: second.base - high, width, height: high })),
  ];

  /** In the middle of its wall, where the joints fall. */
  function doorIn(left: number, base: number, tall: number): Shape[] {
    const x = left + Math.round((room - DOOR.columns) / 2) * CELL.width - JOINT;
    const [wide, height] = [DOOR.columns * CELL.width + JOINT, tall * CELL.height];
    const y = base - height;
    const leaf = Math.round(wide * 0.3);
    return [
      path("frame", "lintel", pathOf([rect(x - STONE, y - STONE - 4, wide + 2 * STONE, height + STONE + 4)])),
      path("hall", "door-open", pathOf([rect(x, y, wide, height)])),
      path(
        "leaf",
        "door",
        polygonOf([
          [x, y],
          [x + leaf, y + 16],
          [x + leaf, base - 14],
          [x, base],
        ]),
      ),
    ];
  }
}

/** Poles that rise over the wall, two rows of planks, a brace in each end bay. */
function scaffoldBefore({ x, y, width, height }: ReturnType<typeof rect>): Shape[] {
  const bays = Math.max(2, Math.round(width / 200));
  const over = 34;
  const foot = y + height;
  const poles = Array.from({ length: bays + 1 }, (_, i) => Math.round(x + 3 + ((width - 6) * i) / bays));
  const planks = [0.5, 0].map((share) => Math.round(y + height * share) + (share === 0 ? 14 : 0));
  const [first, second] = [poles[0]!, poles[1]!]; // there are three at least
  const [last, lastButOne] = [poles[bays]!, poles[bays - 1]!];
  const brace = (from: number, to: number, low: number, high: number) =>
    polygonOf([
      [from - 3, low],
      [from + 3, low],
      [to + 3, high],
      [to - 3, high],
    ]);
  return [
    path("braces", "ink", brace(first, second, foot, planks[0]!) + brace(last, lastButOne, planks[0]!, planks[1]!)),
    path("poles", "ink", pathOf(poles.map((pole) => rect(pole - 3, y - over, 6, height + over)))),
    path("planks", "lintel", pathOf(planks.map((plank) => rect(x, plank, width, 9)))),
  ];
}
