// A quantity over time: its points are figures like any other, and a chart of it is a chart of them.

import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { checkData } from "../../src/compile/data/check-data.ts";
import type { EditionData, TableFile } from "../../src/model.ts";
import { periodOf } from "../../src/text/periods.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const HASH = "a".repeat(64);
const years: TableFile = {
  sha256: HASH,
  sheets: [
    {
      name: "",
      rows: [
        ["Année", "Parc"],
        ["2023", "244 357"],
        ["2025", "248 755"],
      ],
    },
  ],
};
const { jour, publication } = tinyData.figures;
const { source: _, ...dated } = jour!;
const parc = {
  kind: "count",
  label: "logements sociaux",
  unit: "logements",
  perimeter: "Val fictif",
  period: "au 1er janvier {point}",
  source: { in: "annees", column: "Parc" },
  points: { "2025": 248_755, "2023": 244_357 },
} as const;
const data: EditionData = {
  meeting: { ...tinyData.meeting, chair: undefined },
  sources: { ...tinyData.sources, annees: { title: "Les années", table: { file: "annees.csv", sha256: HASH } } },
  figures: {
    jour: dated,
    publication: { ...publication!, source: { in: "bilan", sentence: "Publié le 1er mars 2031" } },
  },
  series: { parc },
  charts: {
    parc: { form: "marks", series: "parc", caption: "Le parc", worth: 10_000, key: { one: "une", many: "{worth}" } },
  },
};
const check = (changed: unknown) => checkData(changed, fakeDrawing, undefined, { annees: years });
const withParc = (its: object) => ({ ...data, series: { parc: { ...parc, ...its } } });

test("its points are bound and drawn, each with its period and its cell", () => {
  const files = [{ path: "01.md", text: "# A\n\n:chiffre[parc/2025]\n\n::graphique[parc]\n" }];
  const { deck, problems } = compile(files, data, { images: {}, tables: { annees: years } }, fakeDrawing);
  expect(problems).toEqual([]);
  expect(deck?.data.figures["parc/2025"]).toMatchObject({
    value: 248_755,
    period: "au 1er janvier 2025",
    when: "2025",
  });
  expect(deck?.data.charts.parc?.rows).toEqual([{ figure: "parc/2023" }, { figure: "parc/2025" }]);
  expect(deck?.slides[0]?.figures).toEqual(["parc/2025", "parc/2023"]);
  expect(deck?.slides[0]?.html).toContain('data-figure="parc/2025">248\u202f755</data>');
});

test.each<[string, object, string]>([
  [
    "another number",
    { points: { "2025": 1 } },
    "series.parc.points.2025 : la case dit « 248 755 », trouvé `1`, attendu le même",
  ],
  ["a row that there is not", { points: { "2024": 1 } }, "series.parc.points.2024 : ligne « 2024 » introuvable"],
  ["no period", { points: { hier: 1 } }, "series.parc.points.hier : nom « hier » trouvé, attendu une année, `2025-T1`"],
  [
    "a word for a number",
    { points: { "2025": "mille" } },
    "series.parc.points.2025 : trouvé le texte « mille », attendu un nombre, ou `{ value, source }`",
  ],
  ["another column", { source: { in: "annees", column: "Net" } }, "series.parc.source : colonne « Net » introuvable"],
  ["no source", { source: undefined }, "series.parc.source : absent"],
])("a series with %s is refused where it says so", (_name, its, sentence) => {
  expect(check(withParc(its)).problems.map(({ message }) => message)[0]).toContain(sentence);
});

test.each<[string, object, string]>([
  ["no unit", { unit: undefined }, "series.parc.unit : absent, attendu un texte"],
  ["no points", { points: {} }, "series.parc.points : trouvé un objet, attendu au moins un point"],
  [
    "a point that is none",
    { points: { ...parc.points, "2024": null } },
    "series.parc.points.2024 : trouvé `null`, attendu un nombre, ou `{ value, source }`",
  ],
  [
    "a source that there is not",
    { source: { in: "anees", column: "Parc" } },
    "series.parc.source.in : « anees » trouvé, attendu une clé de data.sources ; vouliez-vous dire `annees` ?",
  ],
  [
    "a sentence that its text does not have",
    { source: { in: "bilan", sentence: "Nul ne le dit" } },
    "series.parc.source : phrase introuvable dans sa source, attendu lettre pour lettre « Nul ne le dit »",
  ],
])("a series with %s is one message, whatever is drawn, calculated and said of it", (_name, its, message) => {
  const hausse = { ...dated, kind: "percent", unit: "%", calculated: { change: ["parc/2025", "parc/2023"] } };
  const bars = {
    form: "marks",
    rows: [{ figure: "parc/2025" }],
    caption: "Le parc",
    worth: 10_000,
    key: { one: "une", many: "{worth}" },
  };
  const broken = { ...withParc(its), figures: { ...data.figures, hausse }, charts: { ...data.charts, bars } };
  const text = "# A\n\n:chiffre[parc/2025]\n\n::graphique[parc]\n";
  const { problems } = compile(
    [{ path: "01.md", text }],
    broken,
    { images: {}, tables: { annees: years } },
    fakeDrawing,
  );
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});

