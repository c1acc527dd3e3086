// Tables as office programs leave them: the second review's two CSV files, and the same facts in other files and encodings.

import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { wrongCell } from "../../src/compile/data/check-cell.ts";
import { readTable } from "../../src/edition/tables/read-table.ts";
import type { TableFile } from "../../src/model.ts";

const folder = mkdtempSync(join(tmpdir(), "deck-tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CSV = [
  "Territoire;Logements;Évolution (%);Part de maisons (%);Coût (€)",
  "Pays de la Loire;248 755;0,7;26,0;« 1 384 € »",
  "Angers Loire Métropole;38 827;-0,7;13,6;",
  '"Sarthe ; hors ville";39 560;0,0;25,0;',
  "",
].join("\r\n");

describe.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from(CSV)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${CSV}`)],
  ["UTF-16, small end first", Buffer.from(`\ufeff${CSV}`, "utf16le")],
  ["UTF-16, big end first", Buffer.from(`\ufeff${CSV}`, "utf16le").swap16()],
  ["Windows-1252", windows(CSV)],
])("readTable(a CSV file in %s)", (name, bytes) => {
  test("holds its words and cells, whatever wrote it", async () => {
    const table = await read(`${name.slice(0, 9)}.csv`, bytes);
    const [{ rows } = { rows: [] }] = table.sheets;
    expect(rows[0]).toEqual(["Territoire", "Logements", "Évolution (%)", "Part de maisons (%)", "Coût (€)"]);
    expect(rows[1]?.[4]).toBe("« 1 384 € »");
    expect(rows[3]?.[0]).toBe("Sarthe ; hors ville");
    expect(table.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(wrongCell({ value: 248_755 }, at("Pays de la Loire", "Logements"), table)).toBeUndefined();
    expect(wrongCell({ value: -0.7 }, at("Angers Loire Métropole", "Évolution (%)"), table)).toBeUndefined();
  });
});

test.each([
  ["Excel for Mac", [0x8e, 0x83, 0xd5]],
  ["Windows", [0xe9, 0xc9, 0x92]],
])("readTable(a CSV file of %s) reads its accents", async (name, [small, capital, mark]) => {
  const bytes = Buffer.from("Vend-e;+volution de l*an\n", "latin1").map(
    (byte) => ({ 45: small, 43: capital, 42: mark })[byte] ?? byte,
  );
  const { sheets } = await read(`${name}.csv`, bytes);
  expect(sheets[0]?.rows[0]).toEqual(["Vendée", "Évolution de l’an"]);
});

test.each([
  ["tabs", "A\tB;C\tD\n1\t2,5\tx\n"],
  ["commas", 'A,"B,C",D\n1,"2,5",x\n'],
])("readTable(a CSV file with %s) finds its separator", async (name, text) => {
  const { sheets } = await read(`${name}.csv`, Buffer.from(text));
  expect(sheets[0]?.rows[1]).toEqual(["1", "2,5", "x"]);
});

test.each([
  [
    "decimal commas between commas",
    'Lieu,Parc,Part\n"La\nVendée",3,1\nSarthe,4,46,6\n',
    "ligne 4 : 4 cases sous 3 en-têtes, sans doute des virgules de décimales : enregistrez-le avec des points-virgules entre les cases",
  ],
  [
    "a semicolon in a name",
    "Un titre\nLieu;Parc\nSarthe ; hors ville;4\n",
    "ligne 3 : 3 cases sous 2 en-têtes, attendu une case par en-tête : mettez entre guillemets celle qui contient « ; »",
  ],
])("readTable(a CSV file with %s) is refused at its line", async (name, text, sentence) => {
  await expect(read(`${name}.csv`, Buffer.from(text))).rejects.toThrow(sentence);
});

test("readTable(a CSV file whose rows end with a semicolon) is none of these", async () => {
  const { sheets } = await read("fin.csv", Buffer.from("Lieu;Parc\nSarthe;4; \n"));
  expect(sheets[0]?.rows[1]?.[1]).toBe("4");
});

test("readTable(an Excel workbook) holds values, a percentage as it is shown, a day, and no time", async () => {
  const sheet = {
    name: "Agréments",
    columns: [{}, { numFmt: "0.0%" }, { numFmt: "#,##0" }, { numFmt: "dd/mm/yyyy" }],
    rows: [
      ["Territoire", "Part", "Nombre", "Jour"],
      ["Vendée", 0.07, 5128, new Date(Date.UTC(2024, 0, 1))],
    ],
  };
  const table = await read("a.xlsx", await writeXlsx({ sheets: [{ name: "Lisez-moi", rows: [["rien"]] }, sheet] }));
  expect(table.sheets.map(({ name }) => name)).toEqual(["Lisez-moi", "Agréments"]);
  expect(table.sheets[1]?.rows[1]).toEqual(["Vendée", 7, 5128, "2024-01-01"]);
  expect(wrongCell({ value: 7 }, { in: "a", sheet: "Agréments", cell: "B2" }, table)).toBeUndefined();
});

test("readTable(a workbook) says which rows, columns and sheets are hidden, where some are", async () => {
  const rows = [["T", "P"], ["x"], ["y"]];
  const some = { name: "A", rows, columns: [{}, { hidden: true }], rowDefs: new Map([[2, { hidden: true }]]) };
  const excel = await read(
    "h.xlsx",
    await writeXlsx({ sheets: [some, { name: "B", rows, hidden: true }, { name: "C", rows }] }),
  );
  expect(excel.sheets.map(({ hidden }) => hidden)).toEqual([
    { sheet: false, rows: [2], columns: [1] },
    { sheet: true, rows: [], columns: [] },
    undefined,
  ]);
  const row = (its = "") => `<table:table-row ${its}><table:table-cell/></table:table-row>`;
  const hidden = '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
  const xml = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:style="s"><style:style style:name="off"><style:table-properties table:display="false"/></style:style><table:table table:name="A"><table:table-column/>${hidden}${row()}${row('table:visibility="filter" table:number-rows-repeated="2"')}${row()}</table:table><table:table table:name="B" table:style-name="off">${row()}</table:table><table:table table:name="C">${row()}</table:table></office:document-content>`;
  const libre = await read("h.ods", zipSync({ "content.xml": strToU8(xml) }));
  expect(libre.sheets.map((sheet) => sheet.hidden)).toEqual([
    { sheet: false, rows: [1, 2], columns: [1, 2] },
    { sheet: true, rows: [], columns: [] },
    undefined,
  ]);
});

