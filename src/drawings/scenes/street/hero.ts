// One house of the street goes through the three last states: this file draws it as far as it is built, opens and saves.

import type { Shape } from "../../../model.ts";
import { during, share } from "../../kit/passage.ts";
import { facesOf } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { bust } from "../../kit/residents.ts";
import { group, path } from "../../kit/shapes.ts";
import { treeAt } from "../../kit/tree.ts";
import type { Day } from "./day.ts";
import { openDoorOf } from "./doors.ts";
import { fanlightOf, panesOf } from "./facade.ts";
import { hoistAt } from "./hoist.ts";
import { growingOf } from "./house.ts";
import { PLOT, windowsOf } from "./plan.ts";
import { slopeOf } from "./roof.ts";

export function heroAt({ produced, welcomed, saved }: Day): Shape[] {
  const built = growingOf(PLOT, Math.min(1, produced / 0.9), share(produced, 0.7, 1), greenAt(saved));
  const open = during(welcomed, 0, 0.3) * (1 - during(saved, 0.36, 0.5));
  return [
    built,
    group("home", { transform: `translate(${PLOT.x} 0)` }, [
      ...litAt(share(welcomed, 0.15, 0.8), share(saved, 0.2, 0.8)),
      ...(open > 0 ? openDoorOf(PLOT, PLOT.door, open) : []),
    ]),
    ...hoistAt(during(produced, 0, 0.1) * (1 - during(welcomed, 0, 0.2)), produced),
  ];
}

/** Trees of the street, before the low houses next to it: each between two windows, clear of the doors. */
export function treesAt(saved: number): Shape[] {
  return TREES.flatMap(({ away, size, from }, i) =>
    treeAt(`street-tree-${i}`, PLOT.x - away, 12, size * during(saved, from, from + 0.6)),
  );
}

const TREES = [
  { away: 240, size: 1, from: 0.3 },
  { away: 720, size: 0.86, from: 0.4 },
];

const ROWS = 6;

/** Plants over the slates, row by row from the eaves. */
function greenAt(saved: number): Shape[] {
  const shown = Math.round(ROWS * during(saved, 0.1, 0.8));
  return PLANTS.slice(ROWS - shown);
}

/** Each once, they are as wide as two bricks: any number of times, they end where a wall does. */
const TUFTS = ["q6-18 12 0", "q9-13 18 0", "q5-22 10 0", "q10-16 20 0"];
const TUFTS_WIDTH = 60;

const PLANTS = Array.from({ length: ROWS }, (_, row) => {
  const { width, eaves } = PLOT;
  const pitch = slopeOf(PLOT) / ROWS;
  const y = Math.round(eaves - row * pitch);
  const high = Math.round(pitch) + (row === ROWS - 1 ? 2 : 8);
  const line = Array.from({ length: width / TUFTS_WIDTH }, (_tuft, i) =>
    TUFTS.map((_one, k) => TUFTS[(k * (i % 2 ? 3 : 1) + row) % 4]).join(""),
  ).join("");
  const blossom = Array.from({ length: 5 }, (_flower, i) => ({
    x: 14 + ((row * 61 + i * 83) % (width - 30)),
    y: y - high - 1 + ((i * 5 + row) % 3) * 4,
    width: 6,
    height: 6,
  }));
  return group(`plants-${row}`, {}, [
    path("leaves", row % 2 ? "meadow-light" : "meadow", `M0 ${y}v-${high}${line}V${y}z`),
    path("blossom", "blossom", facesOf(blossom)),
  ]);
}).reverse();

const ROOMS = windowsOf(PLOT);
/** In which order the rooms light up, and who is seen in each: no lamp burns for nobody. */
const AT_HOME = [
  { room: 0, coat: 2, skin: 1, at: 0.32 },
  { room: 2, coat: 0, skin: 2, at: 0.34 },
  { room: 3, coat: 4, skin: 1, at: 0.62 },
  { room: 1, coat: 0, skin: 0, at: 0.66 },
  { room: 4, coat: 3, skin: 0, at: 0.7 },
];
/** The last of them are left dark, the house once saves. */
const LEFT = 2;

/** Whoever leaves a room puts its lamp out. */
function litAt(light: number, saved: number): readonly Shape[] {
  return litRooms(Math.round(light * AT_HOME.length) - Math.round(saved * LEFT));
}

const litRooms = rememberEach((count) => {
  if (count === 0) return [];
  const lit = AT_HOME.slice(0, count);
  return [
    path("lit", "window-lit", facesOf(lit.flatMap(({ room }) => panesOf(ROOMS[room]!)))),
    path("fanlight-lit", "window-lit", facesOf([fanlightOf(PLOT)])),
    ...lit.map(({ room, coat, skin, at }) => {
      const { x, y, width, height } = ROOMS[room]!;
      return group(`seen-${room}`, {}, bust("seen", Math.round(x + width * at), y + height - 5, 1, coat, skin));
    }),
  ];
});
