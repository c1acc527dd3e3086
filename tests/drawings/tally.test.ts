import fc from "fast-check";
import { expect, test } from "vitest";
import { tallyFields } from "../../src/drawings/charts/tally/fields.ts";
import { layoutOf, tally } from "../../src/drawings/charts/tally/tally.ts";
import { rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { CountedInput, Size } from "../../src/model.ts";
import { formsData } from "../browser/forms-data.ts";
import { runs } from "../setup/share.ts";
import { chartCases } from "./cases.ts";
import { claimed, countedMarks, overlapCount } from "./measure.ts";

const sizes = Object.values(tally.sizes);
const counts = fc.oneof(
  fc.constantFrom(0, 1, 2),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 90_000 }),
);
const answers = fc.array(fc.tuple(counts, fc.string({ maxLength: 60 })), { minLength: 1, maxLength: tally.mostRows });

test("tally.at(any answers, 1) lays a whole brick for each worth, all of one size, apart and inside the box [R5]", () => {
  fc.assert(
    fc.property(answers, fc.boolean(), (given, upright) => {
      const input = inputOf(given, upright);
      for (const size of sizes) {
        const [shapes, { worth, height }] = [tally.at(input, 1, size), layoutOf(input, size)];
        const bricks = input.rows.map(({ figure }) => countedMarks(shapes, figure).flatMap(rectanglesOf));
        for (const [i, { figure, value }] of input.rows.entries()) {
          expect(bricks[i]).toHaveLength(Math.ceil(value / worth));
          expect(claimed(shapes, figure)).toBeCloseTo(value, 3);
        }
        const all = bricks.flat();
        const whole = all.filter((_, k) => Number.isInteger(all[k]!.width));
        expect(new Set(whole.map(({ width }) => width)).size).toBeLessThanOrEqual(1 + (worth > 1 ? given.length : 0));
        expect(all.filter((brick) => isOutside(brick, { ...size, height }))).toEqual([]);
        expect(overlapCount(all)).toBe(0);
      }
    }),
    { numRuns: runs(200), seed: 1911 },
  );
});

test("a pile with more answers reaches farther, never less far, at any t", () => {
  const input = chartCases.tally as CountedInput;
  const ends = (t: number) =>
    input.rows.map(({ figure }) => {
      const bricks = countedMarks(tally.at(input, t, tally.sizes.wide), figure).flatMap(rectanglesOf);
      return Math.max(0, ...bricks.map(({ x, width }) => x + width));
    });
  for (const t of [0.5, 1]) {
    const [first, second, third] = ends(t);
    expect(first).toBeGreaterThan(second!);
    expect(second).toBe(third);
  }
});

test("a hall of thousands is drawn by tens where single bricks would be too small", () => {
  const { wide, narrow } = tally.sizes;
  const hall = chartCases["tally-hall"] as CountedInput;
  expect([tally.worthAt(hall, wide), tally.worthAt(hall, narrow)]).toEqual([10, 10]);
  expect(tally.worthAt(chartCases.tally as CountedInput, wide)).toBe(1);
  expect(tally.worthAt(inputOf([[90_000, "Oui"]]), narrow)).toBe(1000);
});

test("a scale stands side by side in its order on the wall; with words too long for that its rows lie one under the other", () => {
  const standing = layoutOf(chartCases["tally-scale"] as CountedInput, tally.sizes.wide).sites;
  expect(standing.every(({ pile }) => pile.isUpright)).toBe(true);
  expect(standing.map(({ name }) => name.x)).toEqual(standing.map(({ name }) => name.x).toSorted((a, b) => a - b));
  const long = inputOf([[3, "anticonstitutionnellement".repeat(3)], ...Array(11).fill([1, "Oui"])], true);
  expect(layoutOf(long, tally.sizes.wide).sites.some(({ pile }) => pile.isUpright)).toBe(false);
});

test("no answer at all draws its line and its noughts", () => {
  const none = inputOf([
    [0, "Oui"],
    [0, "Non"],
  ]);
  expect(countedMarks(tally.at(none, 1, tally.sizes.wide), "answer-0")).toEqual([]);
  expect(tally.labelsAt(none, 1, tally.sizes.wide).map(({ text }) => text)).toEqual(["0", "Oui", "0", "Non"]);
});

test("tallyFields.check(two lit rows) refuses the second", () => {
  const told: string[] = [];
  const rows = [
    { figure: "agences", lit: true },
    { figure: "plans", lit: true },
  ];
  tallyFields.check!({ ...formsData.charts!.tally!, rows }, formsData, (field, sentence) =>
    told.push(`${field}: ${sentence}`),
  );
  expect(told).toEqual(["rows.1.lit: deux lignes mises en lumière, attendu une seule"]);
});

function inputOf(given: readonly (readonly [number, string])[], upright = false): CountedInput {
  const like = chartCases.tally as CountedInput;
  return {
    ...like,
    rows: given.map(([value, label], i) => ({ ...like.rows[0]!, figure: `answer-${i}`, value, label })),
    ...(upright && { upright }),
  };
}

function isOutside(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  size: Size,
): boolean {
  return x < 0 || y < 0 || x + width > size.width || y + height > size.height;
}
