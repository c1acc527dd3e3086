import { expect, test } from "vitest";
import { hundred } from "../../src/drawings/charts/hundred/hundred.ts";
import { valued } from "../../src/drawings/kit/invented-row.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import { countedCases } from "./cases.ts";
import { overlapCount } from "./measure.ts";

const { part } = countedCases;

test.each(Object.entries(hundred.sizes))(
  "hundred.at(19, t, %s) shows a hundred whole bricks at any t [R5]",
  (_, size) => {
    for (const t of [0, 0.4, 1]) {
      const bricks = rectangles(t, /^unlit-/, size);
      expect(bricks).toHaveLength(100);
      expect(new Set(bricks.map(({ width, height }) => `${width}x${height}`)).size).toBe(1);
      expect(overlapCount([...bricks, ...rectangles(t, /^cornice$/, size)])).toBe(0);
    }
  },
);

test.each(Object.entries(hundred.sizes))("hundred.at(19, 1, %s) lights nineteen of those bricks", (_, size) => {
  const bricks = rectangles(1, /^unlit-/, size).map((brick) => JSON.stringify(brick));
  const lit = rectangles(1, /^lit-/, size);
  expect(lit).toHaveLength(19);
  for (const brick of lit) expect(bricks).toContain(JSON.stringify(brick));
});

test.each(Object.entries(hundred.sizes))("hundred.at(19, t, %s) has one brick lit from the first", (_, size) => {
  for (const t of [0, 0.01, 0.1]) {
    expect(rectangles(t, /^lit-/, size).length).toBeGreaterThan(0);
    expect(hundred.valuesAt(part!, t)).toEqual({ [part!.rows[0]!.figure]: rectangles(t, /^lit-/, size).length });
  }
});

test.each(Object.entries(hundred.sizes))("hundred.at(19, 1, %s) is in bond, with corners of stone", (_, size) => {
  const bricks = rectangles(1, /^unlit-/, size);
  const levels = [...new Set(bricks.map(({ y }) => y))].sort((a, b) => b - a);
  const courses = levels.map((level) => bricks.filter(({ y }) => y === level).map(({ x }) => x));
  const lefts = courses.map((lying) => Math.min(...lying));
  expect(courses.map(({ length }) => length)).toEqual(Array(10).fill(10));
  const [first, second] = lefts;
  expect(lefts).toEqual(lefts.map((_left, course) => (course % 2 === 0 ? first : second)));
  expect(first! - second!).toBeCloseTo((Math.max(...courses[0]!) - first!) / 9 / 2, 5);
  expect(overlapCount([...bricks, ...rectangles(1, /^stones$/, size)])).toBe(0);
});

test("hundred.at(12.4, 1) lights four tenths of the thirteenth brick", () => {
  const shapes = flat(hundred.at(valued(part!, [12.4]), 1, hundred.sizes.wide));
  const widths = shapes.filter(({ key }) => /^lit-/.test(key)).flatMap((shape) => rectanglesOf(shape));
  const whole = Math.max(...widths.map(({ width }) => width));
  expect(widths.filter(({ width }) => width === whole)).toHaveLength(12);
  expect(Math.min(...widths.map(({ width }) => width))).toBeCloseTo(whole * 0.4, 1);
});

function rectangles(t: number, keys: RegExp, size: (typeof hundred.sizes)["wide"]) {
  return flat(hundred.at(part!, t, size))
    .filter(({ key }) => keys.test(key))
    .flatMap(rectanglesOf);
}
