// Light and an open door in, windows and door out.

import type { Shape } from "../../model.ts";
import { pathOf, polygonOf, type Rectangle } from "../rectangles.ts";
import { path } from "../shapes.ts";
import { builtTop } from "./masonry.ts";
import { DOOR, GROUND, PLINTH, TRANSOM, WINDOWS } from "./plan.ts";

const FRAME = 4;
const BAR = 3;

/** In which order the rooms light up. */
const LIT = [1, 3, 0, 6, 4, 2, 7, 5] as const;

/** @param light share of the rooms that are lit. */
export function windowsAt(built: number, light: number): Shape[] {
  const top = builtTop(built);
  const set = WINDOWS.filter(({ y }) => y >= top + 4);
  const isLit = (window: Rectangle) => LIT.findIndex((place) => WINDOWS[place] === window) < light * LIT.length;
  const panes = (lit: boolean) => pathOf(set.filter((window) => isLit(window) === lit).flatMap(panesOf));
  return [
    path("frames", "lintel", pathOf(set)),
    path("panes", "pane", panes(false)),
    path("panes-lit", "window-lit-0", panes(true)),
  ];
}

/** @param open 0 (shut) to 1: the leaf turns inwards on its left side and shows the lit hall. */
export function doorAt(built: number, open: number, light: number): Shape[] {
  if (builtTop(built) > TRANSOM.y) return [];
  const { x, y, width } = DOOR;
  const height = GROUND - y;
  const fanlight = { x: x + FRAME, y: TRANSOM.y + FRAME, width: width - 2 * FRAME, height: TRANSOM.height - FRAME };
  const leaf = Math.round(width * (1 - 0.8 * open));
  const lean = Math.round(10 * open);
  const hall = open > 0 ? [path("hall", "door-open", pathOf([{ x, y, width, height }]))] : [];
  const glow = light > 0 ? [path("fanlight-lit", "window-lit-0", pathOf([fanlight]), { opacity: round(light) })] : [];
  return [
    path("door-frame", "lintel", pathOf([{ x: TRANSOM.x, y: TRANSOM.y, width, height: TRANSOM.height }])),
    path("fanlight", "pane", pathOf([fanlight])),
    ...glow,
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
      ? [path("door-details", "lintel", pathOf(detailsOf(leaf)), { opacity: round(1 - open / 0.4) })]
      : []),
  ];
}

/** Warm light on the step and on the ground, as far as the door is open. */
export function lightOnGround(open: number): Shape[] {
  if (open <= 0) return [];
  const { x, width } = DOOR;
  const spread = Math.round(46 * open);
  return [
    path(
      "light",
      "door-open",
      polygonOf([
        [x, GROUND],
        [x + width, GROUND],
        [x + width + spread, GROUND + 22],
        [x - spread, GROUND + 22],
      ]),
      { opacity: round(0.9 * open) },
    ),
  ];
}

/** Six panes; four in the small window of the gable. */
function panesOf({ x, y, width, height }: Rectangle): Rectangle[] {
  const rows = height > 70 ? 3 : 2;
  const w = (width - 2 * FRAME - BAR) / 2;
  const h = (height - 2 * FRAME - BAR * (rows - 1)) / rows;
  return Array.from({ length: rows * 2 }, (_, i) => {
    const left = x + FRAME + (i % 2) * (w + BAR);
    const above = y + FRAME + Math.floor(i / 2) * (h + BAR);
    return {
      x: Math.round(left),
      y: Math.round(above),
      width: Math.round(w),
      height: Math.round(above + h) - Math.round(above),
    };
  });
}

function detailsOf(leaf: number): Rectangle[] {
  const { x, y } = DOOR;
  const panel = leaf - 24;
  const rim = (top: number, height: number) => [
    { x: x + 12, y: top, width: panel, height: 2 },
    { x: x + 12, y: top + height, width: panel, height: 2 },
    { x: x + 12, y: top, width: 2, height },
    { x: x + 10 + panel, y: top, width: 2, height: height + 2 },
  ];
  return [...rim(y + 12, 48), ...rim(y + 78, PLINTH - y - 88), { x: x + leaf - 10, y: y + 68, width: 5, height: 5 }];
}

function round(opacity: number): number {
  return Math.round(opacity * 100) / 100;
}
