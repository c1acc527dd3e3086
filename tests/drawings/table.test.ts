// A table's words, as they stand.

import { expect, test } from "vitest";
import { layoutOf, table } from "../../src/drawings/charts/table/table.ts";
import { chartCases } from "./cases.ts";

const { wide, narrow } = table.sizes;

test("table.labelsAt(a grid) says a column's unit once, at its head, and ends its numbers on one line", () => {
  const labels = table.labelsAt(chartCases["table-grid"]!, 1, wide);
  expect(labels.map(({ text }) => text)).toEqual(
    ["Logements loués", "Logements vides (%)"].concat([
      "Amont",
      "9\u202f480",
      "0,8",
      "Centre",
      "6\u202f770",
      "1,9",
      "Aval",
      "4\u202f060",
      "3,0",
    ]),
  );
  const ends = (column: number) => labels.filter(({ figure }) => figure?.startsWith(["loues", "vides"][column]!));
  for (const column of [0, 1]) expect(new Set(ends(column).map(({ x, anchor }) => `${x} ${anchor}`)).size).toBe(1);
});

test("table.labelsAt(a list of several units) writes each with its number, and lights one line", () => {
  const labels = table.labelsAt(chartCases.table!, 1, wide);
  expect(labels.map(({ text }) => text)).toEqual([
    "Logements loués",
    "24\u202f871",
    "Logements vides",
    "1,9\u00a0%",
    "Loyer moyen",
    "6,27\u00a0€/m²",
  ]);
  expect(labels.filter(({ isLit }) => isLit).map(({ text }) => text)).toEqual(["Logements vides"]);
  expect(layoutOf(chartCases.table!, wide).markers).toHaveLength(1);
});

test("table.labelsAt(a grid, narrow) makes a block of each line, its numbers whole", () => {
  const labels = table.labelsAt(chartCases["table-grid"]!, 1, narrow);
  expect(labels.slice(0, 5).map(({ text }) => text)).toEqual([
    "Amont",
    "Logements loués",
    "9\u202f480",
    "Logements vides",
    "0,8\u00a0%",
  ]);
});

test("table.labelsAt(an empty cell) says in its place that there is no number, in the picture, its sentence and its table", () => {
  const input = chartCases["table-total"]!;
  for (const size of [wide, narrow]) {
    const words = table.labelsAt(input, 1, size);
    const after = words.findIndex(({ text }) => text === "Les Îles");
    expect(words.slice(after).map(({ text }) => text)).toContain("non publié");
    const gap = words.find(({ text }) => text === "non publié")!;
    expect([gap.role, gap.figure]).toEqual(["name", undefined]);
  }
  const { sentence, table: told } = table.tellOf!(input)!;
  expect(sentence).toContain("; Les Îles, Logements vides\u00a0: non publié\u202f; ");
  expect(told.rows[7]).toEqual(["Logements vides", "non publié", "–", "Les Îles"]);
  expect(told.rows).toHaveLength(16);
});

test("table.labelsAt(a list with an empty cell) names what is missing", () => {
  const { sentence, table: told } = table.tellOf!(chartCases["table-missing"]!)!;
  expect(sentence).toContain("; Loyer moyen au mètre carré\u00a0: non publié\u202f; ");
  expect(told.rows[1]).toEqual(["Loyer moyen au mètre carré", "non publié", "–", "–"]);
});

test("table.at(a total) rules it off from what it sums", () => {
  const { rules } = layoutOf(chartCases["table-total"]!, wide);
  expect(rules.map(({ height }) => height)).toEqual([2, 2, 2, 2, 2, 2, 2, 6, 2]);
});
