// A door in the first of the two walls and a scaffold before the second announce the doorway and the scaffolding that
// open the two themes.

import type { Shape } from "../../../model.ts";
import { CELL, JOINT } from "../../kit/land/cell.ts";
import { opacity, share } from "../../kit/passage.ts";
import { pathOf, polygonOf, rect } from "../../kit/rectangles.ts";
import { group, path } from "../../kit/shapes.ts";
import type { Plan } from "./plan.ts";

/** When the walls are nearly whole. */
const COMES = [0.8, 1] as const;
/** In half bricks and courses; and the glass over the door, in courses. */
const DOOR = { columns: 7, courses: 13, glass: 2 };
const STONE = 8;
/** How far poles and handrail stand over the planks. */
const OVER = { pole: 44, rail: 34 };

/** @param courses of both walls. */
export function themesAt({ wallGrounds, room }: Plan, courses: number, t: number): Shape[] {
  const come = share(t, ...COMES);
  if (come <= 0) return [];
  const [first, second] = wallGrounds;
  const width = room * CELL.width - JOINT;
  const high = courses * CELL.height;
  const attributes = come < 1 ? { opacity: opacity(come) } : {};
  return [
    group("door", attributes, doorIn(first.x, first.base, Math.min(courses - 2, DOOR.courses))),
    group("scaffold", attributes, scaffoldBefore({ x: second.x, y: second.base - high, width, height: high })),
  ];

  /** In the middle of its wall, where the joints fall. */
  function doorIn(left: number, base: number, tall: number): Shape[] {
    const x = left + Math.round((room - DOOR.columns) / 2) * CELL.width - JOINT;
    const [wide, height] = [DOOR.columns * CELL.width + JOINT, tall * CELL.height];
    const y = base - height;
    const [glass, leaf] = [DOOR.glass * CELL.height, Math.round(wide * 0.32)];
    const top = y + glass + STONE;
    const third = Math.round(wide / 3);
    const panel = (from: number, to: number) =>
      polygonOf([
        [x + 8, from + 4],
        [x + leaf - 8, from + 10],
        [x + leaf - 8, to - 10],
        [x + 8, to - 4],
      ]);
    const middle = Math.round((top + base) / 2);
    return [
      path("frame", "lintel", pathOf([rect(x - STONE, y - STONE, wide + 2 * STONE, height + STONE)])),
      path("hall", "door-open", pathOf([rect(x, top, wide, base - top)])),
      path(
        "glass",
        "window-lit-1",
        pathOf([
          rect(x, y, third - 2, glass),
          rect(x + third + 2, y, third - 4, glass),
          rect(x + 2 * third + 2, y, wide - 2 * third - 2, glass),
        ]),
      ),
      path(
        "leaf",
        "door",
        polygonOf([
          [x, top],
          [x + leaf, top + 12],
          [x + leaf, base - 10],
          [x, base],
        ]),
      ),
      path("panels", "pane", panel(top + 8, middle - 2) + panel(middle + 4, base - 6)),
    ];
  }
}

/** Poles on their feet, two lifts of planks with a handrail each, a brace in each. */
function scaffoldBefore({ x, y, width, height }: ReturnType<typeof rect>): Shape[] {
  const bays = Math.max(2, Math.round(width / 200));
  const foot = y + height;
  const poles = Array.from({ length: bays + 1 }, (_, i) => Math.round(x + 12 + ((width - 24) * i) / bays));
  const lifts = [Math.round(y + height / 2), y + 8];
  const [first, second] = [poles[0]!, poles[1]!]; // there are three at least
  const [last, lastButOne] = [poles[bays]!, poles[bays - 1]!];
  const brace = (from: number, to: number, low: number, high: number) =>
    polygonOf([
      [from - 3, low],
      [from + 3, low],
      [to + 3, high],
      [to - 3, high],
    ]);
  const top = lifts[1]! - OVER.pole;
  return [
    path("braces", "ink", brace(first, second, foot, lifts[0]!) + brace(last, lastButOne, lifts[0]!, lifts[1]!)),
    path("rails", "ink", pathOf(lifts.map((lift) => rect(first, lift - OVER.rail, last - first, 4)))),
    path(
      "poles",
      "ink",
      pathOf(poles.flatMap((pole) => [rect(pole - 4, top, 8, foot - top), rect(pole - 14, foot - 6, 28, 6)])),
    ),
    path("planks", "soil", pathOf(lifts.map((lift) => rect(x - 6, lift, width + 12, 11)))),
  ];
}
