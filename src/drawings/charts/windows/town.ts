// This file draws a street at night in which some windows are lit: what stands still, and its light wave by wave.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { onlyRow } from "../../kit/counts.ts";
import { emptied } from "../../kit/laying.ts";
import { facesOf, pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen, rememberEach, rememberLayout } from "../../kit/remember.ts";
import { figureGroup, group, marks, path } from "../../kit/shapes.ts";
import { type House, outlinesOf } from "../../kit/street/houses.ts";
import { amberOf, inReadingOrder, type Lighting, lightingOf, type Wave } from "../../kit/street/lighting.ts";
import { type Street, type Stretch, streetFor, type Window } from "../../kit/street/street.ts";

export interface Town {
  readonly worth: number;
  readonly street: Street;
  readonly lighting: Lighting;
  /** Everything that does not light up, and how the street goes on past both edges. */
  readonly still: readonly Shape[];
  readonly beyond: readonly Shape[];
  readonly waves: readonly WaveShapes[];
}

/** The windows of a wave, by amber: the same shapes at each frame. */
interface WaveShapes {
  readonly dark: readonly Shape[];
  readonly lit: readonly Shape[];
  /** While the wave passes, its windows light up piece by piece over the dark ones; all pieces, those to come empty. */
  piecesAt(passed: number): readonly Shape[];
  readonly pieceSize: number;
}

/** Of all windows about one in twenty stays dark. */
const SHARE_LIT = 0.95;
const AMBERS = [0, 1, 2] as const;
const PIECES = 8;

export const layoutOf = rememberLayout((input: CountedInput, size: Size): Town => {
  const { value } = onlyRow(input);
  return groupedByTen(input.worth, (worth) => {
    const lit = Math.ceil(value / worth);
    const street = streetFor(Math.ceil(lit / SHARE_LIT), size);
    if (!street) return undefined;
    const lighting = lightingOf(street, lit);
    const waves = lighting.waves.map((wave, i) => waveShapes(lighting.order.slice(wave.from, wave.to), i));
    const still = stillOf({ ...street, ground: [street.ground] }, lighting.dark);
    return { worth, street, lighting, still, beyond: beyondOf(street), waves };
  });
});

/** What counts in it. `lit` windows are lit; a remainder lights the lower part of one more, to scale. */
export function lightsOf(input: CountedInput, value: number, size: Size, running: boolean): Shape {
  const { worth, waves, lighting } = layoutOf(input, size);
  const lit = value / worth;
  const lights = lighting.waves.flatMap((wave, i) => waveAt(wave, waves[i]!, lighting, lit, running));
  return figureGroup("lit", onlyRow(input).figure, worth, [...lights, ...partAt(lighting, lit)]);
}

function waveShapes(windows: readonly Window[], wave: number): WaveShapes {
  const ambers = byAmber(inReadingOrder(windows));
  const base = (draw: (key: string, amber: number, d: string, count: number) => Shape) =>
    ambers.flatMap(({ d, count }, amber) => (count === 0 ? [] : [draw(`wave-${wave}-${amber}`, amber, d, count)]));
  const pieceSize = Math.max(1, Math.ceil(windows.length / PIECES));
  const pieceAt = rememberEach((piece) => {
    const own = inReadingOrder(windows.slice(piece * pieceSize, (piece + 1) * pieceSize));
    return litShapes(`piece-${wave}-${piece}`, own);
  });
  const toCome = rememberEach((piece) => pieceAt(piece).map(emptied));
  return {
    dark: base((key, _amber, d) => path(key, "window-dark", d)),
    lit: base((key, amber, d, count) => marks(key, `window-lit-${amber}`, d, count)),
    pieceSize,
    piecesAt: rememberEach((passed) => {
      return Array.from({ length: PIECES }, (_, piece) => (piece < passed ? pieceAt(piece) : toCome(piece))).flat();
    }),
  };
}

/**
 * A wave that has not come is dark, one that has passed is lit; in between its first windows are laid over the dark ones,
 * in pieces while the count runs.
 */
function waveAt(wave: Wave, shapes: WaveShapes, { order }: Lighting, lit: number, running: boolean): readonly Shape[] {
  const whole = Math.floor(lit);
  if (whole >= wave.to) return shapes.lit;
  if (whole <= wave.from) return shapes.dark;
  const passed = running ? Math.floor((whole - wave.from) / shapes.pieceSize) : 0;
  const front = litShapes("front", order.slice(wave.from + passed * shapes.pieceSize, whole));
  return [...shapes.dark, ...(running ? shapes.piecesAt(passed) : []), ...front];
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

function stillOf(
  { terraces, doors, ground }: Pick<Stretch, "terraces" | "doors"> & { ground: readonly Rectangle[] },
  dark: readonly Window[],
): Shape[] {
  const fromTheBack = terraces.map(terraceShapes).reverse().flat();
  return [
    path("behind", "facade-behind", pathOf(behindOf(terraces))),
    group(
      "houses",
      {},
      fromTheBack.filter(({ attributes }) => attributes.d !== ""),
    ),
    path("doors", "door", pathOf(doors)),
    path("ground", "ground", pathOf(ground)),
    path("dark", "window-dark", facesOf(dark)),
  ];
}

/** What is past both edges, as one. */
function beyondOf({ beyond, terraces }: Street): Shape[] {
  if (beyond.length === 0) return [];
  const all = {
    terraces: terraces.map((_, depth) => beyond.flatMap((stretch) => stretch.terraces[depth] ?? [])),
    doors: beyond.flatMap(({ doors }) => doors),
    ground: beyond.map(({ ground }) => ground),
  };
  const dark = beyond.flatMap(({ windows }) => windows);
  return [group("beyond", {}, stillOf(all, dark))];
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
    return path(`walls-${depth}-${tone}`, `facade-${(depth % 2) * 2 + tone}`, own.map(({ wall }) => wall).join(""));
  });
  return [path(`roofs-${depth}`, "roof", outlines.map(({ roof }) => roof).join("")), ...walls];
}
