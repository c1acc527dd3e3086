// Numbers that somebody typed into the words beside a figure: warned of, unless the figure itself says them too.

import { expect, test } from "vitest";
import { checkData } from "../../src/compile/data/check-data.ts";
import type { EditionData } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const { maisons } = tinyData.figures;
const drawn = { form: "marks", caption: "Les maisons", worth: 1000, key: { one: "une", many: "{worth}" } };
const expected =
  'attendu des mots, ou un nombre que disent aussi `unit`, `period` ou `perimeter` ; s’il fait partie du nom, `answer: "…"` le dit';

function warned(its: object, other: Partial<EditionData> = {}): string[] {
  const figures = { ...tinyData.figures, maisons: { ...maisons!, ...its } };
  return checkData({ ...tinyData, figures, ...other }, fakeDrawing).problems.map(
    ({ severity, message }) => `${severity} ${message}`,
  );
}

test("a label's own numbers are told, in its figure, its singular and its row of a chart", () => {
  expect(warned({ label: "maisons pour 4 210 ménages et 12,5 ha" })).toEqual([
    `warning figures.maisons.label : chiffres tapés à la main « 4 210 », « 12,5 », ${expected}`,
  ]);
  expect(warned({ singular: "maison sur 3" })).toEqual([
    `warning figures.maisons.singular : chiffres tapés à la main « 3 », ${expected}`,
  ]);
  const rows = [{ figure: "maisons", label: "bâties en 2030" }];
  expect(warned({}, { charts: { maisons: { ...drawn, rows } } })).toEqual([
    `warning charts.maisons.rows.0.label : chiffres tapés à la main « 2030 », ${expected}`,
  ]);
});

test("what the figure says of its unit, period and perimeter may stand in its label, and so may the digits of a name", () => {
  expect(warned({ label: "maisons pour 1 000 habitants", unit: "maisons pour 1 000 habitants" })).toEqual([]);
  expect(warned({ label: "maisons en 2030", period: "au 31 décembre 2030" })).toEqual([]);
  expect(
    warned({ label: "maisons des communes de 3 500 habitants", perimeter: "communes de 3 500 habitants" }),
  ).toEqual([]);
  expect(warned({ label: "T3 de 60 m² sans CO2", period: "2060" })).toHaveLength(1);
  expect(warned({ label: "T3 en m² sans CO2" })).toEqual([]);
});

test("what bounds a class is its name; a number beside it is not", () => {
  const classes = [
    "de 30 à 44 ans",
    "de 45 ans à 59 ans",
    "60 ans ou plus",
    "jeunes de moins de 30 ans",
    "des 18-25 ans",
    "communes de plus de 3 500 habitants",
    "de 10 à moins de 50 salariés",
    "entreprises de 50 salariés et plus",
    "logements entre 30 et 60 m²",
    "ménages à partir de 3 enfants",
    "jeunes de 18 ans",
  ];
  for (const label of classes) expect(warned({ label }), label).toEqual([]);
  for (const label of ["maisons, dont plus de 3 000 neuves", "maisons, contre 4 210", "maisons de 60 m²"])
    expect(warned({ label }), label).toHaveLength(1);
});

test("one warning for all points of a series; an answer makes it quiet", () => {
  const { source: _, ...its } = maisons!;
  const point = (more: object = {}) => ({ value: 7204, source: maisons!.source, ...more });
  const parc = (first: object) => ({
    ...{ kind: its.kind, unit: its.unit, perimeter: its.perimeter, label: "maisons depuis 1950" },
    points: { "2030": point(first), "2031": point() },
  });
  expect(warned({}, { series: { parc: parc({}) } } as object)).toEqual([
    `warning series.parc.label : chiffres tapés à la main « 1950 », ${expected}`,
  ]);
  expect(warned({}, { series: { parc: parc({ answer: "depuis toujours" }) } } as object)).toEqual([]);
});
