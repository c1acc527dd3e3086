// The README's table of measures: written between its markers, and nowhere else.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTable } from "./readme.ts";

const readme = readFileSync("README.md", "utf8");

test("withTable(readme, rows) replaces the table, and leaves the rest as it was", () => {
  const once = withTable(readme, [["un pas", "9 ms"]]);
  expect(once).toContain("| mesure | valeur |\n| --- | ---: |\n| un pas | 9 ms |\n<!-- fin des mesures -->");
  expect(withTable(once, [["un pas", "8 ms"]])).toBe(once.replace("9 ms", "8 ms"));
  const outside = (text: string) => text.replace(/<!-- mesures[\s\S]*<!-- fin/, "");
  expect(outside(once)).toBe(outside(readme));
});

test("withTable(readme, rows) says which markers are gone", () => {
  expect(() => withTable("# Rien", [])).toThrow(
    "README.md a perdu ses repères : « <!-- mesures : npm run bench -- --write --> » puis « <!-- fin des mesures --> ».",
  );
});

test("the README's table holds figures", () => {
  const [, table = ""] = /<!-- mesures[^>]*-->([\s\S]*)<!-- fin/.exec(readme) ?? [];
  expect(table.trim().split("\n").slice(2).length).toBeGreaterThan(8);
});
