// What `npm test` leaves to the long run, `npm run test:all`, of the files `*.any.test.ts`: most of many cases, and the tests that
// cost most.

import { test } from "vitest";

const isWhole = process.env.MODE === "all";

/** Of a property. */
export function runs(all: number): number {
  return isWhole ? all : Math.ceil(all / 8);
}

/** One of `every` so many, the first one too. */
export function share<T>(cases: readonly T[], every = 4): readonly T[] {
  return isWhole ? cases : cases.filter((_, index) => index % every === 0);
}

/** A test that costs too much beside what it guards: `npm test` skips it. */
export const longTest = test.runIf(isWhole);