test("readTable(a LibreOffice workbook) writes out what is repeated, and leaves comments out", async () => {
  const cells = [
    '<table:table-cell office:value-type="string"><text:p>Vendée &amp; Mayenne</text:p></table:table-cell>',
    '<table:table-cell table:number-columns-repeated="2" office:value-type="percentage" office:value="0.07"><office:annotation><text:p>vu</text:p></office:annotation><text:p>+7 %</text:p></table:table-cell>',
    '<table:table-cell office:value-type="float" office:value="5128" table:formula="of:=1"><text:p>5 128,0</text:p></table:table-cell>',
    '<table:table-cell table:number-columns-repeated="16380"/>',
  ];
  const xml = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Feuille 1"><table:table-row table:number-rows-repeated="2">${cells.join("")}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const table = await read("a.ods", zipSync({ "content.xml": strToU8(xml) }));
  const row = ["Vendée & Mayenne", 7, 7, 5128, ""];
  expect(table.sheets).toMatchObject([{ name: "Feuille 1", rows: [row, row] }]);
  expect([...(table.sheets[0]?.notes ?? [])].slice(4)).toEqual([
    ["1,2", { isPercent: true, isSigned: true, decimals: 0, isFormula: false }],
    ["1,3", { isPercent: false, isSigned: false, decimals: 1, isFormula: true }],
  ]);
});

describe("wrongCell(figure, place, table)", () => {
  const file = () =>
    read("b.csv", Buffer.from("Année;Parc;Parc net;Parc\n2024;1 000;n. d.;2\n2025;1 007;9,5;3\n2025;1;2;3\n"));
  test.each([
    [{ row: "2024", column: "Parc net" }, 12, "la case dit « n. d. », attendu un nombre"],
    [
      { row: "2024", column: "Net" },
      12,
      "colonne « Net » introuvable, attendu l’une de celles-ci (`Année`, `Parc`, `Parc net`, `Parc`)",
    ],
    [
      { row: "2023", column: "Parc net" },
      12,
      "ligne « 2023 » introuvable, attendu l’une de celles-ci (`2024`, `2025`, `2025`)",
    ],
    [
      { row: "2025", column: "Parc net" },
      9.5,
      "ligne « 2025 » trouvée 2 fois, attendu une seule (`2024`, `2025`, `2025`)",
    ],
    [
      { row: "2024", column: "Parc" },
      1000,
      "colonne « Parc » trouvée 2 fois, attendu une seule (`Année`, `Parc`, `Parc net`, `Parc`)",
    ],
    [{ cell: "C3", row: "2025", column: "Parc net" }, 12, "la case dit « 9,5 », trouvé `12`, attendu le même"],
    [
      { cell: "C3", row: "2024" },
      9.5,
      "C3 n’est pas dans la ligne « 2024 », attendu un nom qui est à gauche (`2025`, `1 007`)",
    ],
    [
      { cell: "C3", column: "Parc" },
      9.5,
      "C3 n’est pas dans la colonne « Parc », attendu un nom qui est au-dessus (`Parc net`, `n. d.`)",
    ],
    [{ cell: "B2" }, 1001, "la case dit « 1 000 », trouvé `1001`, attendu le même"],
    [{ cell: "Z99" }, 1001, "la case dit «  », attendu un nombre"],
    [
      { sheet: "Autre", cell: "B2" },
      1000,
      "feuille « Autre » introuvable, attendu l’une de celles-ci (il n’y en a aucun)",
    ],
  ])("%o with %d is told", async (place, value, sentence) => {
    expect(wrongCell({ value }, { in: "b", ...place }, await file())).toBe(sentence);
  });
  test("B2 with its number is right", async () => {
    expect(wrongCell({ value: 1000 }, { in: "b", cell: "B2" }, await file())).toBeUndefined();
  });
});

function read(name: string, bytes: Uint8Array): Promise<TableFile> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  expect(readFileSync(path).length).toBe(bytes.length);
  return readTable(path);
}

function at(row: string, column: string) {
  return { in: "parc", row, column };
}

/** As Windows writes it: what is above 0x7f in these words, by hand. */
function windows(text: string): Uint8Array {
  const codes: Readonly<Record<string, number>> = { "€": 0x80 };
  return Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
}
