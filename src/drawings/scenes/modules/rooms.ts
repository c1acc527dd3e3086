// The rooms hold what a student needs: each is one module, drawn in its own box.

import type { Shape } from "../../../model.ts";
import { type Look, person } from "../../kit/people.ts";
import { pathOf, rect } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { CELL } from "./moves.ts";

interface Room {
  readonly key: string;
  readonly shapes: readonly Shape[];
}

export const WALL = 8;
const FLOOR = CELL.height - WALL;

const READER: Look = { coat: 1, skin: 1, hair: "curls" };
const HOST: Look = { coat: 0, skin: 3, hair: "bun", trousers: 1 };
const COOK: Look = { coat: 1, skin: 2, hair: "short", trousers: 1 };
const IDLER: Look = { coat: 2, skin: 2, hair: "long", holds: "folder" };
const GUEST: Look = { coat: 4, skin: 0, hair: "short", hairColour: "brown" };

/** Those for one in red, those for all in blue. */
export const rooms = rememberOnce((): readonly Room[] => [
  { key: "sleep", shapes: [...box("brick-2"), ...bedroom("brick-0")] },
  {
    key: "kitchen",
    shapes: [...box("roof"), ...kitchen(), person("cook", COOK, { isBehind: true }, { x: 56, y: FLOOR })],
  },
  { key: "study", shapes: [...box("brick-1"), ...study(), ...student(96, READER)] },
  { key: "sleep-2", shapes: [...box("brick-0"), ...bedroom("roof-green")] },
  {
    key: "lounge",
    shapes: [...box("roof"), ...lounge(), person("idler", IDLER, { does: "sit" }, { x: 86, y: FLOOR })],
  },
  { key: "table", shapes: [...box("roof"), ...table()] },
  { key: "study-2", shapes: [...box("brick-2"), ...study()] },
  { key: "sleep-3", shapes: [...box("brick-1"), ...bedroom("brick-4")] },
]);

function box(colour: string): Shape[] {
  return [
    path("walls", colour, pathOf([rect(0, 0, CELL.width, CELL.height)])),
    path("room", "lintel", pathOf([rect(WALL, WALL, CELL.width - 2 * WALL, CELL.height - 2 * WALL)])),
  ];
}

function bedroom(blanket: string): Shape[] {
  return [
    path("frame", "roof", pathOf([rect(128, 30, 70, 62)])),
    path("window", "clear", pathOf([rect(134, 36, 27, 50), rect(165, 36, 27, 50)])),
    path(
      "bed",
      "ink",
      pathOf([rect(22, FLOOR - 56, 8, 56), rect(22, FLOOR - 20, 176, 8), rect(190, FLOOR - 30, 8, 30)]),
    ),
    path("pillow", "clear", pathOf([rect(32, FLOOR - 44, 36, 14)])),
    path("blanket", blanket, `M30 ${FLOOR - 32}h160v12h-160zM70 ${FLOOR - 32}q4-14 18-14h84q18 0 18 14z`),
    path("lamp", "window-lit-0", `M40 62h32l-6-22h-20z`),
    path("arm", "ink", pathOf([rect(54, WALL, 4, 32)])),
  ];
}

function study(): Shape[] {
  return [
    path("shelf", "ink", pathOf([rect(120, 66, 78, 5)])),
    path("books", "brick-0", pathOf([rect(126, 40, 9, 26), rect(147, 36, 10, 30), rect(176, 42, 9, 24)])),
    path("books-2", "roof", pathOf([rect(136, 44, 10, 22), rect(159, 44, 8, 22)])),
    path(
      "desk",
      "ink",
      pathOf([rect(112, FLOOR - 54, 92, 7), rect(118, FLOOR - 47, 6, 47), rect(192, FLOOR - 47, 6, 47)]),
    ),
    path("screen", "roof", pathOf([rect(146, FLOOR - 84, 44, 28)])),
    path("lamp", "window-lit-0", `M30 62h32l-6-22h-20z`),
    path("arm", "ink", pathOf([rect(44, WALL, 4, 32)])),
  ];
}

function kitchen(): Shape[] {
  return [
    path("cupboards", "roof", pathOf([rect(22, 22, 110, 36), rect(22, FLOOR - 58, 150, 58)])),
    path("doors", "lintel", pathOf([76, 128].map((x) => rect(x, FLOOR - 48, 3, 48)).concat(rect(76, 22, 3, 36)))),
    path("top", "ink", pathOf([rect(16, FLOOR - 64, 162, 8), rect(182, WALL, 4, 26)])),
    path(
      "pot",
      "brick-0",
      pathOf([rect(92, FLOOR - 88, 40, 24), rect(84, FLOOR - 82, 8, 5), rect(132, FLOOR - 82, 8, 5)]),
    ),
    path("lamp", "window-lit-0", `M166 58h36l-7-24h-22z`),
  ];
}

function table(): Shape[] {
  return [
    path("lamp", "window-lit-0", `M90 56h44l-8-24h-28z`),
    path("arm", "ink", pathOf([rect(110, WALL, 4, 24)])),
    ...student(46, HOST),
    ...student(178, GUEST, true),
    path(
      "table",
      "ink",
      pathOf([rect(66, FLOOR - 46, 94, 8), rect(76, FLOOR - 38, 6, 38), rect(144, FLOOR - 38, 6, 38)]),
    ),
    path("bowls", "brick-0", `M78 ${FLOOR - 60}h26q-2 14-13 14t-13-14zM120 ${FLOOR - 60}h26q-2 14-13 14t-13-14z`),
  ];
}

function lounge(): Shape[] {
  return [
    path("picture", "pane", pathOf([rect(60, 30, 72, 48)])),
    path("hill", "window-lit-0", "M60 78l26-26 18 16 10-8 18 18z"),
    path(
      "sofa",
      "brick-0",
      pathOf([rect(34, FLOOR - 58, 118, 40), rect(24, FLOOR - 44, 18, 36), rect(144, FLOOR - 44, 18, 36)]),
    ),
    path("cushions", "brick-4", pathOf([rect(46, FLOOR - 34, 44, 18), rect(94, FLOOR - 34, 44, 18)])),
    path("feet", "ink", pathOf([rect(30, FLOOR - 8, 8, 8), rect(148, FLOOR - 8, 8, 8), rect(176, FLOOR - 26, 28, 26)])),
    path("plant", "roof-green", `M190 ${FLOOR - 26}q-26-14-20-44 18 10 20 30 2-30 16-42 12 36-16 56z`),
  ];
}

/** On a stool. */
function student(x: number, look: Look, flipped = false): Shape[] {
  return [
    path(
      `stool-${x}`,
      "ink",
      pathOf([rect(x - 14, FLOOR - 29, 28, 5), rect(x - 11, FLOOR - 24, 4, 24), rect(x + 7, FLOOR - 24, 4, 24)]),
    ),
    person(`student-${x}`, look, { does: "sit" }, { x, y: FLOOR, scale: 0.98, flipped }),
  ];
}
