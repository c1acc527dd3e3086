// Words beside a chart that goes the other way, from its first point to its last.

import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { EditionData } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";

const its = { unit: "toits", perimeter: "Val" } as const;
const source = "Le Val : 1 000, 1 012, 950, 900, 1 000,4 et 1 300 toits ; 9 %, 9,04 % et 12 % de tuiles.";
const toits = { ...its, source, kind: "count", label: "maisons couvertes" } as const;
const chart = (name: string) => ({
  form: "marks",
  series: name,
  caption: "A",
  worth: 1,
  key: { one: "1 = {worth}", many: "1 = {worth}" },
});
const data = {
  meeting: { title: "A", organiser: "B", description: "C" },
  sources: { bilan: { title: "Le bilan", text: source } },
  series: {
    toits: { ...toits, points: { "2034": 1000, "2035": 950, "2036": 1300 } },
    stables: { ...toits, points: { "2034": 1000, "2035": 1300, "2036": 1000.4 }, decimals: 1 },
    hesitants: { ...toits, points: { "2034": 1000, "2035": 1300, "2036": 1012 } },
    tuiles: {
      ...toits,
      kind: "percent",
      unit: "%",
      label: "de tuiles",
      decimals: 1,
      points: { "2034": 12, "2035": 9 },
    },
    arrondies: { ...toits, kind: "percent", unit: "%", decimals: 1, points: { "2034": 9, "2035": 9.04 } },
  },
  charts: {
    ...Object.fromEntries(["toits", "stables", "hesitants", "tuiles", "arrondies"].map((name) => [name, chart(name)])),
    deux: { ...chart(""), series: undefined, rows: [{ figure: "tuiles/2034" }, { figure: "arrondies/2035" }] },
  },
} as unknown as EditionData;

function told(title: string, body: string): string[] {
  const text = `# ${title}\n\n${body}\n`;
  const { problems } = compile([{ path: "01.md", text }], data, { images: {} }, fakeDrawing);
  return problems
    .filter(({ file }) => file === "01.md")
    .map(({ line, severity, message }) => `${line} ${severity} ${message.replace(/\s/g, " ")}`);
}

test.each([
  ["Le Val diminue", "::graphique[toits]", "diminue", 1],
  ["A", "Les toits baissent chaque année.\n\n::graphique[toits]", "baissent", 3],
  ["A", "- Les maisons reculent\n\n::graphique[toits]", "reculent", 3],
  ["A", "::graphique[toits]\n\n:::commentaire\nIci le ciel. La part des toits est en baisse.\n:::", "en baisse", 6],
])("words that contradict a chart are warned of, at their line, and answered: %j %j", (title, body, word, line) => {
  expect(told(title, body)).toEqual([
    `${line} warning « ${word} » à côté d’un dessin qui va de « 1 000 » (2034) à « 1 300 » (2036), attendu le contraire, ou \`:évolution[…]\` qui suit le chiffre ; si ce mot parle d’autre chose, \`:tel-quel[${word}]\``,
  ]);
  expect(told(title.replace(word, `:tel-quel[${word}]`), body.replace(word, `:tel-quel[${word}]`))).toEqual([]);
});

test("a share goes its way in points", () => {
  expect(told("La tuile progresse", "::graphique[tuiles]")).toEqual([
    expect.stringMatching(
      /^1 warning « progresse » à côté d’un dessin qui va de « 12,0 % » \(2034\) à « 9,0 % » \(2035\)/,
    ),
  ]);
  expect(told("La tuile recule", "::graphique[tuiles]")).toEqual([]);
});

test.each([
  ["it goes that way", "Le Val grandit", "::graphique[toits]"],
  ["it is written as nought, in per cent", "Le Val recule", "::graphique[stables]"],
  ["it is written as nought, in points", "Le Val recule", "::graphique[arrondies]"],
  ["its last step goes that way", "Le Val recule", "::graphique[hesitants]"],
  ["there are two quantities", "Le Val grandit", "::graphique[deux]"],
  ["the sentence names something else", "A", "Les loyers baissent.\n\n::graphique[toits]"],
  ["the word is about something else", "La baisse des loyers", "::graphique[toits]"],
  ["it is denied", "Le Val ne baisse pas", "::graphique[toits]"],
  ["both ways are said", "Le Val baisse, puis augmente", "::graphique[toits]"],
  ["the slide says such a change too", "Le Val recule", "::graphique[toits]\n\n:évolution[toits]{de=2034 à=2035}"],
  ["the speaker alone reads it", "A", "::graphique[toits]\n\n:::notes\nLes toits baissent.\n:::"],
])("no warning where %s: %j %j", (_, title, body) => {
  expect(told(title, body)).toEqual([]);
});
