// The files `*.any.test.ts` are shared between `npm test` and the long run, `npm run test:all`, which takes most of many cases, and the
// tests that cost most.

import { test as vitestTest } from "vitest";

const isWhole = process.env.MODE === "all";

/** Of a property. */
export function runs(all: number): number {
  return isWhole ? all : Math.ceil(all / 8);
}

/** One of `every` so many, the first one too. */
export function share<T>(cases: readonly T[], every = 4): readonly T[] {
  return isWhole ? cases : cases.filter((_, index) => index % every === 0);
}

/** A test that `npm test` makes whole: the long run does not make it again. */
export const test = vitestTest.skipIf(isWhole);

/** A test of many cases: both make it, `npm test` for a share of them. */
export const sharedTest = vitestTest;

/** A test that costs too much beside what it guards: `npm test` skips it. */
export const longTest = vitestTest.runIf(isWhole);
