// Shares side by side, read back from the bricks that are lit.

import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf, shares } from "../../src/drawings/charts/shares/shares.ts";
import { rectanglesOf, unitsOf } from "../../src/drawings/kit/read-back.ts";
import type { ChartInput } from "../../src/model.ts";
import { runs } from "../setup/share.ts";
import { chartCases } from "./cases.ts";

const anyShares = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  { minLength: 2, maxLength: 3 },
);

test("shares.at(any shares, 1) lights as many of a hundred bricks as each says, in equal walls [R5]", () => {
  fc.assert(
    fc.property(anyShares, (values) => {
      const input = inputOf(values);
      for (const size of Object.values(shares.sizes)) {
        const { sites } = layoutOf(input, size);
        const drawn = shares.at(input, 1, size);
        values.forEach((value, i) => {
          const marks = drawn[i]!.children!;
          const units = (dress: string) =>
            unitsOf(sites[i]!.bond, marks.filter(({ key }) => key.startsWith(dress)).flatMap(rectanglesOf));
          expect(units("lit-")).toBeCloseTo(value, 1);
          expect(units("unlit-")).toBeCloseTo(100, 1);
        });
        expect(new Set(sites.map(({ bond: { cell } }) => `${cell.width}x${cell.height}`)).size).toBe(1);
      }
    }),
    { numRuns: runs(100) },
  );
});

test("shares.at(more than all) names the figure", () => {
  expect(() => shares.at(inputOf([1, 101]), 1, shares.sizes.wide)).toThrow(
    "row-1: expected a share of 100 at most, found 101",
  );
});

function inputOf(values: readonly number[]): ChartInput {
  const [row] = chartCases.shares!.rows;
  return { ...chartCases.shares!, rows: values.map((value, i) => ({ ...row!, figure: `row-${i}`, value })) };
}
