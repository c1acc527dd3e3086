import fc from "fast-check";
import { expect, test } from "vitest";
import type { TargetRow } from "../../src/drawings/charts/target/fields.ts";
import { layoutOf, target } from "../../src/drawings/charts/target/target.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { ChartInput, Shape, Size } from "../../src/model.ts";
import { runs } from "../setup/share.ts";
import { chartCases } from "./cases.ts";
import { type Boxed, boxOf, collisions, leavers } from "./label-boxes.ts";

type TargetInput = ChartInput<TargetRow>;

const sizes = Object.values(target.sizes);
const years = chartCases.target as TargetInput;
const value = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 12_000 }),
  fc.integer({ min: 900_000_000, max: 999_999_999 }),
);
const label = fc.constantFrom(
  "logements agréés",
  "logements sociaux de la région entière là",
  "Communauté d’agglomération du Val-Imaginaire",
);
const anyInput = fc
  .array(fc.record({ wanted: value, built: fc.option(value), a: label, b: label, when: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pairs) =>
    inputOf(
      pairs.flatMap(({ wanted, built, a, b, when }, i) => {
        const [objective, result] = years.rows as readonly [TargetRow, TargetRow];
        const at = when ? `20${10 + i}` : undefined;
        return [
          { ...objective, value: wanted, label: a, when: at! },
          ...(built === null ? [] : [{ ...result, value: built, label: b, when: at! }]),
        ];
      }),
    ),
  );

test("target.at(any rows, 1) draws lengths that are the data, all on one scale, inside the box [R5]", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const size of sizes) {
        const { unit } = layoutOf(input, size);
        for (const { figure, value } of input.rows)
          expect(lengthOf(input, figure, size) / unit).toBeCloseTo(value, -Math.log10(0.06 / unit));
        expect(leavers(marksOf(input, size), size)).toEqual([]);
      }
    }),
    { numRuns: runs(400) },
  );
});

test("target.labelsAt(any rows, 1) lays no word on another, on a mark, or out of the box", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const size of sizes) {
        const boxes = target.labelsAt(input, 1, size).map((one) => boxOf(one, size));
        expect(collisions(boxes)).toEqual([]);
        expect(collisions(boxes, marksOf(input, size))).toEqual([]);
        expect(leavers(boxes, size)).toEqual([]);
      }
    }),
    { numRuns: runs(400) },
  );
});

test("target.at(a result beyond its objective) goes on past the outline, whose end is marked over it", () => {
  const [wide] = sizes as [Size];
  const [, , objective, result] = years.rows as [TargetRow, TargetRow, TargetRow, TargetRow];
  expect(lengthOf(years, result.figure, wide)).toBeGreaterThan(lengthOf(years, objective.figure, wide));
  const ends = (figure: string) => {
    const pair = target.at(years, 1, wide).find(({ key }) => key === `pair-${figure}`)!;
    return rectanglesOf(pair.children!.at(-1)!).map(({ x, width }) => x + width / 2 - layoutOf(years, wide).zero);
  };
  expect(ends(objective.figure)).toEqual([expect.closeTo(lengthOf(years, objective.figure, wide), 1)]);
  expect(ends(years.rows[0]!.figure)).toEqual([]);
});

test("target.at(t) draws the objectives first, and builds no result beyond its share of the scale", () => {
  const half = target.valuesAt(years, 0.5);
  expect(half["objective/2034"]).toBe(8120);
  expect(half["result/2034"]! / 6310).toBeCloseTo(half["result/2035"]! / 4870, 2);
  expect(target.valuesAt(years, 0.2)["result/2034"]).toBe(0);
});

test("target.labelsAt says once what is the same for all, and of each what is not", () => {
  const names = (name: string) => {
    const input = chartCases[name] as TargetInput;
    return target.labelsAt(input, 1, target.sizes.wide).flatMap(({ role, text }) => (role === "name" ? text : []));
  };
  const legend = ["maisons bâties", "maisons que le Val voulait bâtir"];
  expect(names("target")).toEqual([...legend, "2034", "2035"]);
  expect(names("target-one")).toEqual(legend);
  expect(names("target-places")).toEqual([
    "résultat",
    "maisons que le Val voulait bâtir",
    "maisons bâties d’Amont",
    "maisons bâties du centre",
    "maisons bâties d’Aval",
    "maisons bâties des îles",
  ]);
});

test("target.at(a result alone, or less than nothing) says what it needs", () => {
  const [objective, result] = years.rows as readonly [TargetRow, TargetRow];
  const at = (rows: readonly TargetRow[]) => () => target.at(inputOf(rows), 1, target.sizes.wide);
  expect(at([result])).toThrow("row-0: expected its objective before it");
  expect(at([objective, result, result])).toThrow("row-2: expected its objective before it");
  expect(at([{ ...objective, value: -1 }])).toThrow("row-0: expected 0 or more, found -1");
});

function inputOf(rows: readonly TargetRow[]): TargetInput {
  return { ...years, rows: rows.map((row, i) => ({ ...row, figure: `row-${i}` })) };
}

/** From the line to where the figure's bricks end. */
function lengthOf(input: TargetInput, figure: string, size: Size): number {
  const { zero } = layoutOf(input, size);
  const own = target.at(input, 1, size).flatMap(({ children }) => children ?? []);
  const marks = own.filter(({ attributes }) => attributes["data-figure"] === figure);
  const faces = marks.flatMap((mark) => flat([mark]).flatMap(rectanglesOf));
  return Math.max(zero, ...faces.map(({ x, width }) => x + width)) - zero;
}

function marksOf(input: TargetInput, size: Size): Boxed[] {
  const keyed = (shape: Shape) =>
    flat([shape])
      .flatMap(rectanglesOf)
      .map((face) => ({ key: shape.key, ...face }));
  return target.at(input, 1, size).flatMap(keyed);
}
