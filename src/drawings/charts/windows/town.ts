// This file draws a street at night in which some windows are lit: what stands still, and its light wave by wave.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { onlyRow } from "../../kit/counts.ts";
import { emptied } from "../../kit/laying.ts";
import { facesOf, pathOf, polygonsOf, type Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen, rememberEach, rememberLayout } from "../../kit/remember.ts";
import { figureGroup, group, marks, path } from "../../kit/shapes.ts";
import { type House, outlinesOf } from "../../kit/street/houses.ts";
import { amberOf, inReadingOrder, type Lighting, lightingOf } from "../../kit/street/lighting.ts";
import { type Street, streetFor, type Window } from "../../kit/street/street.ts";
import { countryOf } from "./country.ts";

export interface Town {
  readonly worth: number;
  readonly street: Street;
  readonly lighting: Lighting;
  /** Everything that does not light up. */
  readonly still: readonly Shape[];
  /** All lit windows that are whole, wave by wave: neighbours have one short path. */
  readonly lit: readonly Shape[];
  /** While the count runs they are dark, and light up piece by piece over that: all pieces, those to come empty. */
  piecesAt(passed: number): readonly Shape[];
}

/** Of all windows about one in twenty stays dark. */
const SHARE_LIT = 0.95;
const AMBERS = [0, 1, 2] as const;
const PIECES = 40;

export const layoutOf = rememberLayout((input: CountedInput, size: Size): Town => {
  const { value } = onlyRow(input);
  return groupedByTen(input.worth, (worth) => {
    const lit = Math.ceil(value / worth);
    const street = streetFor(Math.ceil(lit / SHARE_LIT), size);
    if (!street) return undefined;
    const lighting = lightingOf(street, lit);
    return { worth, street, lighting, still: stillOf(street, lighting.dark), ...lightShapes(lighting, value / worth) };
  });
});

/** What counts in it. `value / worth` windows are lit; a remainder lights the lower part of one more, to scale. @param running whether it still counts. */
export function lightsOf(
  input: CountedInput,
  value: number,
  size: Size,
  running: boolean,
  place?: Shape["attributes"],
): Shape {
  const { worth, lighting, lit, piecesAt } = layoutOf(input, size);
  const step = pieceSize(lighting);
  const passed = Math.floor(value / worth / step);
  const front = lighting.order.slice(passed * step, Math.floor(value / worth));
  const lights = running ? [...piecesAt(passed), ...litShapes("front", front)] : lit;
  const all = [...lights, ...partAt(lighting, value / worth)];
  return figureGroup("lit", onlyRow(input).figure, worth, place ? [group("placed", place, all)] : all);
}

function lightShapes(lighting: Lighting, lit: number): Pick<Town, "lit" | "piecesAt"> {
  const { order, waves } = lighting;
  const size = pieceSize(lighting);
  const dark = [path("to-come", "window-dark", facesOf(inReadingOrder(order)))];
  const pieceAt = rememberEach((piece) =>
    litShapes(`piece-${piece}`, inReadingOrder(order.slice(piece * size, (piece + 1) * size))),
  );
  const toCome = rememberEach((piece) => pieceAt(piece).map(emptied));
  return {
    lit: waves.flatMap(({ from, to }, wave) =>
      litShapes(`wave-${wave}`, inReadingOrder(order.slice(from, Math.min(to, Math.floor(lit))))).filter(
        ({ attributes }) => attributes.d !== "",
      ),
    ),
    piecesAt: rememberEach((passed) => [
      ...dark,
      ...Array.from({ length: PIECES }, (_, piece) => (piece < passed ? pieceAt(piece) : toCome(piece))).flat(),
    ]),
  };
}

function pieceSize({ order }: Lighting): number {
  return Math.max(1, Math.ceil(order.length / PIECES));
}

function litShapes(key: string, windows: readonly Window[]): Shape[] {
  return byAmber(windows).map(({ d, count }, amber) => marks(`${key}-${amber}`, `window-lit-${amber}`, d, count));
}

/** The window that the count has reached but not filled. */
function partAt({ order }: Lighting, lit: number): Shape[] {
  const share = lit - Math.floor(lit);
  const window = order[Math.floor(lit)];
  if (!window || share === 0) return [];
  const height = window.height * share;
  const part = { ...window, y: window.y + window.height - height, height };
  return [
    path("part-frame", "window-dark", pathOf([window])),
    marks("part", `window-lit-${amberOf(window)}`, pathOf([part]), share),
  ];
}

function byAmber(windows: readonly Window[]): { d: string; count: number }[] {
  return AMBERS.map((amber) => {
    const own = windows.filter((window) => amberOf(window) === amber);
    return { d: facesOf(own), count: own.length };
  });
}

function stillOf(street: Street, dark: readonly Window[]): Shape[] {
  const { terraces, doors, footing, size } = street;
  const fromTheBack = terraces.map(terraceShapes).reverse().flat();
  return [
    ...(size.name === "wide" ? [countryOf(street)] : []),
    path("behind", "facade-behind", pathOf(behindOf(terraces))),
    group(
      "houses",
      {},
      fromTheBack.filter(({ attributes }) => attributes.d !== ""),
    ),
    path("doors", "door", pathOf(doors)),
    path("footing", "footing", pathOf([footing])),
    path("dark", "window-dark", facesOf(dark)),
  ];
}

/** From the foot of each house of the back to the street: no hole is left between those in front of it. */
function behindOf(terraces: Street["terraces"]): Rectangle[] {
  const foot = terraces[0]?.[0]?.base ?? 0;
  return terraces.slice(1).flatMap((houses) => runsOf(houses).map((run) => ({ ...run, height: foot - run.y })));
}

/** Houses wall to wall on one foot, as one width. */
function runsOf(houses: readonly House[]): { x: number; y: number; width: number }[] {
  const runs: { x: number; y: number; width: number }[] = [];
  for (const { x, width, base } of houses) {
    const last = runs.at(-1);
    if (last && last.x + last.width === x) last.width += width;
    else runs.push({ x, y: base, width });
  }
  return runs;
}

/** Roofs, then walls in two tones: other tones than the terraces before and behind. */
function terraceShapes(houses: readonly House[], depth: number): Shape[] {
  const outlines = houses.map((house) => ({ ...outlinesOf(house), tone: house.tone }));
  const walls = [0, 1].map((tone) => {
    const own = outlines.filter((outline) => outline.tone === tone);
    return path(`walls-${depth}-${tone}`, `facade-${(depth % 2) * 2 + tone}`, polygonsOf(own.map(({ wall }) => wall)));
  });
  return [path(`roofs-${depth}`, "roof", polygonsOf(outlines.flatMap(({ roof }) => roof))), ...walls];
}
