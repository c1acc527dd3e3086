import fc from "fast-check";
import { expect } from "vitest";
import type { BesideRow } from "../../src/drawings/charts/beside/fields.ts";
import type { WallRow } from "../../src/drawings/charts/walls/fields.ts";
import { fields } from "../../src/drawings/fields.ts";
import type { CountedInput, SizeName } from "../../src/model.ts";
import { runs, sharedTest, test } from "../setup/share.ts";
import { countedCases, countedCharts } from "./cases.ts";
import { claimed } from "./measure.ts";
import { shownUnits } from "./read-back.ts";

const values = fc.oneof(
  fc.constantFrom(0, 1, 2, 0.4, 99_999, 100_000),
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 0, max: 40_000_000 }),
  fc.integer({ min: 0, max: 400_000 }).map((quarters) => quarters / 4),
);
const shares = fc.oneof(
  fc.constantFrom(0, 1, 99.5, 100),
  fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
);
const looks = fc.constantFrom("drawn", "pegged", "built", "keys", "window", undefined);
const sizes = fc.constantFrom<SizeName[]>("wide", "narrow");
const times = fc.constantFrom(0.2, 0.5, 0.83);

/** Of forms whose drawing takes long. */
const RUNS: Readonly<Record<string, number>> = { windows: 25, groups: 40, beside: 25 };

for (const [form, chart] of Object.entries(countedCharts)) {
  sharedTest(`${form}.at(any rows, t) draws exactly what valuesAt says [R5]`, () => {
    const rows = fc.array(fc.record({ value: fields[form]?.takes?.most === 100 ? shares : values, look: looks }), {
      minLength: 1,
      maxLength: chart.mostRows,
    });
    fc.assert(
      fc.property(rows, sizes, times, (drawn, sizeName, t) => {
        const input = inputOf(form, drawn);
        const size = chart.sizes[sizeName];
        const worth = chart.worthAt(input, size);
        const end = chart.at(input, 1, size);
        const counts = chart.valuesAt(input, t);
        input.rows.forEach(({ figure, value }, i) => {
          expect(shownUnits(end, input, i, size)).toBeCloseTo(value / worth, 1);
          expect(Math.abs(claimed(end, figure) - value)).toBeLessThan(worth * 1e-4);
          expect(Math.abs(claimed(chart.at(input, t, size), figure) - counts[figure]!)).toBeLessThan(worth * 1e-4);
        });
      }),
      { numRuns: runs(RUNS[form] ?? 60), seed: 1911 },
    );
  });
}

test("windows.at(two rows) refuses: a street shows one figure", () => {
  const input = { ...countedCases.groupes!, form: "windows" };
  expect(() => countedCharts.windows!.at(input, 1, countedCharts.windows!.sizes.wide)).toThrow(
    "windows draws 1 rows at most, found 3",
  );
});

test("walls.at(a negative value) names the figure", () => {
  const input = inputOf("walls", [{ value: -3, look: undefined }]);
  expect(() => countedCharts.walls!.at(input, 1, countedCharts.walls!.sizes.wide)).toThrow(
    "row-0: expected 0 or more, found -3",
  );
});

test("hundred.at(more than all) names the figure", () => {
  const input = inputOf("hundred", [{ value: 101, look: undefined }]);
  expect(() => countedCharts.hundred!.at(input, 1, countedCharts.hundred!.sizes.wide)).toThrow(
    "row-0: expected a share of 100 at most, found 101",
  );
});

test("hundred.at(a mark worth ten) refuses: a brick is a hundredth", () => {
  const input = { ...inputOf("hundred", [{ value: 19, look: undefined }]), worth: 10 };
  expect(() => countedCharts.hundred!.at(input, 1, countedCharts.hundred!.sizes.wide)).toThrow(
    "expected a worth of 1, found 10",
  );
});

function inputOf(
  form: string,
  rows: readonly { value: number; look: WallRow["look"] | BesideRow["look"] }[],
): CountedInput {
  const row = { kind: "count", label: "choses", period: "2021", perimeter: "ici" } as const;
  return { ...countedCases.groupes!, form, rows: rows.map((values, i) => ({ ...row, ...values, figure: `row-${i}` })) };
}
