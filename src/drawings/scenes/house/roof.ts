// The roof is drawn here with its chimney, as far as it is laid and as green as it has become: slates give way to
// plants, and solar panels and window boxes come last.

import type { Shape } from "../../../model.ts";
import { pathOf, polygonOf, type Rectangle, written } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
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
const GREEN_RIDGE = path("ridge", "meadow", ridge());

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
/** A meadow of two greens: each row of plants hides the foot of the one above. */
const plantsOf = rememberEach((row) =>
  group(`plants-${row}`, {}, [
    path("leaves", row % 2 ? "meadow" : "meadow-light", meadow(row)),
    path("blossom", "blossom", pathOf(blossom(row))),
  ]),
);

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

/** They lie on the slope, and lean as it does. */
const PANEL = { x: 424, y: RIDGE + 96, width: 50, height: 42, gap: 5, lean: 12 };
const PANELS: readonly (readonly [x: number, y: number])[] = Array.from({ length: 6 }, (_, i) => {
  const up = Math.floor(i / 3);
  return [
    PANEL.x + (i % 3) * (PANEL.width + PANEL.gap) - up * (PANEL.lean + 1),
    PANEL.y - up * (PANEL.height + PANEL.gap),
  ];
});

const panelsOf = rememberEach((count) => {
  const { width, height, lean } = PANEL;
  const shown = PANELS.slice(0, count);
  const part = (x: number, y: number, from: number, to: number, low: number, high: number) => {
    const at = (u: number, v: number): [number, number] => [
      Math.round(x + width * u - lean * v),
      Math.round(y - height * v),
    ];
    return polygonOf([at(from, low), at(from, high), at(to, high), at(to, low)]);
  };
  const cells = shown.flatMap(([x, y]) =>
    [0, 1, 2].flatMap((column) =>
      [0, 1].map((row) => part(x, y, column / 3 + 0.03, (column + 1) / 3 - 0.03, row / 2 + 0.04, row / 2 + 0.46)),
    ),
  );
  const glints = shown.map(([x, y]) => {
    const [left, top] = [x - lean, y - height];
    return polygonOf([
      [left + 10, top + 2],
      [left + 22, top + 2],
      [left + 6, top + 22],
      [left + 4, top + 12],
    ]);
  });
  return group("panels", {}, [
    path("frames", "lintel", shown.map(([x, y]) => part(x, y, -0.04, 1.04, -0.05, 1.05)).join("")),
    path("cells", "panel", cells.join("")),
    path("glints", "coat-2", glints.join("")),
  ]);
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
  const { from, to, y } = edgesOf(row + 1);
  const start = from + 3 + (row % 2 ? TILE / 2 : 0);
  const count = Math.floor((to - 3 - start) / TILE);
  return `M${start} ${y}${"v11q0 5 5 5h16q5 0 5-5v-11".repeat(count)}`;
}

/** Plants of differing widths and heights, side by side over one row of the roof. */
const PLANTS = [
  [30, 22],
  [18, 30],
  [42, 26],
  [24, 18],
  [16, 34],
  [36, 24],
] as const;

function meadow(row: number): string {
  const { from, to, y } = edgesOf(row);
  let d = `M${from - 4} ${y + 4}`;
  let x = from - 4;
  for (let i = row * 2; x < to + 4; i += 1) {
    const [whole, height] = PLANTS[i % PLANTS.length]!;
    const width = Math.min(whole, to + 4 - x);
    d += `v${-height}q${written(width / 2)}-14 ${width} 0v${height}`;
    x += width;
  }
  return `${d}z`;
}

/** A few flowers a row, away from the gable. */
function blossom(row: number): Rectangle[] {
  const { from, to, y } = edgesOf(row);
  return Array.from({ length: 5 }, (_, i) => ({
    x: Math.round(from + ((to - from) * (((row * 37 + i * 53) % 97) + 2)) / 100),
    y: y - 18 + ((row + i) % 3) * 5,
    width: 6,
    height: 6,
  }));
}

/** A hedge: `count` round heads side by side on a base. */
function mounds(x: number, base: number, width: number, count: number, height: number): string {
  const each = width / count;
  const body = Math.round(height - each / 2);
  let d = `M${x} ${base}v${-body}`;
  for (let i = 0; i < count; i += 1) d += `a${written(each / 2)} ${written(each / 2)} 0 0 1 ${written(each)} 0`;
  return `${d}v${body}z`;
}
