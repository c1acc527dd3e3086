// How much of many cases `npm test` tries: a share. `npm run test:all` runs the same files, `*.any.test.ts`, with all of them.

const isWhole = process.env.MODE === "all";

/** Of a property. */
export function runs(all: number): number {
  return isWhole ? all : Math.ceil(all / 8);
}

/** One of `every` so many, the first one too. */
export function share<T>(cases: readonly T[], every = 4): readonly T[] {
  return isWhole ? cases : cases.filter((_, index) => index % every === 0);
}
