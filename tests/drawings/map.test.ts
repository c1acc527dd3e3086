// A map by colour, read back: its areas from its bricks, its classes from their words, its numbers from where they stand.

import fc from "fast-check";
import { expect, test } from "vitest";
import { classesOf } from "../../src/drawings/charts/map/classes.ts";
import { type MapFields, type MapRow, mapFields } from "../../src/drawings/charts/map/fields.ts";
import { layoutOf, map } from "../../src/drawings/charts/map/map.ts";
import { rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import type { ChartInput, Shape } from "../../src/model.ts";
import { formsData } from "../browser/forms-data.ts";
import { runs } from "../setup/share.ts";
import { chartCases } from "./cases.ts";

type Input = ChartInput<MapRow> & MapFields;

const sizes = Object.values(map.sizes);
const most = chartCases["map-most"] as Input;
const few = chartCases.map as Input;

const anyValues = fc
  .tuple(
    fc.array(fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -1e9, max: 1e9 })), {
      minLength: 1,
      maxLength: map.mostRows,
    }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([values, decimals]) => ({ values: values.map((value) => value / 10 ** decimals), decimals }));

test("classesOf(any rows): equal steps in words that hold what is in them, the fewest empty, three to five", () => {
  fc.assert(
    fc.property(anyValues, ({ values, decimals }) => {
      const { rows } = inputOf(values, decimals);
      const classes = classesOf(rows);
      const bounds = classes.map(({ text }) => boundsIn(text));
      expect(classes.flatMap((its) => its.rows.map(({ figure }) => figure)).sort()).toEqual(
        rows.map(({ figure }) => figure).sort(),
      );
      classes.forEach(({ rows: own, text }, i) => {
        const { from, to, isOpen } = bounds[i]!;
        for (const { value } of own)
          expect([text, value >= from && (isOpen ? value < to : value <= to)]).toEqual([text, true]);
        if (i > 0 && to > from) expect(bounds[i - 1]!.to).toBe(from);
        expect(isOpen).toBe(to > from && i < classes.length - 1);
      });
      const steps = bounds.map(({ from, to }) => Math.round((to - from) * 100));
      expect(new Set(steps).size).toBe(1);
      expect(classes.length).toBeLessThanOrEqual(5);
      const apart = new Set(values);
      const least = Math.min(3, apart.size);
      if (Math.max(...values) - Math.min(...values) >= 5) expect(classes.length).toBeGreaterThanOrEqual(least);
      expect(classes[0]!.rows.length * classes.at(-1)!.rows.length).toBeGreaterThan(0);
      expect(classes.map(({ tone }) => tone)).toEqual(classes.map(({ tone }) => tone).toSorted((a, b) => a - b));
    }),
    { numRuns: runs(400) },
  );
});

test.each([
  [
    [15.7, 32.4, 31.4, 25, 46.6],
    1,
    ["de 10 à moins de 20 %", "de 20 à moins de 30 %", "de 30 à moins de 40 %", "de 40 à 50 %"],
  ],
  [[-0.7, 0, 0.1, 0.9, 2], 1, ["de −1 à moins de 0 %", "de 0 à moins de 1 %", "de 1 à 2 %"]],
  [[12, 13], 0, ["12 %", "13 %"]],
  [[5.04, 5], 1, ["5,0 %"]],
])("classesOf(%j) are told as %3$j", (values, decimals, texts) => {
  const said = classesOf(inputOf(values, decimals).rows).map(({ text }) => text.replaceAll(/\s/g, " "));
  expect(said).toEqual(texts);
});

test("map.at(any rows, 1) gives each area its class's colour, whole but for its number's opening [R5]", () => {
  fc.assert(
    fc.property(anyValues, ({ values, decimals }) => {
      const input = inputOf(values, decimals);
      for (const size of sizes) {
        const shapes = map.at(input, 1, size);
        const { classes, legend, spots } = layoutOf(input, size);
        input.map.areas.forEach((name, i) => {
          const row = input.rows.find(({ area }) => area === name);
          const group = shapes.find(({ key }) => key === `area-${name}`)!;
          const own = classes.findIndex(({ rows }) => rows.some(({ figure }) => figure === row?.figure));
          expect(colourOf(group)).toBe(row ? `tone-${classes[own]!.tone}` : "brick-outline");
          if (row)
            expect(
              colourOf({
                ...group,
                children: [shapes.find(({ key }) => key === `swatch-${classes.length - 1 - own}`)!],
              }),
            ).toBe(colourOf(group));
          expect(columnsBuilt(group, input, size, i)).toBe(
            row !== undefined && row.figure in spots ? "opened" : "whole",
          );
        });
        expect(legend.heads.map(({ tone }) => tone)).toEqual([
          ...classes.map(({ tone }) => tone).reverse(),
          ...(input.rows.length < input.map.areas.length ? [undefined] : []),
        ]);
      }
    }),
    { numRuns: runs(60) },
  );
});

