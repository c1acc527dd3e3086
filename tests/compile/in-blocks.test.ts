import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const { marks } = fakeDrawing.charts;
const drawing = {
  ...fakeDrawing,
  charts: { marks: { ...marks!, block: "window" as const }, block: { ...marks!, form: "block" } },
};
const rue = tinyData.charts.rue!;
const [row] = rue.rows;
const charts = {
  une: { ...rue, rows: [row!] },
  deux: { ...rue, rows: [row!, row!] },
};

function formsOf(layout: string, ...names: string[]): string[] {
  const text = `# A\n\n::diapo{${layout}}\n\n${names.map((name) => `::graphique[${name}]{fixe}`).join("\n\n")}`;
  const { deck } = compile([{ path: "a.md", text }], { ...tinyData, charts }, { images: {} }, drawing);
  return [...(deck?.slides[0]?.html ?? "").matchAll(/data-form="([^"]+)"/g)].map(([, form]) => form!);
}

test("compile(a recap of charts of one figure) draws them as blocks of one size", () => {
  expect(formsOf("recap", "une", "une")).toEqual(["block", "block"]);
});

test.each([
  ["another layout", "texte", ["une", "une"]],
  ["one chart alone", "recap", ["une"]],
  ["a chart of several figures", "recap", ["une", "deux"]],
])("compile(%s) leaves each chart its own form", (_, layout, names) => {
  expect(formsOf(layout, ...names)).toEqual(names.map(() => "marks"));
});
