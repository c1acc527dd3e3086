import fc from "fast-check";
import { expect, test } from "vitest";
import { evolution, layoutOf } from "../../src/drawings/charts/evolution/evolution.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { ChartInput, ChartRow, Shape, Size } from "../../src/model.ts";
import { periodOf } from "../../src/text/periods.ts";
import { runs } from "../setup/share.ts";
import { chartCases } from "./cases.ts";
import { type Boxed, boxOf, collisions, leavers } from "./label-boxes.ts";

const sizes = Object.values(evolution.sizes);
const year = fc.integer({ min: 1990, max: 2060 });
const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, "0"));
const periods = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => `${of}-T${quarter}`),
  fc.tuple(year, two(12)).map(([of, month]) => `${of}-${month}`),
  year.map((of) => `${of}-${of + 1}`),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-")),
);
const values = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: -999_999_999, max: 999_999_999 }),
  fc.integer({ min: 900_000_000, max: 999_999_999 }),
);
const label = fc.constantFrom("logements", "logements sociaux de la région entière là");
const anyInput = fc
  .tuple(
    fc.uniqueArray(fc.tuple(periods, values), {
      minLength: 1,
      maxLength: evolution.mostRows,
      selector: ([when]) => periodOf(when)!.start,
    }),
    fc.constantFrom("count" as const, "percent" as const),
    label,
  )
  .map(([points, kind, label]) =>
    inputOf(points.map(([when, value]) => ({ when, value: kind === "count" ? value : value / 1e7, kind, label }))),
  );

test("a phone shows all values of a few years with a gap between them, and the gap", () => {
  const years = ["2016", "2017", "2022", "2023"];
  const input = inputOf(years.map((when, i) => ({ when, value: 6_942 - 600 * i, kind: "count", label: "logements" })));
  for (const size of sizes) {
    const { points, breaks } = layoutOf(input, size);
    expect(points.every(({ value, period }) => value !== undefined && period !== undefined)).toBe(true);
    expect(breaks).toHaveLength(size.name === "narrow" ? 1 : 0);
    const [, before, after] = points;
    expect(after!.x - before!.x).toBeGreaterThan(1.4 * (before!.x - points[0]!.x));
  }
});

test("evolution.at(any rows, 1) draws heights that are the data, on one scale, in the order of time [R5]", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const size of sizes) {
        const { footing, unit, floor, points } = layoutOf(input, size);
        const marks = marksOf(input, size);
        for (const { row, x } of points) {
          const own = marks.filter(({ key }) => key === `point-${row.figure}`);
          expect(own.every((face) => face.x >= x)).toBe(true);
          const [up, down] = [footing - Math.min(footing, ...tops(own)), Math.max(footing, ...feet(own)) - footing];
          const value = floor > 0 || up > down ? floor + up / unit : -down / unit;
          expect(value).toBeCloseTo(row.value, -Math.log10(0.06 / unit));
        }
        const starts = points.map(({ row }) => periodOf(row.when!)!.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        points.slice(1).forEach(({ x }, i) => {
          expect(x).toBeGreaterThan(points[i]!.x + points[i]!.width);
        });
      }
    }),
    {
      numRuns: runs(400),
      // The first column is a hair higher than whole courses.
      examples: [
        [
          inputOf(
            [
              { when: "1990-01", value: 900_000_000 },
              { when: "1991", value: -927_364_555 },
              { when: "1993-01", value: 0 },
            ].map((row) => ({ ...row, label: "logements sociaux de la région entière là" })),
          ),
        ],
      ],
    },
  );
});

test("evolution.labelsAt(any rows, 1) lays no word on another, on a mark, or out of the box", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const size of sizes) {
        const boxes = evolution.labelsAt(input, 1, size).map((one) => boxOf(one, size));
        expect(collisions(boxes)).toEqual([]);
        expect(collisions(boxes, marksOf(input, size))).toEqual([]);
        expect(leavers(boxes, size)).toEqual([]);
        expect(leavers(marksOf(input, size), size)).toEqual([]);
      }
    }),
    {
      numRuns: runs(400),
      // Steps a unit apart, whose riser is thinner than it likes to be.
      examples: [
        [
          inputOf([
            { when: "2002-T4", value: 1.6, kind: "percent" },
            { when: "2003-03", value: 2.2, kind: "percent" },
            { when: "2044-03", value: 2.6, kind: "percent" },
          ]),
        ],
      ],
    },
  );
});

test("evolution leaves the place of a year that is missing, and shortens what is far too long", () => {
  const [a, b, c, d] = layoutOf(chartCases.evolution!, evolution.sizes.wide).points;
  expect((c!.x - b!.x) / (b!.x - a!.x)).toBeCloseTo(3);
  expect((d!.x - c!.x) / (b!.x - a!.x)).toBeCloseTo(1);
  const long = layoutOf(chartCases["evolution-long"]!, evolution.sizes.wide);
  expect(long.breaks.length).toBe(1);
  const [ground] = flat(evolution.at(chartCases["evolution-long"]!, 1, evolution.sizes.wide)).filter(isFooting);
  expect(rectanglesOf(ground!).length).toBe(2);
});