test("a number on the land stands in its own area's opening, and no brick lies under it", () => {
  for (const size of sizes) {
    const shapes = map.at(few, 1, size);
    const labels = map.labelsAt(few, 1, size).filter(({ key }) => key.startsWith("on-"));
    expect(labels.length).toBeGreaterThan(2);
    for (const { figure, x, y, width } of labels) {
      const faces = shapes.filter(({ key }) => key.startsWith("area-")).flatMap((group) => facesIn(group));
      const own = facesIn(shapes.find(({ attributes }) => attributes["data-figure"] === figure)!);
      const box = { x: x - width / 2, y: y - 9, width, height: 18 };
      expect(faces.filter((face) => meets(face, box))).toEqual([]);
      const left = own.filter(
        (face) => face.y < y + 6 && face.y + face.height > y - 6 && face.x + face.width <= box.x + 1,
      );
      expect(left.length).toBeGreaterThan(0);
    }
  }
});

test("map.at(rows, t) builds class after class from the lowest; what has no value stays drawn", () => {
  const size = map.sizes.wide;
  const laidAt = (t: number) =>
    map
      .at(few, t, size)
      .flatMap((shape) => (facesIn(shape, "tone-").length > 0 && shape.key.startsWith("area-") ? [shape.key] : []));
  expect(laidAt(0)).toEqual([]);
  expect(laidAt(0.15)).toEqual(["area-Amont"]);
  expect(laidAt(0.5)).toEqual(["area-Amont", "area-Aval", "area-Haut-Val"]);
  expect(laidAt(1)).toEqual(["area-Amont", "area-Aval", "area-Haut-Val", "area-Bas-Val-et-Marais"]);
  const unknown = map.at(few, 1, size).find(({ key }) => key === "area-Les Iles")!;
  expect(facesIn(unknown, "brick-outline").length).toBeGreaterThan(50);
  expect(map.labelsAt(few, 1, size).map(({ text }) => text)).toContain("sans valeur\u00a0: Les Iles");
});

test("many areas without a value are told together", () => {
  const input = { ...most, rows: most.rows.slice(0, 3) };
  expect(map.labelsAt(input, 1, map.sizes.wide).map(({ text }) => text)).toContain(
    "sans valeur\u00a0: les autres parties",
  );
});

test("fields.arrange names each row after its area, the largest first", () => {
  const spec = {
    form: "map",
    caption: "Essai",
    map: "val",
    rows: [
      { figure: "part", area: "Aval" },
      { figure: "apprentis", label: "les apprentis" },
    ],
  };
  const row = { kind: "percent", period: "2034", label: "de personnes" } as const;
  const rows = [
    { ...row, figure: "part", value: 2, perimeter: "le Val" },
    { ...row, figure: "apprentis", value: 17, perimeter: "Amont", label: "les apprentis" },
  ];
  expect(mapFields.arrange!(rows, spec, formsData)).toMatchObject([
    { figure: "apprentis", area: "Amont", label: "les apprentis" },
    { figure: "part", area: "Aval", label: "Aval" },
  ]);
});

test("map.at(a row about no area) refuses", () => {
  const [row] = few.rows;
  expect(() => map.at({ ...few, rows: [{ ...row!, area: "Ailleurs" }] }, 1, map.sizes.wide)).toThrow(
    `${row!.figure}: no area "Ailleurs" on the map`,
  );
});

function inputOf(values: readonly number[], decimals: number): Input {
  const rows = values.map((value, i): MapRow => {
    const area = most.map.areas[i]!;
    return { ...most.rows[0]!, figure: `row-${i}`, value, decimals, area, label: area };
  });
  return { ...most, rows };
}

/** What a class says of itself, read as one reads it. */
function boundsIn(text: string): { from: number; to: number; isOpen: boolean } {
  const numbers = [
    ...text
      .replaceAll("\u202f", "")
      .replaceAll("−", "-")
      .matchAll(/-?\d+(?:,\d+)?/g),
  ].map(([number]) => Number(number.replace(",", ".")));
  const [from, to = from!] = numbers;
  return { from: from!, to, isOpen: text.includes("moins de") };
}

function facesIn(group: Shape, dress = ""): Rectangle[] {
  return (group.children ?? [])
    .filter(({ attributes }) => String(attributes.class).startsWith(dress))
    .flatMap(rectanglesOf);
}

/** The one class whose paths hold bricks. */
function colourOf({ children = [] }: Shape): string {
  const held = children
    .filter(({ attributes }) => attributes.d !== "")
    .map(({ attributes }) => String(attributes.class));
  return [...new Set(held)].join(" ");
}

/** Whether an area's bricks fill as many half bricks as its land has, or fewer. */
function columnsBuilt(group: Shape, input: Input, size: (typeof sizes)[number], area: number): "whole" | "opened" {
  const cells = input.map.courses.flat().reduce((sum, [index, from, to]) => sum + (index === area ? to - from : 0), 0);
  const faces = facesIn(group);
  const half = Math.min(...faces.map(({ width }) => width)) + 1;
  const built = faces.reduce((sum, { width }) => sum + Math.round((width + 1) / half), 0);
  expect([size.name, built <= cells]).toEqual([size.name, true]);
  return built === cells ? "whole" : "opened";
}

function meets(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
