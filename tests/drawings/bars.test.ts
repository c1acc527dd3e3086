import fc from "fast-check";
import { expect, test } from "vitest";
import { bars, layoutOf } from "../../src/drawings/charts/bars/bars.ts";
import { barsFields } from "../../src/drawings/charts/bars/fields.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { ChartInput, Shape } from "../../src/model.ts";
import { formsData } from "../browser/forms-data.ts";
import { runs } from "../setup/share.ts";
import { chartCases } from "./cases.ts";

const sizes = Object.values(bars.sizes);
const measures = fc.array(
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
  { minLength: 1, maxLength: bars.mostRows },
);

test("bars.at(any rows, 1) draws lengths that are the data, on one scale, inside the box [R5]", () => {
  fc.assert(
    fc.property(measures, (values) => {
      const input = inputOf(values);
      for (const size of sizes) {
        const { unit } = layoutOf(input, size);
        for (const [i, value] of values.entries()) {
          const faces = facesOf(bars.at(input, 1, size), `bar-row-${i}`);
          expect(lengthOf(faces, input, size) / unit).toBeCloseTo(value, -Math.log10(0.03 / unit));
          for (const { x, y, width, height } of faces) {
            expect(x).toBeGreaterThanOrEqual(-0.01);
            expect(x + width).toBeLessThanOrEqual(size.width + 0.01);
            expect(y + height).toBeLessThanOrEqual(layoutOf(input, size).height);
          }
        }
      }
    }),
    { numRuns: runs(400) },
  );
});

test("bars.at(rows, t) compares at any moment as in the end: every bar has grown by the same share", () => {
  const input = chartCases.bars!;
  const lengths = (t: number) =>
    input.rows.map(({ figure }) =>
      lengthOf(facesOf(bars.at(input, t, bars.sizes.wide), `bar-${figure}`), input, bars.sizes.wide),
    );
  const [half, whole] = [lengths(0.4), lengths(1)];
  const shares = half.map((length, i) => length / whole[i]!);
  for (const share of shares) expect(share).toBeCloseTo(shares[0]!, 2);
});

test("bars.at(no number, or seventeen rows) says what it needs", () => {
  expect(() => bars.at(inputOf([Number.NaN]), 1, bars.sizes.wide)).toThrow(
    "row-0: expected a finite number, found NaN",
  );
  expect(() => bars.at(inputOf(Array(17).fill(1)), 1, bars.sizes.wide)).toThrow("bars draws 16 rows at most, found 17");
});

test("a lit row is of another colour, and its words say so by their weight", () => {
  const [first, second, ...others] = chartCases.bars!.rows;
  const input = { ...chartCases.bars!, rows: [first!, { ...second!, lit: true }, ...others] };
  const classes = bars.at(input, 1, bars.sizes.wide).map(({ children = [] }) => children[0]?.attributes.class);
  expect(classes).toEqual(["clay-0", "glow-0", "clay-0", undefined]);
  const lit = bars.labelsAt(input, 1, bars.sizes.wide).filter(({ isLit }) => isLit);
  expect(lit.map(({ key }) => key)).toEqual([`value-${second!.figure}`, `name-${second!.figure}`]);
});

test("fields.arrange(rows, ranked) goes from the largest down, equal ones as they were, else keeps the spec's order", () => {
  const { rows } = inputOf([2, -1, 5, 2]);
  const spec = { form: "bars", caption: "Ce qui est mesuré", rows: rows.map(({ figure }) => ({ figure })) };
  const order = (ranked: boolean | undefined) =>
    barsFields.arrange!(rows, { ...spec, ranked }, formsData).map(({ figure }) => figure);
  expect(order(true)).toEqual(["row-2", "row-0", "row-3", "row-1"]);
  expect(order(undefined)).toEqual(["row-0", "row-1", "row-2", "row-3"]);
});

function inputOf(values: readonly number[]): ChartInput {
  const [row] = chartCases.bars!.rows;
  return { ...chartCases.bars!, rows: values.map((value, i) => ({ ...row!, figure: `row-${i}`, value })) };
}

function facesOf(shapes: readonly Shape[], key: string) {
  const bar = shapes.find((shape) => shape.key === key);
  return flat(bar?.children ?? []).flatMap(rectanglesOf);
}

/** From the line to the end of the longest course; less than nothing on the left of it. */
function lengthOf(faces: ReturnType<typeof facesOf>, input: ChartInput, size: (typeof sizes)[number]): number {
  const { zero } = layoutOf(input, size);
  const ends = faces.flatMap(({ x, width }) => [x - zero, x + width - zero]);
  return ends.reduce((end, at) => (Math.abs(at) > Math.abs(end) ? at : end), 0);
}
