// From near, windows have frames and stone, their wall has bricks, and the first one has a life behind it.
//
// All is drawn in hundredths of a window's width and hundred-and-twentieths of its height, from the first one's corner.

import type { Shape } from "../../../model.ts";
import { pathOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { group, path } from "../../kit/shapes.ts";
import type { House } from "../../kit/street/houses.ts";
import type { Street, Window } from "../../kit/street/street.ts";

export interface Near {
  readonly first: Window;
  /** Key of the wall that the joints are in. */
  readonly wall: string;
  readonly joints: Shape;
  readonly details: Shape;
}

const [WIDE, HIGH] = [100, 120];
/** A brick with its joint. */
const BRICK = { width: 20, height: 10, joint: 1.2 };
/** How far from the first window there are details, and bricks. */
const DETAILS = { x: 1300, y: 800 };
const BRICKS = { x: 360, y: 264 };

export function nearOf(first: Window, { windows, terraces }: Street): Near {
  const house = terraces.flat()[first.house]!; // they are counted terrace by terrace
  const depth = terraces.findIndex((houses) => houses.includes(house));
  const [across, up] = [first.width / WIDE, first.height / HIGH];
  const place = { transform: `matrix(${across} 0 0 ${up} ${first.x} ${first.y})` };
  const local = ({ x, y }: Pick<Window, "x" | "y">) => ({ x: (x - first.x) / across, y: (y - first.y) / up });
  const around = windows.map(local).filter(({ x, y }) => Math.abs(x) < DETAILS.x && Math.abs(y) < DETAILS.y);
  return {
    first,
    wall: `walls-${depth}-${house.tone}`,
    joints: group("joints", place, [path("between-bricks", "facade-joint", pathOf(jointsOf(house, local)))]),
    details: group("near", place, [
      ...lifeOf(),
      path("frames", "ink", pathOf(around.flatMap(framesOf))),
      path("stones", "window-stone", pathOf(around.flatMap(stonesOf))),
      path("own-stones", "lintel", pathOf(stonesOf({ x: 0, y: 0 }))),
    ]),
  };
}

/** Frame and cross, as the lit window of the map has them. */
function framesOf({ x, y }: Pick<Window, "x" | "y">): Rectangle[] {
  return [
    rect(x, y, 6, HIGH),
    rect(x + WIDE - 6, y, 6, HIGH),
    rect(x, y, WIDE, 8),
    rect(x, y + HIGH - 8, WIDE, 8),
    rect(x + 47, y, 6, HIGH),
    rect(x, y + 44, WIDE, 6),
  ];
}

function stonesOf({ x, y }: Pick<Window, "x" | "y">): Rectangle[] {
  return [rect(x - 8, y - 8, WIDE + 16, 12), rect(x - 12, y + HIGH - 4, WIDE + 24, 12)];
}

/** Between the courses, and between the bricks of each. */
function jointsOf(house: House, local: (at: Pick<Window, "x" | "y">) => { x: number; y: number }): Rectangle[] {
  const corner = local({ x: house.x, y: house.eaves });
  const end = local({ x: house.x + house.width, y: house.base });
  const [left, right] = [Math.max(corner.x, -BRICKS.x), Math.min(end.x, BRICKS.x)];
  const courses = Math.floor((Math.min(end.y, BRICKS.y) - Math.max(corner.y, -BRICKS.y)) / BRICK.height);
  const top = Math.max(corner.y, -BRICKS.y);
  return Array.from({ length: courses }, (_, course) => {
    const y = Math.round(top / BRICK.height + course) * BRICK.height;
    const shift = course % 2 ? BRICK.width / 2 : 0;
    const first = Math.ceil((left - shift) / BRICK.width);
    const many = Math.floor((right - shift) / BRICK.width) - first + 1;
    const heads = Array.from({ length: many }, (_brick, i) =>
      rect((first + i) * BRICK.width + shift, y, BRICK.joint, BRICK.height),
    );
    return [rect(left, y, right - left, BRICK.joint), ...heads];
  }).flat();
}

/** Somebody's, and nobody's in particular: a lamp, curtains, a plant, the shadows of who lives there. */
function lifeOf(): Shape[] {
  return [
    path("wainscot", "window-lit-2", "M6 92h88v22h-88z"),
    path(
      "shadows",
      "window-shade",
      "M34.5 8h1v14h4l5 11h-19l5-11h4zM56 31h19v2h-19zM58 20h4v11h-4zM63 17h3v14h-3zM68 22h5v9h-5z" +
        "M71 85v-5a10 11 0 1 1 8 0v5q13 3 14 29h-36q1-26 14-29zM72 59a5 5 0 1 1 7 1z" +
        "M57 102v-2a7 7.5 0 1 1 6 0v2q8 2 8 12h-21q0-10 7-12z",
    ),
    path("bulb", "window-bulb", "M31 33a4 4 0 0 0 8 0z"),
    path("curtains", "window-curtain", "M6 8h19q0 44-15 66 7 14 6 40h-10zM94 8h-19q0 44 15 66-7 14-6 40h10z"),
    path(
      "leaves",
      "meadow-light",
      "M26 101q-14-5-12-19 11 6 12 19zM26 101q14-6 12-20-11 7-12 20zM26 101q-6-17 0-31 6 14 0 31z",
    ),
    path("pot", "brick-2", "M19 100h14l-2 14h-10z"),
  ];
}
