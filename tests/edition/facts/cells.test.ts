// A cell is taken where everyone sees it, and where it still is the same: hidden ones and moved ones are refused.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { accept, data, edition, figure, given, ods, plan, read } from "./scratch.ts";

describe("a cell that nobody sees is refused", () => {
  const figures = [figure("b2", "1", 'row: "x", column: "P"'), figure("c2", "2", 'row: "x", column: "Q"')].join("\n");
  const rows = [
    ["T", "P", "Q"],
    ["x", 3, 4],
  ];
  const said = (what: string) =>
    expect.stringMatching(new RegExp(`: ${what} est masquée, attendu une case que l’on voit`));

  test.each([
    ["its row", { rowDefs: new Map([[1, { hidden: true }]]) }, [said("la ligne 2"), said("la ligne 2")]],
    ["its column", { columns: [{}, { hidden: true }, {}] }, [said("la colonne")]],
    ["its sheet", { hidden: true }, [said("la feuille « A »"), said("la feuille « A »")]],
  ])("in Excel, %s", async (_, its, refusals) => {
    const first = { name: "A", rows, ...its };
    const file = await writeXlsx({ sheets: [first, { name: "B", rows: [] }] });
    const folder = edition({ "t.xlsx": file, "data.ts": data(figures, "t.xlsx") });
    expect((await plan(folder, "t.xlsx")).refused).toEqual(refusals);
  });

  const cells = (values: readonly string[]) =>
    values
      .map(
        (value) =>
          `<table:table-cell office:value-type="${/\d/.test(value) ? "float" : "string"}" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`,
      )
      .join("");
  const row = (values: readonly string[], its = "") => `<table:table-row ${its}>${cells(values)}</table:table-row>`;
  const [head, below] = [
    ["T", "P", "Q"],
    ["x", "3", "4"],
  ];

  test.each([
    [
      "its row, by a filter",
      ods(row(head!) + row(below!, 'table:visibility="filter"')),
      [said("la ligne 2"), said("la ligne 2")],
    ],
    [
      "its column",
      ods(row(head!) + row(below!), '<table:table-column/><table:table-column table:visibility="collapse"/>'),
      [said("la colonne")],
    ],
    [
      "its sheet",
      ods(
        row(head!) + row(below!),
        "",
        '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>',
      ),
      [said("la feuille « A »"), said("la feuille « A »")],
    ],
  ])("in LibreOffice, %s", async (_, file, refusals) => {
    const folder = edition({ "t.ods": file, "data.ts": data(figures, "t.ods") });
    expect((await plan(folder, "t.ods")).refused).toEqual(refusals);
  });

  test("what is seen of such tables is taken", async () => {
    const folder = edition({ "t.ods": ods(row(head!) + row(below!)), "data.ts": data(figures, "t.ods") });
    expect((await plan(folder, "t.ods")).proposed.map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "b2 : 1 → 3",
      "c2 : 2 → 4",
    ]);
  });

  test("an error of LibreOffice is one, though a number lies beside it", async () => {
    const wrong =
      '<table:table-cell office:value-type="float" office:value="0" calcext:value-type="error"><text:p>#N/D</text:p></table:table-cell>';
    const file = ods(`${row(head!)}<table:table-row>${cells(["x"])}${wrong}${cells(["2"])}</table:table-row>`);
    const folder = edition({ "t.ods": file, "data.ts": data(figures, "t.ods") });
    expect((await plan(folder, "t.ods")).refused).toEqual([
      expect.stringContaining("la case est en erreur (« #N/D »)"),
    ]);
  });
});

describe("a figure whose evidence is a cell by its place", () => {
  const csv = "Lieu;2024;2025\nVendée;1;2\nSarthe;3;4\n";
  const folderOf = (source: string) => edition({ "t.csv": csv, "data.ts": data(figure("a", "2", source), "t.csv") });

  test("follows its cell where the names beside it stayed", async () => {
    const folder = folderOf('cell: "C2"');
    expect((await plan(folder, given("t.csv", csv.replace(";1;2", ";1;9")))).proposed).toEqual([
      expect.stringMatching(/^source bilan/),
      expect.stringMatching(/^a : 2 → 9/),
    ]);
  });

  test.each([
    ["a row has come before", "Vendée", "Mayenne;5;6\nVendée", "à côté de C2, « Vendée » a changé"],
    ["a year has come before", "2024;2025\nVendée;1;2", "2023;2024\nVendée;8;9", "à côté de C2, « 2025 » a changé"],
    ["another row has the same number", "Vendée", "Mayenne", "à côté de C2, « Vendée » a changé"],
  ])("is refused where %s", async (_, from, to, sentence) => {
    const folder = folderOf('cell: "C2"');
    const [before, file] = [read(folder), given("t.csv", csv.replace(from, to))];
    for (const _time of [1, 2]) {
      await accept(folder, file);
      expect([read(folder), read(folder, "t.csv")]).toEqual([before, csv]);
      expect((await plan(folder, file)).refused).toEqual([expect.stringContaining(sentence)]);
    }
  });

  test("follows its row as soon as its evidence says what is beside it, as the refusal does", async () => {
    const folder = folderOf('cell: "C2"');
    const file = given("t.csv", "Lieu;2024;2025\nSarthe;3;4\nVendée;1;9\n");
    const [refusal = ""] = (await plan(folder, file)).refused;
    const [, evidence = ""] = /`(cell: .*)`$/.exec(refusal) ?? [];
    expect(evidence).toBe('cell: "…", row: "Vendée", column: "2025"');
    writeFileSync(join(folder, "data.ts"), read(folder).replace('cell: "C2"', evidence.replace("…", "C3")));
    await accept(folder, file);
    expect(read(folder)).toContain("a: { value: 9,");
  });

  test("is refused where the old table is gone, until its evidence names what stands beside it", async () => {
    const next = csv.replace(";1;2", ";1;9");
    const folder = folderOf('cell: "C2"');
    writeFileSync(join(folder, "t.csv"), next);
    expect((await plan(folder, "t.csv")).refused).toEqual([
      expect.stringContaining(
        'l’ancien tableau n’est plus là pour comparer les voisines de C2, attendu `cell: "C2", row: "…", column: "…"`',
      ),
    ]);
    const named = folderOf('cell: "C2", row: "Vendée", column: "2025"');
    writeFileSync(join(named, "t.csv"), next);
    expect((await plan(named, "t.csv")).proposed).toHaveLength(2);
    const moved = folderOf('cell: "C2", row: "Sarthe", column: "2025"');
    expect((await plan(moved, "t.csv")).refused).toEqual([
      expect.stringContaining("C2 n’est pas dans la ligne « Sarthe », attendu un nom qui est à gauche (`Vendée`, `1`)"),
    ]);
  });
});
