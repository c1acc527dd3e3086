// This file draws the house's windows, some or all of them lit, and its door, as far as it is open.

import type { Shape } from "../../../model.ts";
import { opacity } from "../../kit/passage.ts";
import { pathOf, polygonOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { builtTop, finishedCourses } from "./masonry.ts";
import { courseTop, DOOR, PLINTH, TRANSOM, WINDOWS } from "./plan.ts";

const FRAME = 5;
const BAR = 4;

/** In which order the rooms light up. */
const LIT = [4, 7, 1, 10, 3, 6, 2, 9, 0, 5, 11, 8] as const;

/** @param light share of the rooms that are lit. */
export function windowsAt(built: number, light: number): readonly Shape[] {
  return glazing(finishedCourses(built))(Math.round(light * LIT.length));
}

/** @param open 0 (shut) to 1: the leaf turns inwards on its left side and shows the lit hall. */
export function doorAt(built: number, open: number, light: number): Shape[] {
  if (builtTop(built) > TRANSOM.y) return [];
  const { x, y, width } = DOOR;
  const height = -y;
  const fanlight = { x: x + FRAME, y: TRANSOM.y + FRAME, width: width - 2 * FRAME, height: TRANSOM.height - FRAME };
  const leaf = Math.round(width * (1 - 0.8 * open));
  const lean = Math.round(10 * open);
  const hall = open > 0 ? [path("hall", "door-open", pathOf([{ x, y, width, height }]))] : [];
  const lit = light > 0 ? [path("fanlight-lit", "window-lit", pathOf([fanlight]), { opacity: opacity(light) })] : [];
  return [
    path("door-frame", "lintel", pathOf([{ x: x - 6, y: TRANSOM.y, width: width + 12, height: -TRANSOM.y }])),
    path("fanlight", "pane", pathOf([fanlight])),
    ...lit,
    ...hall,
    path(
      "door",
      "door",
      polygonOf([
        [x, y],
        [x + leaf, y + lean],
        [x + leaf, y + height - lean],
        [x, y + height],
      ]),
    ),
    ...(open < 0.4
      ? [path("door-details", "lintel", pathOf(detailsOf(leaf)), { opacity: opacity(1 - open / 0.4) })]
      : []),
  ];
}

/** Warm light on the step and on the ground, as far as the door is open. */
export function lightOnGround(open: number): Shape[] {
  if (open <= 0) return [];
  const { x, width } = DOOR;
  const spread = Math.round(52 * open);
  return [
    path(
      "light",
      "door-open",
      polygonOf([
        [x, 0],
        [x + width, 0],
        [x + width + spread, 22],
        [x - spread, 22],
      ]),
      { opacity: opacity(open) },
    ),
  ];
}

/** By the courses that stand, then by the rooms that are lit. */
const glazing = rememberEach((courses) => {
  const top = courseTop(courses - 1);
  const isSet = ({ y }: Rectangle) => y >= top + 4;
  const frames = path("frames", "lintel", pathOf(WINDOWS.filter(isSet)));
  return rememberEach((lit) => {
    const rooms = LIT.slice(0, lit);
    const panes = (shown: boolean) =>
      pathOf(
        WINDOWS.filter((window, i) => isSet(window) && rooms.some((room) => room === i) === shown).flatMap(panesOf),
      );
    return [frames, path("panes", "pane", panes(false)), path("panes-lit", "window-lit", panes(true))];
  });
});

/** Two casements of three panes, the upper ones low. */
function panesOf({ x, y, width, height }: Rectangle): Rectangle[] {
  const w = (width - 2 * FRAME - BAR) / 2;
  const room = height - 2 * FRAME - 2 * BAR;
  const heights = [room - 2 * Math.round(room * 0.37), Math.round(room * 0.37), Math.round(room * 0.37)];
  return heights.flatMap((h, row) => {
    const above = y + FRAME + heights.slice(0, row).reduce((sum, each) => sum + each + BAR, 0);
    return [0, 1].map((side) => ({ x: x + FRAME + side * (w + BAR), y: above, width: w, height: h }));
  });
}

function detailsOf(leaf: number): Rectangle[] {
  const { x, y } = DOOR;
  const panel = leaf - 28;
  const rim = (top: number, height: number) => [
    { x: x + 14, y: top, width: panel, height: 3 },
    { x: x + 14, y: top + height, width: panel, height: 3 },
    { x: x + 14, y: top, width: 3, height },
    { x: x + 11 + panel, y: top, width: 3, height: height + 3 },
  ];
  return [...rim(y + 14, 50), ...rim(y + 82, PLINTH - y - 80), { x: x + leaf - 11, y: y + 70, width: 6, height: 6 }];
}