test("a series in place of one of its points, and a chart of a series that there is not, are told with what there is", () => {
  const text = "# A\n\nLe parc : :chiffre[parc].\n";
  const charts = { parc: { ...data.charts!.parc!, series: "parcs" } };
  const { problems } = compile(
    [{ path: "01.md", text }],
    { ...data, charts },
    { images: {}, tables: { annees: years } },
    fakeDrawing,
  );
  expect(problems.map(({ message }) => message)).toEqual([
    "charts.parc.series : « parcs » trouvé, attendu une clé de data.series ; vouliez-vous dire `parc` ?",
    "« parc » est une série, attendu un de ses points (`parc/2023`, `parc/2025`)",
  ]);
});

describe("periodOf(typed)", () => {
  test.each([
    ["2025", "2025", "2025", 2025],
    ["2025-T1", "1er\u00a0trimestre 2025", "T1\u00a02025", 2025],
    ["2025-T3", "3e\u00a0trimestre 2025", "T3\u00a02025", 2025.5],
    ["2025-04", "avril 2025", "04/2025", 2025.25],
    ["2025-01-01", "1er\u00a0janvier 2025", "01/01/2025", 2025],
  ])("%s is %j, short %j, from %d on", (typed, words, short, start) => {
    expect(periodOf(typed)).toMatchObject({ words, short, start });
  });
  test("2024-2025 is a school year, after September", () => {
    expect(periodOf("2024-2025")).toMatchObject({ words: "année scolaire 2024-2025", short: "2024-25" });
    expect(periodOf("2024-2025")!.start).toBeGreaterThan(2024.5);
  });
  test.each(["25", "2025-T5", "2025-13", "2024-2026", "2025-02-32", "hier", ""])("%j is none", (typed) => {
    expect(periodOf(typed)).toBeUndefined();
  });
});

test("a sentence of a text that says all points is their source", () => {
  const said = "Le parc compte 248 755 logements, contre 244 357 en 2023.";
  const series = { parc: { ...parc, source: { in: "texte", sentence: said } } };
  const sources = { ...tinyData.sources, texte: { title: "Le texte", text: said } };
  const { problems, data: whole } = checkData({ ...data, sources, series } as unknown as EditionData, fakeDrawing);
  expect(problems.filter(({ message }) => message.includes("series.parc"))).toEqual([]);
  expect(whole?.figures["parc/2025"]?.source).toEqual({ in: "texte", sentence: said });
});

test("a row is each point's own: a source of all points has none", () => {
  const { problems } = check(withParc({ source: { in: "annees", row: "2023", column: "Parc" } }));
  expect(problems.map(({ message }) => message)).toContain(
    "series.parc.source.row : trouvé le texte « 2023 », attendu rien : la ligne est celle de chaque point",
  );
});

test("a field that another record has is told with those of its own", () => {
  const series = { parc: { ...parc, source: { in: "annees", sentances: "Le parc" } } };
  const told = checkData({ ...data, series } as unknown as EditionData, fakeDrawing).problems.map(
    ({ message }) => message,
  );
  expect(told.join("\n")).toContain("vouliez-vous dire `sentence` ?");
  const dated = { ...data.sources, annees: { ...data.sources.annees!, value: 3 } };
  const again = checkData({ ...data, sources: dated } as unknown as EditionData, fakeDrawing).problems.map(
    ({ message }) => message,
  );
  expect(again.join("\n")).toMatch(/sources\.annees\.value : champ inconnu, attendu l’un de \(`title`/);
});

test("a series in a chart's rows is refused, with how it is drawn", () => {
  const charts = { parc: { ...data.charts!.parc, series: undefined, rows: [{ figure: "parc" }] } };
  expect(check({ ...data, charts }).problems.map(({ message }) => message)).toContain(
    'charts.parc.rows.0.figure : « parc » est une série, attendu `series: "parc"` en place de `rows`, ou l’un de ses points (`parc/2023`, `parc/2025`)',
  );
});

test("a source that is gone is told once, however many figures name it", () => {
  const { annees: _, ...sources } = data.sources;
  const own = { in: "annees", column: "Parc" };
  const messages = check({ ...data, sources, series: { parc, autre: { ...parc, source: own } } }).problems.map(
    ({ message }) => message,
  );
  expect(messages).toEqual([
    expect.stringMatching(/« annees » trouvé, attendu une clé de data\.sources .*\(de même, 1 fois encore\)$/),
  ]);
});

test("a meeting's date that is none is refused, with the figures that are dates", () => {
  const meeting = { ...data.meeting, date: "2035-03-01" };
  expect(check({ ...data, meeting }).problems.map(({ message }) => message)).toContain(
    "meeting.date : « 2035-03-01 » trouvé, attendu la clé d’un chiffre de sorte `date` (`jour`, `publication`)",
  );
});