test("evolution breaks the ground under rates that lie near each other, and says so; never under counts", () => {
  const [wide] = sizes as [Size];
  const title = (input: ChartInput) => evolution.labelsAt(input, 1, wide).find(({ key }) => key === "title")!.text;
  const rates = chartCases["evolution-rates"]!;
  expect(layoutOf(rates, wide).floor).toBeGreaterThan(0);
  expect(title(rates)).toBe("Départs dans l’année (l’échelle ne part pas de zéro)");
  const counts = { ...rates, rows: rates.rows.map((row): ChartRow => ({ ...row, kind: "count" })) };
  expect(layoutOf(counts, wide).floor).toBe(0);
  expect(title(counts)).toBe("Départs dans l’année");
  const fromZero = chartCases["evolution-zero"]!;
  expect(layoutOf(fromZero, wide).floor).toBe(0);
  expect(title(fromZero)).toBe("Départs dans l’année (l’échelle part de zéro)");
});

test("evolution.at(rates, 1) joins the neighbours in time, and no others", () => {
  const [risers] = flat(evolution.at(chartCases["evolution-rates"]!, 1, evolution.sizes.wide));
  expect(rectanglesOf(risers!).length).toBe(2 * 3); // 2031 to 2033; not 2033 to 2035
});

test("evolution.labelsAt says every quarter of two years, each year once; and again where a number is read by itself", () => {
  const ticks = (size: Size, start: string) =>
    evolution
      .labelsAt(chartCases["evolution-quarters"]!, 1, size)
      .flatMap(({ key, text }) => (key.startsWith(start) ? [text] : []));
  const { wide, narrow } = evolution.sizes;
  expect(ticks(wide, "period-")).toEqual(["T1", "T2", "T3", "T4", "T1", "T2", "T3", "T4"]);
  expect(ticks(wide, "year-")).toEqual(["2034", "2035"]);
  expect(ticks(narrow, "period-")).toEqual(["T1", "T4", "T2", "T4"]);
  expect(ticks(narrow, "year-")).toEqual(["2034", "2035", "2035"]);
});

test.each([
  [
    ["2034-T3", "2034-T4"],
    ["T3", "2034", "T4"],
  ],
  [
    ["2034-T4", "2035-T4", "2036-T1"],
    ["T4", "2034", "T4", "2035", "T1", "2036"],
  ],
  [
    ["2034-2035", "2035-2036"],
    ["2034-35", "2035-36"],
  ],
  [
    ["2034-12", "2035-01"],
    ["déc.", "2034", "janv.", "2035"],
  ],
  [
    ["2034-03-01", "2034-03-02"],
    ["01/03", "2034", "02/03"],
  ],
  [
    ["2033", "2034"],
    ["2033", "2034"],
  ],
])("evolution.labelsAt says the periods %o as %o, in either size", (whens, ticks) => {
  for (const size of sizes) {
    const labels = evolution.labelsAt(inputOf(whens.map((when) => ({ when, value: 240 }))), 1, size);
    expect(labels.flatMap(({ key, text }) => (/^(?:period|year)-/.test(key) ? [text] : []))).toEqual(ticks);
  }
});

test("evolution.labelsAt shows all numbers where there is room, else the first and the last", () => {
  const shown = (name: string) =>
    evolution.labelsAt(chartCases[name]!, 1, evolution.sizes.narrow).flatMap(({ figure }) => figure ?? []);
  expect(shown("evolution").length).toBe(4);
  expect(shown("evolution-months")).toEqual(["maisons/2034-01", "maisons/2035-12"]);
});

test("evolution.at(t) raises columns in the order of time", () => {
  const input = chartCases.evolution!;
  const shares = input.rows.map(({ figure, value }) => evolution.valuesAt(input, 0.5)[figure]! / value);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares[0]).toBeGreaterThan(shares.at(-1)!);
});

test("evolution.at(no number, no period, twice the same, or too many rows) says what it needs", () => {
  const at = (rows: Partial<ChartRow>[]) => () => evolution.at(inputOf(rows), 1, evolution.sizes.wide);
  expect(at([{ when: "2025", value: Number.NaN }])).toThrow("row-0: expected a finite number, found NaN");
  expect(at([{ when: "hier" }])).toThrow('row-0: expected a period, found "hier"');
  expect(at([{ when: "2025" }, { when: "2025-01" }])).toThrow("evolution: expected one row a period");
  expect(at(Array.from({ length: 25 }, (_, i) => ({ when: String(2000 + i) })))).toThrow(
    "evolution draws 24 rows at most, found 25",
  );
});

function inputOf(rows: readonly Partial<ChartRow>[]): ChartInput {
  const input = chartCases.evolution!;
  return { ...input, rows: rows.map((row, i) => ({ ...input.rows[0]!, ...row, figure: `row-${i}` })) };
}

/** All that is drawn, by the group that it belongs to; the ground's line aside. */
function marksOf(input: ChartInput, size: Size): Boxed[] {
  return evolution
    .at(input, 1, size)
    .filter((shape) => !isFooting(shape))
    .flatMap((shape) =>
      flat([shape])
        .flatMap(rectanglesOf)
        .map((face) => ({ key: shape.key, ...face })),
    );
}

function isFooting({ key }: Shape): boolean {
  return key === "footing";
}

const tops = (faces: readonly Boxed[]) => faces.map(({ y }) => y);
const feet = (faces: readonly Boxed[]) => faces.map(({ y, height }) => y + height);
