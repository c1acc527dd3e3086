import { expect, test } from "vitest";
import { charts } from "../../src/drawings/forms.ts";
import { headOf } from "../../src/drawings/kit/head-of.ts";
import { keyOf, sentenceOf, tableOf } from "../../src/drawings/words.ts";
import { format } from "../../src/format.ts";
import { chartCases, countedCases } from "./cases.ts";

const { fenetres, montant, groupes } = countedCases;

test("sentenceOf(fenetres) is the caption, then the figure as the formatter writes it [R36]", () => {
  expect(sentenceOf(fenetres!)).toBe("Les foyers accueillis. 7\u202f204\u00a0foyers accueillis.");
});

test("sentenceOf(groupes) names what the groups gather round and adds nothing up [R37]", () => {
  expect(sentenceOf(groupes!, charts.groups!.subjectOf?.(groupes!))).toBe(
    "Le réseau de l’ATELIER. ATELIER\u00a0: 42\u00a0agences locales\u202f; 24\u00a0ateliers de quartier (et de la lecture)\u202f; 29\u00a0relais locaux pour les métiers et les savoirs.",
  );
});

test("sentenceOf says the period of each point of a series", () => {
  expect(sentenceOf(chartCases["evolution-rates"]!)).toBe(
    "Les départs du Val. 9,8\u00a0%\u00a0de départs dans l’année (2031)\u202f; 9,2\u00a0%\u00a0de départs dans l’année (2032)\u202f; 8,4\u00a0%\u00a0de départs dans l’année (2033)\u202f; 8,9\u00a0%\u00a0de départs dans l’année (2035).",
  );
});

test("sentenceOf leaves a caption that ends by itself as it is", () => {
  expect(sentenceOf({ ...fenetres!, caption: "Combien\u202f?" })).toBe(
    "Combien\u202f? 7\u202f204\u00a0foyers accueillis.",
  );
});

test("tableOf(montant) has a row a figure and says of when and where it is [R13]", () => {
  expect(tableOf(montant!)).toEqual({
    caption: "Les dons reçus",
    columns: ["Ce qui est compté", "Valeur", "Période", "Périmètre"],
    rows: [["Dons reçus", { figure: "dons" }, "2034", "le Val"]],
  });
});

test.each([
  ["d’offres reçues", "Offres reçues"],
  ["de voisins dans la population", "Voisins dans la population"],
  ["de la population", "De la population"],
  ["âge", "Âge"],
  ["foyers accueillis", "Foyers accueillis"],
  ["demandes", "Demandes"],
  ["d’", "D’"],
  ["", ""],
])("headOf(%j) stands by itself: %j", (label, head) => {
  expect(headOf(label)).toBe(head);
});

test("keyOf says what one mark is worth, in the figure's own unit", () => {
  expect(keyOf(fenetres!, 1)).toBe("une fenêtre allumée, un foyer accueilli");
  expect(keyOf(fenetres!, 10)).toBe("une fenêtre allumée, 10 foyers accueillis");
  expect(keyOf(montant!, 100_000)).toBe("une brique, 100\u202f000\u00a0€");
});

test.each(Object.entries(chartCases))(
  "each number over %s is its figure's, and a label has one if it is a number",
  (_name, input) => {
    const chart = charts[input.form]!;
    for (const size of Object.values(chart.sizes)) {
      for (const { role, figure, text } of chart.labelsAt(input, 1, size)) {
        expect(figure !== undefined).toBe(role === "value");
        const row = input.rows.find((one) => one.figure === figure);
        const written = figure ? format(row!.value, row!) : "";
        // In a table a column's head may say the unit, once for its numbers.
        if (figure)
          expect(input.form === "table" && written.startsWith(`${text}\u00a0`) ? written : text).toBe(written);
      }
    }
  },
);
