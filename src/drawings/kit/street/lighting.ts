// This file decides in which order the windows of a street light up: in waves that sweep out from one house, until the
// wanted number is lit.

import { seeded } from "../chance.ts";
import type { Street, Window } from "./street.ts";

export interface Lighting {
  /** Windows that come to light, in order. */
  readonly order: readonly Window[];
  /** The order cut into waves; a wave that has passed is a few finished paths. */
  readonly waves: readonly Wave[];
  /** Windows that stay dark. */
  readonly dark: readonly Window[];
}

export interface Wave {
  readonly from: number;
  readonly to: number;
}

const WAVES = 6;
/** Where the first house stands, as shares of the box. */
const ORIGIN = { x: 0.3, y: 0.9 };

export function lightingOf(street: Street, lit: number): Lighting {
  const random = seeded(0.59);
  const byChance = street.windows.map((window) => ({ window, chance: random() })).sort((a, b) => a.chance - b.chance);
  const spared = Math.max(0, street.windows.length - lit);
  const houses = wavesOfHouses(
    byChance.slice(spared).map(({ window }) => window),
    street,
  );
  const order = byChance
    .slice(spared)
    .map(({ window, chance }) => ({
      window,
      wave: houses.get(window.house)!,
      rank: distance(window, street) * (0.92 + 0.16 * chance),
    }))
    .sort((a, b) => a.wave - b.wave || a.rank - b.rank);
  const waves = Array.from({ length: WAVES }, (_, wave) => order.filter((entry) => entry.wave < wave).length);
  return {
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
function wavesOfHouses(windows: readonly Window[], street: Street): Map<number, number> {
  const found = new Map<number, { count: number; far: number }>();
  for (const window of windows) {
    const { count, far } = found.get(window.house) ?? { count: 0, far: Number.POSITIVE_INFINITY };
    found.set(window.house, { count: count + 1, far: Math.min(far, distance(window, street)) });
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

function distance({ x, y }: Window, { size }: Street): number {
  return Math.hypot(x - ORIGIN.x * size.width, (y - ORIGIN.y * size.height) * 1.5);
}
