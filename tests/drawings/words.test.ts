import { expect, test } from "vitest";
import { charts } from "../../src/drawings/forms.ts";
import { headOf, keyOf, sentenceOf, tableOf } from "../../src/drawings/words.ts";
import { format } from "../../src/format.ts";
import { chartCases } from "./cases.ts";

const { menages, aides, arefie } = chartCases;

test("sentenceOf(menages) is the caption, then the figure as the formatter writes it [R36]", () => {
  expect(sentenceOf(menages!)).toBe("Les ménages logés. 8\u202f311\u00a0ménages logés.");
});

test("sentenceOf(arefie) names what the groups gather round and adds nothing up [R37]", () => {
  expect(sentenceOf(arefie!, charts.groups!.subjectOf?.(arefie!))).toBe(
    "Le réseau de l’AREFIE. AREFIE\u00a0: 42\u00a0missions locales\u202f; 24\u00a0maisons de l’emploi (et de la formation)\u202f; 29\u00a0plans locaux pour l’insertion et l’emploi.",
  );
});

test("sentenceOf leaves a caption that ends by itself as it is", () => {
  expect(sentenceOf({ ...menages!, caption: "Combien\u202f?" })).toBe("Combien\u202f? 8\u202f311\u00a0ménages logés.");
});

test("tableOf(aides) has a row a figure and says of when and where it is [R13]", () => {
  expect(tableOf(aides!)).toEqual({
    caption: "Les aides accordées",
    columns: ["Ce qui est compté", "Valeur", "Période", "Périmètre"],
    rows: [["Aides accordées", { figure: "aides" }, "2021", "Hauts-de-France"]],
  });
});

test.each([
  ["d’aides accordées", "Aides accordées"],
  ["de jeunes dans la population", "Jeunes dans la population"],
  ["de la population", "De la population"],
  ["âge", "Âge"],
  ["ménages logés", "Ménages logés"],
  ["demandes", "Demandes"],
  ["d’", "D’"],
  ["", ""],
])("headOf(%j) stands by itself: %j", (label, head) => {
  expect(headOf(label)).toBe(head);
});

test("keyOf says what one mark is worth, in the figure's own unit", () => {
  expect(keyOf(menages!, 1)).toBe("une fenêtre allumée, un ménage logé");
  expect(keyOf(menages!, 10)).toBe("une fenêtre allumée, 10 ménages logés");
  expect(keyOf(aides!, 100_000)).toBe("une brique, 100\u202f000\u00a0€");
});

test.each(Object.entries(chartCases))(
  "each number over %s is its figure's, and a label has one if it is a number",
  (_name, input) => {
    const chart = charts[input.form]!;
    for (const size of Object.values(chart.sizes)) {
      for (const { role, figure, text } of chart.labelsAt(input, 1, size)) {
        expect(figure !== undefined).toBe(role === "value");
        const row = input.rows.find((one) => one.figure === figure);
        if (figure) expect(text).toBe(format(row!.value, row!));
      }
    }
  },
);
