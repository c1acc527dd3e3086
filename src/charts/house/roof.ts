// How far the roof is laid, and how green, in; tiles, chimney, panels and plants out.

import type { Shape } from "../../model.ts";
import { pathOf, polygonOf, type Rectangle, written } from "../rectangles.ts";
import { path } from "../shapes.ts";
import { EAVES, LEFT, RIDGE, RIGHT, WINDOWS } from "./plan.ts";

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** When it turns green, 0 to 1: from the eaves up and from the left. */
  readonly turn: number;
}

const ROW = 16;
const TILE = 26;
const OVERHANG = 12;
/** How far the roof's sides lean in from eaves to ridge. */
const LEAN = 36;

/** Share of the roof laid when the chimney begins. */
const CHIMNEY_FROM = 0.92;

const TILES = tiles();

export function roofAt(laid: number, green: number): Shape[] {
  if (laid <= 0) return [];
  const shown = TILES.slice(0, Math.ceil(TILES.length * laid));
  const top = Math.min(EAVES, ...shown.map(({ y }) => y));
  const inset = (y: number) => Math.round((LEAN * (EAVES - y)) / (EAVES - RIDGE)) - OVERHANG;
  const base = polygonOf([
    [LEFT - OVERHANG + 2, EAVES],
    [LEFT + inset(top) + 6, top],
    [RIGHT - inset(top) - 8, top],
    [RIGHT + OVERHANG - 4, EAVES],
  ]);
  const dull = shown.filter(({ turn }) => turn >= green);
  const turned = shown.filter(({ turn }) => turn < green);
  return [
    path("roof-base", "roof", base, { opacity: 0.62 }),
    path("tiles", "roof", tilesOf(dull)),
    path("tiles-green", "roof-green", tilesOf(turned)),
    ...(laid >= 1
      ? [
          path(
            "ridge",
            green >= 1 ? "roof-green" : "roof",
            pathOf([{ x: LEFT + LEAN - 14, y: RIDGE - 6, width: RIGHT - LEFT - 2 * LEAN + 28, height: 8 }]),
          ),
        ]
      : []),
  ];
}

/** It rises from the ridge with the last row of tiles. */
export function chimneyAt(laid: number): Shape[] {
  const raised = (laid - CHIMNEY_FROM) / (1 - CHIMNEY_FROM);
  if (raised <= 0) return [];
  const foot = RIDGE;
  const top = Math.round(foot - 62 * raised);
  const stack = { x: RIGHT - 104, y: top, width: 52, height: foot - top };
  const pots = [8, 30].map((x) => ({ x: stack.x + x, y: top - 22, width: 14, height: 16 }));
  const joints = Array.from({ length: Math.floor((foot - top) / 16) }, (_, i) => ({
    x: stack.x,
    y: foot - 16 * (i + 1),
    width: 52,
    height: 2,
  }));
  return [
    path("chimney", "chimney", pathOf([stack, ...(laid >= 1 ? pots : [])])),
    path("chimney-joints", "mortar", pathOf(joints)),
    path("chimney-cap", "lintel", pathOf([{ x: stack.x - 5, y: top - 7, width: stack.width + 10, height: 8 }])),
  ];
}

/** Solar panels between gable and chimney, and flowers at the sills: the last things to come. */
export function greeneryAt(green: number): Shape[] {
  const grown = Math.max(0, (green - 0.5) * 2);
  if (grown <= 0) return [];
  const panels = Array.from({ length: 6 }, (_, i) => ({
    x: 478 + (i % 3) * 40,
    y: 232 + Math.floor(i / 3) * 38,
    width: 36,
    height: 34,
  }));
  const frame = { x: 472, y: 226, width: 128, height: 84 };
  const shown = panels.slice(0, Math.ceil(panels.length * grown));
  const boxes = WINDOWS.slice(3, 7).map(
    ({ x, y, width, height }): Rectangle => ({ x: x - 2, y: y + height - 4, width: width + 4, height: 9 }),
  );
  return [
    path("panels-frame", "lintel", pathOf([frame]), { opacity: Math.min(1, grown * 2) }),
    path("panels", "pane", pathOf(shown)),
    path("leaves", "roof-green", boxes.map((box) => leavesOf(box, grown)).join("")),
    path("flower-boxes", "ink", pathOf(boxes)),
  ];
}

function tiles(): Tile[] {
  return Array.from({ length: 9 }, (_, row) => row).flatMap((row) => {
    const y = EAVES - (row + 1) * ROW;
    const lean = Math.round((LEAN * row) / 9) - OVERHANG;
    const from = LEFT + lean;
    const to = RIGHT - lean;
    const shift = row % 2 ? TILE / 2 : 0;
    const course = Array.from({ length: Math.ceil((to - from + shift) / TILE) }, (_, i) => {
      const x = Math.max(from, from - shift + i * TILE);
      const width = Math.min(to, from - shift + (i + 1) * TILE) - x - 2;
      return { x, y, width, turn: 0.04 + 0.6 * (row / 9) + 0.34 * ((x - LEFT) / (RIGHT - LEFT)) };
    });
    return course.filter(({ width }) => width > 5);
  });
}

/** A tile's lower edge is rounded. */
function tilesOf(list: readonly Tile[]): string {
  let d = "";
  let from: Tile | undefined;
  for (const tile of list) {
    d += from ? `m${written(tile.x - from.x)} ${written(tile.y - from.y)}` : `M${tile.x} ${tile.y}`;
    d += `h${written(tile.width)}v9q0 5-5 5h${written(10 - tile.width)}q-5 0-5-5z`;
    from = tile;
  }
  return d;
}

function leavesOf({ x, y, width }: Rectangle, grown: number): string {
  const count = 5;
  return Array.from({ length: count }, (_, i) => {
    const radius = Math.round((6 + (i % 2) * 3) * grown);
    const left = Math.round(x + (width * (i + 0.5)) / count - radius);
    return radius > 0 ? `M${left} ${y - 2}a${radius} ${radius} 0 0 1 ${2 * radius} 0z` : "";
  }).join("");
}
