// This file decides in which order the windows of a street light up: in waves that sweep out from one window, until the
// wanted number is lit.

import { seeded } from "../chance.ts";
import type { Street, Window } from "./street.ts";

export interface Lighting {
  /** The window that all light comes from: the first to be lit, among others of its house. */
  readonly first: Window | undefined;
  /** Windows that come to light, in order. */
  readonly order: readonly Window[];
  /** The order cut into waves, of whole houses each. */
  readonly waves: readonly Wave[];
  /** Windows that stay dark. */
  readonly dark: readonly Window[];
}

interface Wave {
  readonly from: number;
  readonly to: number;
}

const WAVES = 6;
/** Where the first window is sought under the skyline, as a share of the box: there is sky at its left. */
const FIRST = 0.42;

export function lightingOf(street: Street, lit: number): Lighting {
  const random = seeded(0.59);
  const first = firstOf(street);
  const byChance = street.windows
    .map((window) => ({ window, chance: window === first ? 1 : random() }))
    .sort((a, b) => a.chance - b.chance);
  const spared = Math.max(0, street.windows.length - lit);
  const houses = wavesOfHouses(
    byChance.slice(spared).map(({ window }) => window),
    first,
  );
  const order = byChance
    .slice(spared)
    .map(({ window, chance }) => ({
      window,
      wave: houses.get(window.house)!,
      rank: distance(window, first) * (0.92 + 0.16 * chance),
    }))
    .sort((a, b) => a.wave - b.wave || a.rank - b.rank);
  const waves = Array.from({ length: WAVES }, (_, wave) => order.filter((entry) => entry.wave < wave).length);
  return {
    first,
    order: order.map(({ window }) => window),
    dark: inReadingOrder(byChance.slice(0, spared).map(({ window }) => window)),
    waves: waves.map((from, wave) => ({ from, to: waves[wave + 1] ?? order.length })),
  };
}

/** Row by row within a house: neighbours follow one another, so that their path is short. */
export function inReadingOrder(windows: readonly Window[]): Window[] {
  return [...windows].sort((a, b) => a.house - b.house || a.floor - b.floor || a.column - b.column);
}

/** One of three ambers, in a periodic order. */
export function amberOf({ house, floor, column }: Window): number {
  return [0, 1, 0, 2, 0, 1, 1, 0, 2, 0, 1][(column + floor * 4 + house * 7) % 11]!;
}

/** Whole houses go to one wave: their windows stay neighbours in one short path. */
function wavesOfHouses(windows: readonly Window[], first: Window | undefined): Map<number, number> {
  const found = new Map<number, { count: number; far: number }>();
  for (const window of windows) {
    const { count, far } = found.get(window.house) ?? { count: 0, far: Number.POSITIVE_INFINITY };
    found.set(window.house, { count: count + 1, far: Math.min(far, distance(window, first)) });
  }
  const houses = [...found].map(([house, own]) => ({ house, ...own })).sort((a, b) => a.far - b.far);
  let passed = 0;
  return new Map(
    houses.map(({ house, count }) => {
      const wave = Math.floor((passed / windows.length) * WAVES);
      passed += count;
      return [house, wave];
    }),
  );
}

/** The one nearest to its place that has windows of its house all round; where none has, any. */
function firstOf({ windows, size }: Street): Window | undefined {
  const keyOf = (house: number, column: number, floor: number) => `${house} ${column} ${floor}`;
  const keys = new Set(windows.map(({ house, column, floor }) => keyOf(house, column, floor)));
  const isAmong = ({ house, column, floor }: Window) =>
    [-1, 0, 1].every((dx) => [-1, 0, 1].every((dy) => keys.has(keyOf(house, column + dx, floor + dy))));
  const cost = ({ x, y }: Window) => y + Math.abs(x - FIRST * size.width);
  const near = (all: readonly Window[]) => [...all].sort((a, b) => cost(a) - cost(b))[0];
  return near(windows.filter(isAmong)) ?? near(windows);
}

function distance({ x, y }: Window, first: Window | undefined): number {
  return first ? Math.hypot(x - first.x, (y - first.y) * 1.5) : 0;
}
