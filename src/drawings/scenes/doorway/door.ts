// The door is drawn here as far as it is open: its leaf, the lit hall behind it and the light on the ground.

import type { Shape } from "../../../model.ts";
import { segmentOf } from "../../kit/arch.ts";
import { opacity } from "../../kit/passage.ts";
import { pathOf, polygonOf } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { GROUND } from "./plan.ts";
import { ARCH, DOOR } from "./wall.ts";

const JAMB = 12;
const HALL = { x: DOOR.x + JAMB, y: DOOR.y + 6, width: DOOR.width - 2 * JAMB, height: DOOR.height - 6 };
/** The light ends on the ground, above the line of the slide's number. */
const LIGHT_END = GROUND + 28;
/** How much of the leaf still shows when it is open, and how much its far edge shrinks. */
const OPEN = { width: 0.3, lean: 54 };
/** Panels of the leaf in shares of its width and height: left, top, right, bottom. */
const PANELS: readonly (readonly [number, number, number, number])[] = [
  [0.14, 0.07, 0.46, 0.4],
  [0.54, 0.07, 0.86, 0.4],
  [0.14, 0.54, 0.46, 0.92],
  [0.54, 0.54, 0.86, 0.92],
];

/** @param open 0 (shut) to 1: the leaf turns inwards on its left side. */
export function doorAt(open: number): Shape[] {
  const fanlight = { ...ARCH, radius: ARCH.radius - JAMB };
  return [
    path("frame", "lintel", segmentOf(ARCH, ARCH.radius) + pathOf([DOOR])),
    path("fanlight", "pane", segmentOf(fanlight, fanlight.radius)),
    path("fanlight-lit", "window-lit-1", segmentOf(fanlight, fanlight.radius), { opacity: opacity(open) }),
    path("bars", "lintel", barsOf(fanlight.radius)),
    path("hall", "door-open", pathOf([HALL])),
    path("leaf", "door", leafPart(open, 0, 0, 1, 1)),
    path("panels", "pane", PANELS.map((panel) => leafPart(open, ...panel)).join("")),
    path("step", "lintel", pathOf([{ x: DOOR.x - 22, y: GROUND - 14, width: DOOR.width + 44, height: 14 }])),
    path("handle", "lintel", leafPart(open, 0.9, 0.46, 0.95, 0.5)),
  ];
}

/** Warm light on the ground before the step, as far as the door is open. */
export function lightAt(open: number): Shape[] {
  if (open <= 0) return [];
  const { x, width } = HALL;
  const left = x + Math.round(width * (1 - open));
  const spread = Math.round(190 * open);
  const light = polygonOf([
    [left, GROUND],
    [x + width, GROUND],
    [x + width + Math.round(90 * open), LIGHT_END],
    [left - spread, LIGHT_END],
  ]);
  return [path("light", "door-open", light)];
}

function barsOf(radius: number): string {
  const rays = [-0.52, 0, 0.52].map((angle) => {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const at = (along: number, aside: number): [number, number] => [
      Math.round(ARCH.x + along * sin + aside * cos),
      Math.round(ARCH.y - along * cos + aside * sin),
    ];
    return polygonOf([at(0, -3), at(radius, -3), at(radius, 3), at(0, 3)]);
  });
  return rays.join("") + segmentOf(ARCH, 36);
}

/** A part of the leaf, seen in perspective. */
function leafPart(open: number, left: number, top: number, right: number, bottom: number): string {
  const width = HALL.width * (1 - (1 - OPEN.width) * open);
  const at = (u: number, v: number): [number, number] => {
    const lean = OPEN.lean * open * u;
    return [Math.round(HALL.x + width * u), Math.round(HALL.y + lean + (HALL.height - 2 * lean) * v)];
  };
  return polygonOf([at(left, top), at(right, top), at(right, bottom), at(left, bottom)]);
}
