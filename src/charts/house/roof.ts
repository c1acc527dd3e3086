// How far the roof is laid, and how green, in; slates or plants, chimney, panels and window boxes out.

import type { Shape } from "../../model.ts";
import { pathOf, polygonOf, type Rectangle, written } from "../rectangles.ts";
import { rememberEach } from "../remember.ts";
import { group, path } from "../shapes.ts";
import { EAVES, RIDGE, UPPER_WINDOWS, WIDTH } from "./plan.ts";

const ROW = 16;
const ROWS = (EAVES - RIDGE) / ROW;
const TILE = 26;
const OVERHANG = 12;
/** How far the roof's sides lean in from eaves to ridge. */
const LEAN = 52;

/** Share of the roof laid when the chimney begins. */
const CHIMNEY_FROM = 0.92;
const CHIMNEY = { x: WIDTH - 134, width: 56, height: 66 };

/** Rows are laid from the eaves up; they turn green in the same order. */
export function roofAt(laid: number, green: number): Shape[] {
  if (laid <= 0) return [];
  const rows = Math.ceil(ROWS * laid);
  const planted = Math.round(rows * Math.min(1, green * 1.4));
  const tiled = Array.from({ length: rows - planted }, (_, i) => tilesOf(planted + i));
  const ridge = laid < 1 ? [] : [planted < rows ? SLATE_RIDGE : GREEN_RIDGE];
  return [bedOf(rows), ...tiled, ...ridge, ...Array.from({ length: planted }, (_, i) => plantsOf(planted - 1 - i))];
}

/** It rises from the ridge with the last row of tiles. */
export function chimneyAt(laid: number): Shape[] {
  const raised = (laid - CHIMNEY_FROM) / (1 - CHIMNEY_FROM);
  if (raised <= 0) return [];
  const sunk = Math.round((1 - Math.min(1, raised)) * (CHIMNEY.height + 28));
  return [group("chimney", { transform: `translate(0 ${sunk})` }, STACK)];
}

/** Solar panels, then plants at the sills: the last things to come. */
export function greeneryAt(green: number): Shape[] {
  const grown = Math.max(0, (green - 0.4) / 0.6);
  if (grown <= 0) return [];
  const shown = Math.ceil(UPPER_WINDOWS.length * grown);
  return [panelsOf(Math.ceil(PANELS.length * grown)), boxesOf(shown)];
}

const SLATE_RIDGE = path("ridge", "roof", ridge());
const GREEN_RIDGE = path("ridge", "roof-green", ridge());

const bedOf = rememberEach((rows) => {
  const [low, high] = [edgesOf(0), edgesOf(rows)];
  const d = polygonOf([
    [low.from + 2, EAVES],
    [high.from + 4, high.y],
    [high.to - 4, high.y],
    [low.to - 2, EAVES],
  ]);
  return path("roof-bed", "roof", d);
});

const tilesOf = rememberEach((row) => path(`tiles-${row}`, "slate-joint", scalloped(row)));
/** Each row of tufts hides the foot of the one above. */
const plantsOf = rememberEach((row) => path(`plants-${row}`, row % 2 ? "roof-green" : "roof-green-light", tufts(row)));

const STACK = [
  path(
    "stack",
    "chimney",
    pathOf([
      { x: CHIMNEY.x, y: RIDGE - CHIMNEY.height, width: CHIMNEY.width, height: CHIMNEY.height + 6 },
      { x: CHIMNEY.x + 8, y: RIDGE - CHIMNEY.height - 24, width: 16, height: 18 },
      { x: CHIMNEY.x + 32, y: RIDGE - CHIMNEY.height - 24, width: 16, height: 18 },
    ]),
  ),
  path(
    "stack-joints",
    "mortar",
    pathOf(
      [1, 2, 3].flatMap((course) => [
        { x: CHIMNEY.x, y: RIDGE - 16 * course, width: CHIMNEY.width, height: 2 },
        { x: CHIMNEY.x + (course % 2 ? 18 : 37), y: RIDGE - 16 * course, width: 2, height: 16 },
      ]),
    ),
  ),
  path(
    "stack-cap",
    "bluestone",
    pathOf([{ x: CHIMNEY.x - 6, y: RIDGE - CHIMNEY.height - 8, width: CHIMNEY.width + 12, height: 10 }]),
  ),
];

const PANEL = { x: 432, y: RIDGE + 44, width: 38, height: 42, gap: 4 };
const PANELS: readonly Rectangle[] = Array.from({ length: 6 }, (_, i) => ({
  x: PANEL.x + (i % 3) * (PANEL.width + PANEL.gap),
  y: PANEL.y + Math.floor(i / 3) * (PANEL.height + PANEL.gap),
  width: PANEL.width,
  height: PANEL.height,
}));

const panelsOf = rememberEach((count) => {
  const shown = PANELS.slice(0, count);
  const cells = shown.map(({ x, y, width, height }) => ({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 }));
  const frames = shown.map(({ x, y, width, height }) => ({ x: x - 4, y: y - 4, width: width + 8, height: height + 8 }));
  return group("panels", {}, [path("frames", "lintel", pathOf(frames)), path("cells", "panel", pathOf(cells))]);
});

const boxesOf = rememberEach((count) => {
  const boxes = UPPER_WINDOWS.slice(0, count).map(
    ({ x, y, width, height }): Rectangle => ({ x: x - 4, y: y + height - 10, width: width + 8, height: 16 }),
  );
  const leaves = boxes.map(({ x, y, width }) => mounds(x + 2, y + 3, width - 4, 4, 13));
  const flowers = boxes.flatMap(({ x, y }) =>
    [9, 28, 48, 67].map((at) => ({ x: x + at, y: y - 13, width: 7, height: 7 })),
  );
  return group("window-boxes", {}, [
    path("leaves", "roof-green", leaves.join("")),
    path("flowers", "flower", pathOf(flowers)),
    path("boxes", "bluestone", pathOf(boxes)),
  ]);
});

function ridge(): string {
  const { from, to, y } = edgesOf(ROWS);
  return pathOf([{ x: from + 2, y: y - 6, width: to - from - 4, height: 9 }]);
}

/** Left and right end of the roof above so many rows. */
function edgesOf(row: number): { from: number; to: number; y: number } {
  const lean = Math.round((LEAN * row) / ROWS) - OVERHANG;
  return { from: lean, to: WIDTH - lean, y: EAVES - row * ROW };
}

/** The round lower edges of a row of slates. */
function scalloped(row: number): string {
  const { from, to, y } = edgesOf(row);
  const start = from + 4 + (row % 2 ? TILE / 2 : 0);
  const count = Math.floor((to - 4 - start) / TILE);
  return `M${start} ${y - ROW}${"v11q0 5 5 5h16q5 0 5-5v-11".repeat(count)}`;
}

function tufts(row: number): string {
  const { from, to, y } = edgesOf(row);
  const shift = row % 2 ? 7 : 0;
  const count = Math.floor((to - from - shift) / 20);
  return mounds(from + shift, y, to - from - 2 * shift, count, 24);
}

/** A hedge: `count` round heads side by side on a base. */
function mounds(x: number, base: number, width: number, count: number, height: number): string {
  const each = width / count;
  const body = Math.round(height - each / 2);
  let d = `M${x} ${base}v${-body}`;
  for (let i = 0; i < count; i += 1) d += `a${written(each / 2)} ${written(each / 2)} 0 0 1 ${written(each)} 0`;
  return `${d}v${body}z`;
}
