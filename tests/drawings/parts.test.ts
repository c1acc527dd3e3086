// The parts of a whole, read back from where the wall is cut.

import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf, parts } from "../../src/drawings/charts/parts/parts.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import type { ChartInput, Shape } from "../../src/model.ts";
import { runs } from "../setup/share.ts";
import { chartCases } from "./cases.ts";
import { overlapCount } from "./measure.ts";

const sizes = Object.values(parts.sizes);
const anyParts = fc
  .array(fc.oneof(fc.constantFrom(0, 1, 5), fc.integer({ min: 0, max: 999_999_999 })), { minLength: 2, maxLength: 6 })
  .filter((values) => values.some((value) => value > 0));

test("parts.at(any parts, 1) cuts the wall into areas that are the data, none on another [R5]", () => {
  fc.assert(
    fc.property(anyParts, (values) => {
      const input = inputOf(values);
      const whole = values.reduce((sum, value) => sum + value, 0);
      for (const size of sizes) {
        const { length, depth } = layoutOf(input, size);
        const drawn = parts.at(input, 1, size);
        const beds = values.map((_, i) => bedOf(drawn, i));
        for (const [i, value] of values.entries())
          expect(areaOf(beds[i]!) / (length * depth)).toBeCloseTo(value / whole, 4);
        expect(overlapCount(beds.flat())).toBe(0);
        for (const [i] of values.entries())
          for (const brick of bricksOf(drawn, i)) expect(isWithin(brick, beds[i]![0]!)).toBe(true);
      }
    }),
    { numRuns: runs(100), examples: [[[1, 999_999_973, 5, 999_999_999]]] }, // a cut so near a course that the brick is a hair's breadth
  );
});

test("parts.labelsAt(any parts, t) keeps each part's words off the others', in order", () => {
  fc.assert(
    fc.property(anyParts, fc.constantFrom(0.4, 1), (values, t) => {
      const input = inputOf(values);
      for (const size of sizes) {
        const labels = parts.labelsAt(input, t, size).filter(({ role }) => role === "value");
        for (const [i, { x, y, width }] of labels.entries()) {
          expect(x + width).toBeLessThanOrEqual(size.width + 0.01);
          const next = labels[i + 1];
          if (next && size.name === "wide") expect(next.x - x - width).toBeGreaterThan(40);
          if (next && size.name === "narrow") expect(next.y - y).toBeGreaterThan(50);
        }
      }
    }),
    { numRuns: runs(200) },
  );
});

test("the words of any part are tied to it: a line as long as the part, and a leader from there to its number [R42]", () => {
  fc.assert(
    fc.property(anyParts, (values) => {
      for (const size of sizes) {
        const { parts: sites, isAcross } = layoutOf(inputOf(values), size);
        const turned = (one: Rectangle) =>
          isAcross ? one : { x: one.y, y: one.x, width: one.height, height: one.width };
        for (const { face, length, leader, value } of sites) {
          const [part, number] = [turned(face), turned({ ...value, height: 0 })];
          const [along, ...way] = leader.map(turned);
          expect(along!.x).toBe(part.x);
          expect(along!.y - part.y - part.height).toBeGreaterThan(0);
          expect(along!.y - part.y - part.height).toBeLessThan(10);
          expect(along!.width).toBeCloseTo(Math.max(length, along!.height));
          for (const [i, one] of way.entries()) expect(touch(one, i === 0 ? along! : way[i - 1]!)).toBe(true);
          const end = way.at(-1)!;
          expect(Math.abs(number.y - end.y - end.height)).toBeLessThan(10);
          expect(end.x - number.x).toBeGreaterThan(-0.01);
          expect(end.x - number.x).toBeLessThan(14);
        }
      }
    }),
    { numRuns: runs(200), examples: [[[99_620, 66_891, 16_480, 39_560, 26_204]]] },
  );
});

test("words that have room at their part stand there", () => {
  const { parts: sites } = layoutOf(inputOf([500, 300, 200]), parts.sizes.wide);
  expect(sites.map(({ value, face }) => value.x - face.x)).toEqual([0, 0, 0]);
});

test("no leader of any parts crosses another", () => {
  fc.assert(
    fc.property(anyParts, (values) => {
      for (const size of sizes) {
        const { parts: sites } = layoutOf(inputOf(values), size);
        sites.forEach(({ leader }, i) => {
          for (const other of sites.slice(i + 1)) {
            const met = leader.flatMap((one) => other.leader.map((two) => overlapCount([one, two])));
            if (sites[i]!.length > 3 && other.length > 3) expect(met.filter(Boolean)).toEqual([]);
          }
        });
      }
    }),
    { numRuns: runs(200) },
  );
});

test("parts.valuesAt(input, t) lays the whole from its beginning: no part begins before the one before it is done", () => {
  const input = inputOf([500, 300, 200]);
  expect(parts.valuesAt(input, 0.5)).toEqual({ "row-0": 500, "row-1": 0, "row-2": 0 });
  expect(parts.valuesAt(input, 1)).toEqual({ "row-0": 500, "row-1": 300, "row-2": 200 });
});

/** An edge of one lies on the other. */
function touch(one: Rectangle, other: Rectangle): boolean {
  const near = (a: number, long: number, b: number, far: number) => a <= b + far + 0.01 && b <= a + long + 0.01;
  return near(one.x, one.width, other.x, other.width) && near(one.y, one.height, other.y, other.height);
}

function inputOf(values: readonly number[]): ChartInput {
  const { decimals: _, ...row } = chartCases.parts!.rows[0]!;
  const label = "des logements au nom long, de quarante lettres";
  const rows = values.map((value, i) => ({ ...row, kind: "count" as const, label, figure: `row-${i}`, value }));
  return { ...chartCases.parts!, rows };
}

function bedOf(shapes: readonly Shape[], i: number) {
  return rectanglesOf(shapes.find(({ key }) => key === `part-row-${i}`)!.children![0]!);
}

function bricksOf(shapes: readonly Shape[], i: number) {
  const [, ...bricks] = shapes.find(({ key }) => key === `part-row-${i}`)!.children!;
  return flat(bricks).flatMap(rectanglesOf);
}

function areaOf(rectangles: ReturnType<typeof rectanglesOf>): number {
  return rectangles.reduce((sum, { width, height }) => sum + width * height, 0);
}

function isWithin(brick: ReturnType<typeof rectanglesOf>[number], bed: typeof brick): boolean {
  const [near, far] = [0.03, 0.05];
  return (
    brick.x >= bed.x - near &&
    brick.y >= bed.y - near &&
    brick.x + brick.width <= bed.x + bed.width + far &&
    brick.y + brick.height <= bed.y + bed.height + far
  );
}
