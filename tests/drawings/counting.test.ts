import { describe, expect, test } from "vitest";
import { bondFor } from "../../src/drawings/charts/unit-wall/unit-wall.ts";
import { bricksOf } from "../../src/drawings/kit/bond.ts";
import { flat, keysOf, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import { countedCases, countedCharts } from "./cases.ts";
import { beyondRectangles, claimed, countedMarks, overlapCount, seenRectangles } from "./measure.ts";
import { shownUnits } from "./read-back.ts";

const TIMES = [0, 0.17, 0.3, 0.5, 0.71, 0.9, 0.98, 1];
/** All their rows grow together, of marks that are few: what a frame costs is not held here. */
const AT_ONCE = ["tally"];

for (const [name, input] of Object.entries(countedCases)) {
  const chart = countedCharts[input.form]!;
  for (const [sizeName, of] of Object.entries(chart.sizes)) {
    const size = { ...of, height: chart.heightFor?.(input, of) ?? of.height };
    describe(`${input.form}.at(${name}, …, ${sizeName})`, () => {
      const worth = chart.worthAt(input, size);

      test("shows at t = 1 as many units as the datum has [R5]", () => {
        const shapes = chart.at(input, 1, size);
        input.rows.forEach((row, i) => {
          expect(shownUnits(shapes, input, i, size)).toBeCloseTo(row.value / worth, 2);
          expect(claimed(shapes, row.figure)).toBeCloseTo(row.value, 3);
        });
      });

      test("claims at any t what valuesAt says [R5]", () => {
        for (const t of TIMES) {
          const counts = chart.valuesAt(input, t);
          for (const { figure } of input.rows)
            expect(claimed(chart.at(input, t, size), figure)).toBeCloseTo(counts[figure]!, 3);
        }
      });

      test("claims no more than it draws: each path's count is that of its whole marks and its cut ones", () => {
        for (const t of TIMES) {
          const shapes = chart.at(input, t, size);
          for (const { figure } of input.rows) {
            for (const mark of countedMarks(shapes, figure)) {
              const count = Number(mark.attributes["data-count"]);
              if (mark.attributes.class === "key") {
                expect(keysOf(mark).length).toBe(Math.ceil(count));
                continue;
              }
              expect(beyondRectangles(mark)).toBe("");
              expect(rectanglesOf(mark).length).toBeGreaterThanOrEqual(count);
              if (["windows", "groups", "hundred"].includes(input.form))
                expect(rectanglesOf(mark).length).toBe(Math.ceil(count));
            }
          }
        }
      });

      test("keeps its marks inside the box, apart from one another", () => {
        const rectangles = input.rows.flatMap((row) => seenRectangles(chart.at(input, 1, size), row.figure));
        const outside = rectangles.filter(
          ({ x, y, width, height }) => x < 0 || y < 0 || x + width > size.width || y + height > size.height,
        );
        expect(outside).toEqual([]);
        expect(overlapCount(rectangles)).toBe(0);
      });

      if (AT_ONCE.includes(input.form)) return;

      test("needs some sixty paths and fewer than two hundred on the way, or four for each of its parts", () => {
        const pathsAt = (t: number) => flat(chart.at(input, t, size)).filter(({ tag }) => tag === "path").length;
        const partsAt = (t: number) =>
          flat(chart.at(input, t, size)).filter(({ key }) => key.startsWith("part-")).length;
        for (const t of TIMES) {
          expect(partsAt(t)).toBeLessThanOrEqual(128 + 5);
          expect(pathsAt(t)).toBeLessThanOrEqual((t < 1 ? 200 : 62) + 4 * partsAt(t));
        }
      });

      test("draws anew, from one frame to the next, no more than a small part", () => {
        const bytesAt = (t: number, known: ReadonlySet<unknown>) =>
          flat(chart.at(input, t, size))
            .filter((shape) => !known.has(shape))
            .reduce((sum, { attributes }) => sum + String(attributes.d ?? "").length, 0);
        const whole = bytesAt(1, new Set());
        for (const t of TIMES.slice(0, -1)) {
          const before = new Set(flat(chart.at(input, t - 0.001, size)));
          expect(bytesAt(t, before)).toBeLessThan(2500 + whole / 12);
        }
      });
    });
  }
}

test("unitWall.at(montant, t) draws on the way the bricks of the count, those in the air included", () => {
  const input = countedCases.montant!;
  const chart = countedCharts["unit-wall"]!;
  for (const t of TIMES) {
    const marks = countedMarks(chart.at(input, t, chart.sizes.wide), "dons");
    const drawn = marks.reduce((sum, mark) => sum + rectanglesOf(mark).length, 0);
    const bond = bondFor(input, chart.sizes.wide);
    expect(drawn).toBe(bricksOf(bond, chart.valuesAt(input, t).dons! / bond.worth).length);
  }
});

test("windows.worthAt(fenetres) is one window a household on the wall, ten on a phone", () => {
  const { at: _, worthAt, sizes } = countedCharts.windows!;
  expect(worthAt(countedCases.fenetres!, sizes.wide)).toBe(1);
  expect(worthAt(countedCases.fenetres!, sizes.narrow)).toBe(10);
});

test("walls.worthAt(etats) is one brick a home on the wall, ten on a phone", () => {
  const { worthAt, sizes } = countedCharts.walls!;
  expect(worthAt(countedCases.etats!, sizes.wide)).toBe(1);
  expect(worthAt(countedCases.etats!, sizes.narrow)).toBe(10);
});
