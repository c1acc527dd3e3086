// The street has its ground, its lamps and what is seen where no house stands: this file draws them, once for all.

import type { Shape } from "../../../model.ts";
import { pathOf, polygonOf, rect } from "../../kit/rectangles.ts";
import { group, path } from "../../kit/shapes.ts";
import { treeAt } from "../../kit/tree.ts";
import { END, HOUSES, type House, STREET } from "./plan.ts";
import { bondOf } from "./wall.ts";

const KERB = { top: 20, foot: 32 };
const DEPTH = 1400;
const SETT = { width: 46, height: 17, rows: 6 };
const [FROM, WIDTH] = [-END, STREET + 2 * END];

/** Pavement, kerb, and a road of setts. */
export const GROUND = group("ground", {}, [
  path("road", "road", pathOf([rect(FROM, KERB.foot, WIDTH, DEPTH)])),
  ...Array.from({ length: SETT.rows }, (_, row) => {
    const y = KERB.foot + row * SETT.height;
    return path(
      `setts-${row}`,
      "sett-joint",
      `M${FROM} ${y + SETT.height}h${WIDTH}M${FROM} ${y + SETT.height / 2}h${WIDTH}`,
      {
        "stroke-width": 2,
      },
    );
  }),
  ...[0, 1].map((odd) =>
    path(
      `setts-across-${odd}`,
      "sett-joint",
      Array.from({ length: SETT.rows / 2 }, (_, i) => {
        const y = KERB.foot + (2 * i + odd + 0.5) * SETT.height;
        return `M${FROM + odd * (SETT.width / 2)} ${y}h${WIDTH}`;
      }).join(""),
      { "stroke-width": SETT.height, "stroke-dasharray": `2 ${SETT.width - 2}` },
    ),
  ),
  path("pavement", "pavement", pathOf([rect(FROM, 0, WIDTH, KERB.top)])),
  path("flags", "sett-joint", `M${FROM} 10h${WIDTH}`, { "stroke-width": 20, "stroke-dasharray": "2 118" }),
  path("kerb", "kerb", pathOf([rect(FROM, KERB.top, WIDTH, KERB.foot - KERB.top)])),
  path("kerb-joints", "sett-joint", `M${FROM} 26h${WIDTH}`, { "stroke-width": 12, "stroke-dasharray": "2 88" }),
]);

/** Behind the gaps: a garden wall, a tree. */
export const BACKS = group("backs", {}, [
  ...HOUSES.filter(({ role }) => role === "gap" || role === "plot").flatMap((house, i) => [
    ...treeAt(`tree-${i}`, house.x + house.width * (i % 2 ? 0.3 : 0.68), 0, i % 2 ? 0.8 : 1),
    ...bondOf(1, [{ x: house.x, foot: 0, bricks: house.bricks, courses: 7 }], `garden-${i}-`),
    path(`coping-${i}`, "stone", pathOf([rect(house.x, -92, house.width, 9)])),
    path(`grass-${i}`, "meadow", grassOf(house.x, house.width)),
  ]),
]);

function grassOf(x: number, width: number): string {
  const tuft = "q4-16 6-14q0 6 3 14q5-24 8-22q-2 12 1 22q4-14 9-12q-4 6-2 12";
  return `M${x} 3v-3${`${tuft}h1`.repeat(Math.floor(width / 30))}V3z`;
}

const LANTERN = { foot: -262, top: -306, low: 13, high: 20 };

/** A lamp stands at the kerb before every other party wall, where no roof is low. */
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
  return houses.filter(({ role, roof }, i) => i % 2 === 0 && role !== "plot" && roof !== "low").map(({ x }) => x);
}
