// The street has its ground, its lamps and what is seen where no house stands: this file draws them, once for all.

import type { Shape } from "../../../model.ts";
import { pathOf, polygonOf, rect } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { treeAt } from "../../kit/tree.ts";
import { END, FURTHER_WIDTH, HOUSES, type House, PLOT, STREET } from "./plan.ts";
import { bondOf } from "./wall.ts";

const KERB = { top: 20, foot: 32 };
const DEPTH = 1400;
const SETT = { width: 44, height: 13, rows: 8 };
const [FROM, WIDTH] = [-END, STREET + 2 * END];
/** Joints are drawn as far as a window sees that is near enough to tell them. */
const [NEAR_FROM, NEAR] = [-FURTHER_WIDTH, STREET + 2 * FURTHER_WIDTH];

/** Pavement, kerb, and a road of setts. */
export const ground = rememberOnce(() =>
  group("ground", {}, [
    path("road", "road", pathOf([rect(FROM, KERB.foot, WIDTH, DEPTH)])),
    path("setts", "sett-joint", rowsOf(1, 1), { "stroke-width": 2 }),
    path("setts-across", "sett-joint", rowsOf(0.5, 2), {
      "stroke-width": SETT.height,
      "stroke-dasharray": `2 ${SETT.width - 2}`,
    }),
    path("setts-across-odd", "sett-joint", rowsOf(1.5, 2, SETT.width / 2), {
      "stroke-width": SETT.height,
      "stroke-dasharray": `2 ${SETT.width - 2}`,
    }),
    path("pavement", "pavement", pathOf([rect(FROM, 0, WIDTH, KERB.top)])),
    path("flags", "sett-joint", `M${NEAR_FROM} 10h${NEAR}`, { "stroke-width": 20, "stroke-dasharray": "2 118" }),
    path("kerb", "kerb", pathOf([rect(FROM, KERB.top, WIDTH, KERB.foot - KERB.top)])),
    path("kerb-joints", "sett-joint", `M${NEAR_FROM} 26h${NEAR}`, { "stroke-width": 12, "stroke-dasharray": "2 88" }),
  ]),
);

/** Lines along the road, the first one so many rows from the kerb. */
function rowsOf(first: number, step: number, x = 0): string {
  const count = Math.floor((SETT.rows - first) / step) + 1;
  return Array.from(
    { length: count },
    (_, i) => `M${NEAR_FROM + x} ${KERB.foot + (first + i * step) * SETT.height}h${NEAR}`,
  ).join("");
}

/** Behind the gaps: a garden wall, a tree. */
export const backs = rememberOnce(() =>
  group("backs", {}, [
    ...HOUSES.filter(({ role }) => role === "gap" || role === "plot").flatMap((house, i) => [
      ...treeAt(`tree-${i}`, house.x + house.width * (i % 2 ? 0.3 : 0.68), 0, i % 2 ? 0.8 : 1),
      ...bondOf(1, [{ x: house.x, foot: 0, bricks: house.bricks, courses: 7 }], `garden-${i}-`),
      path(`coping-${i}`, "stone", pathOf([rect(house.x, -92, house.width, 9)])),
      path(`grass-${i}`, "meadow", grassOf(house.x, house.width)),
    ]),
  ]),
);

function grassOf(x: number, width: number): string {
  const tuft = "q4-16 6-14q0 6 3 14q5-24 8-22q-2 12 1 22q4-14 9-12q-4 6-2 12";
  return `M${x} 3v-3${`${tuft}h1`.repeat(Math.floor(width / 30))}V3z`;
}

const LANTERN = { foot: -262, top: -306, low: 13, high: 20 };

/** A lamp stands at the kerb before every other party wall, clear of low roofs and of the house that is built. */
export function lampsAlong(houses: readonly House[]): Shape[] {
  const places = lampPlaces(houses);
  const post = (x: number) =>
    pathOf([
      rect(x - 3, LANTERN.foot, 6, -LANTERN.foot + 16),
      rect(x - 7, -44, 14, 60),
      rect(x - 11, 8, 22, 8),
      rect(x - 16, LANTERN.foot - 3, 32, 6),
      rect(x - 24, -236, 48, 4),
    ]) +
    polygonOf([
      [x - LANTERN.high - 4, LANTERN.top],
      [x - 6, LANTERN.top - 18],
      [x + 6, LANTERN.top - 18],
      [x + LANTERN.high + 4, LANTERN.top],
    ]);
  return [path("posts", "iron", places.map(post).join("")), path("lanterns", "lantern", lanternsAlong(houses))];
}

export function lanternsAlong(houses: readonly House[]): string {
  const lantern = (x: number) =>
    polygonOf([
      [x - LANTERN.high, LANTERN.top],
      [x + LANTERN.high, LANTERN.top],
      [x + LANTERN.low, LANTERN.foot],
      [x - LANTERN.low, LANTERN.foot],
    ]);
  return lampPlaces(houses).map(lantern).join("");
}

function lampPlaces(houses: readonly House[]): number[] {
  return houses
    .filter(({ roof, x }, i) => i % 2 === 1 && roof !== "low" && x !== PLOT.x + PLOT.width)
    .map(({ x }) => x);
}
