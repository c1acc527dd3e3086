// A table that no source names yet: its columns are offered, and become figures or series that the data can hold.

import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { compileEdition } from "../../../src/edition/compile-edition.ts";
import { chosenColumns, columnsOf } from "../../../src/edition/facts/columns.ts";
import { describeOffer } from "../../../src/edition/facts/describe-offer.ts";
import type { Ask } from "../../../src/edition/facts/plan-import.ts";
import { writeEdition } from "../../../src/edition/new/write-edition.ts";
import { type Edition, readEdition } from "../../../src/edition/read-edition.ts";
import { readTable } from "../../../src/edition/tables/read-table.ts";
import { accept, data, edition, figure, given, pathsOf, plan, read } from "./scratch.ts";

const PLACES =
  "Lieu;Logements sociaux;Part (%);Coût (€);Loyer (€/m²);Note\nVendée;1 234;12,5;45 M€;6,27;x\nSarthe;15 678;8;1;5;y\n";
const YEARS = "Année;Logements\n2023;15 678\n2024;\n2025;15 900\n";

/** What an import leaves to be said is warned of. */
const errorsOf = (one: Edition) => compileEdition(one).problems.filter(({ severity }) => severity === "error");

test("columns over names are figures, one a row; what the table does not say is not invented", async () => {
  const folder = edition({ "data.ts": data("", "absent.csv") });
  await accept(folder, given("Bilan 2025.csv", PLACES), async () => "toutes");
  expect(read(folder)).toContain(`
    "bilan-2025": {
      title: "Bilan 2025",
      table: { file: "Bilan 2025.csv", sha256: "`);
  expect(read(folder)).toContain(`
    "logements-sociaux-sarthe": {
      value: 15_678,
      kind: "count",
      label: "logements sociaux",
      unit: "logements sociaux",
      period: "non précisée",
      perimeter: "Sarthe",
      source: { in: "bilan-2025", row: "Sarthe", column: "Logements sociaux" },
    },
`);
  const { known, proposed } = await plan(folder, "Bilan 2025.csv");
  expect(proposed).toEqual([]); // and again nothing
  const told = Object.entries(known.data.figures).map(([key, { kind, value, decimals, unit }]) => [
    key,
    kind,
    value,
    decimals,
    unit,
  ]);
  expect(told).toEqual([
    ["logements-sociaux-vendee", "count", 1234, undefined, "logements sociaux"],
    ["logements-sociaux-sarthe", "count", 15678, undefined, "logements sociaux"],
    ["part-vendee", "percent", 12.5, 1, "%"],
    ["part-sarthe", "percent", 8, 1, "%"],
    ["cout-vendee", "euro", 45e6, undefined, "€"],
    ["cout-sarthe", "euro", 1, undefined, "€"],
    ["loyer-vendee", "measure", 6.27, 2, "€/m²"],
    ["loyer-sarthe", "measure", 5, 2, "€/m²"],
  ]);
});

test("rows that begin with codes are told by their names, and found by their codes", async () => {
  const folder = edition({ "data.ts": data("", "absent.csv") });
  await accept(folder, given("Lieux.csv", "Code;Lieu;Maisons\n2A;Vendée;12\n72;Sarthe;15\n"), async () => "toutes");
  expect(read(folder)).toContain(`
    "maisons-vendee": {
      value: 12,
      kind: "count",
      label: "maisons",
      unit: "maisons",
      period: "non précisée",
      perimeter: "Vendée",
      source: { in: "lieux", row: "2A", column: "Maisons" },
    },
`);
});

test("rows without a number are told with their column", async () => {
  const table = await readTable(given("Vides.csv", "Lieu;Maisons\nVendée;\nSarthe;15\nMayenne;non connu\n"));
  expect(columnsOf(table).columns[0]?.without).toMatchObject([
    { name: "Vendée", words: "" },
    { name: "Mayenne", words: "non connu" },
  ]);
});

test("what a sheet offers is told with all that it leaves, and why", async () => {
  const day = new Date(Date.UTC(2025, 0, 1));
  const parc = {
    name: "Parc 2025",
    columns: [{}, {}, {}, { hidden: true }],
    rowDefs: new Map([[4, { hidden: true }]]),
    rows: [
      ["Lieu", "Le parc", null, null, "Divers", null, null, "Prix"],
      [null, "Logements", "Maisons", "Caves", "Arrêté au", "Note", "Parc", "Parc"],
      ["Vendée", 3, 4, 5, day, "x", 1, 2],
      ["Mayenne", "16 480 (p)", "#REF!", 6, day, "", 1, 2],
      ["Sarthe", 1, 1, 1, day, "", 1, 2],
      [null, 9, 9, 9, day, "", 1, 2],
    ],
  };
  const lire = { name: "Lisez-moi", rows: [["Ce classeur."]] };
  const file = given("t.xlsx", await writeXlsx({ sheets: [lire, parc] }));
  const folder = edition({ "data.ts": data("", "absent.csv") });
  const told: string[] = [];
  const { refused, proposed } = await plan(folder, file, async (offer) => {
    told.push(...describeOffer(offer).split("\n"));
    return "B C";
  });
  expect(told).toEqual([
    "Feuille « Parc 2025 » ; --feuille choisit « Lisez-moi ».",
    "Table nouvelle. Ses colonnes de nombres :",
    "  B  Logements (1\u00a0nombre ; rien pour Mayenne (« 16 480 (p) »))",
    "  C  Maisons (1\u00a0nombre ; rien pour Mayenne (« #REF! »))",
    "Laissé :",
    "  D  Caves : masquée ; affichez-la dans le tableur si elle compte",
    "  E  Arrêté au : des dates",
    "  F  Note : pas de nombre (« x »)",
    "  G  Parc : une autre colonne porte ce nom ; renommez-en une",
    "  H  Parc : une autre colonne porte ce nom ; renommez-en une",
    "  ligne 5, Sarthe : masquée",
    "  ligne 6 : sans nom dans la première colonne",
  ]);
  expect(refused.map((line) => line.replace(/^.*figures : /, ""))).toEqual([
    "t.xlsx, colonne « Logements » : pas de nombre pour Mayenne (« 16 480 (p) »)",
    "t.xlsx, colonne « Maisons » : pas de nombre pour Mayenne (« #REF! »)",
  ]);
  expect(proposed.slice(1).map((line) => line.replace(/ \(.*/, ""))).toEqual([
    "logements-vendee : nouveau → 3",
    "maisons-vendee : nouveau → 4",
  ]);
});

test("a workbook's percentages, decimals and formulas become what it shows, its values kept whole", async () => {
  const cell = (value: number, numFmt: string) => ({ value, type: "number" as const, style: { numFmt } });
  const formula = (value: number | null) => ({ value, formula: "1", formulaResult: value, type: "formula" as const });
  const rows = [
    ["Lieu", "Part de maisons", "Part du parc", "Sans valeur", "Loyer"],
    ["Vendée", 0.46637, 10.534059616892124, null, 6.5],
    ["Sarthe", 0.25, 15.903197925669835, null, 6],
  ];
  const cells = new Map<string, object>();
  for (const y of [1, 2]) {
    cells.set(`${y},1`, cell(rows[y]![1] as number, "0.0%"));
    cells.set(`${y},2`, formula(rows[y]![2] as number));
    cells.set(`${y},3`, formula(null));
    cells.set(`${y},4`, cell(rows[y]![4] as number, '0.00" €"'));
  }
  const file = given("t.xlsx", await writeXlsx({ sheets: [{ name: "A", rows, cells }] }));
  const folder = edition({ "data.ts": data("", "absent.csv") });
  const told: string[] = [];
  const ask: Ask = async (offer) => {
    told.push(...offer.left.map(({ letter, why }) => `${letter} ${why}`));
    return "toutes";
  };
  const { known, proposed } = await plan(folder, file, ask);
  expect(told).toEqual(["D formules sans valeur gardée ; ouvrez la table dans le tableur et enregistrez-la"]);
  expect(proposed.slice(1, 4)).toEqual([
    "part-de-maisons-vendee : nouveau → 46,637\u00a0% (t.xlsx, ligne «\u00a0Vendée\u00a0», colonne «\u00a0Part de maisons\u00a0»)\n  à relire : s’écrit « 46,6 % »",
    "part-de-maisons-sarthe : nouveau → 25,0\u00a0% (t.xlsx, ligne «\u00a0Sarthe\u00a0», colonne «\u00a0Part de maisons\u00a0»)",
    "part-du-parc-vendee : nouveau → 10,534059616892124 (t.xlsx, ligne «\u00a0Vendée\u00a0», colonne «\u00a0Part du parc\u00a0», formule (valeur gardée par le tableur))\n  à relire : s’écrit « 10,5 »",
  ]);
  expect(known.data.figures).toEqual({});
  await accept(folder, file, ask);
  expect(read(folder)).toMatch(
    /"part-de-maisons-vendee": \{\s+value: 46.637,\s+kind: "percent",\s+decimals: 1,[^}]*unit: "%"/,
  );
  expect(read(folder)).toMatch(
    /"part-du-parc-vendee": \{\s+value: 10.534059616892124,\s+kind: "count",\s+decimals: 1,/,
  );
  expect(read(folder)).toMatch(/"loyer-sarthe": \{\s+value: 6,\s+kind: "count",\s+decimals: 2,/);
  const { problems } = compileEdition(await readEdition(pathsOf(folder)));
  expect(problems.filter(({ message }) => message.includes("decimals"))).toEqual([]);
});

test("numbers that a table shows with their sign keep it: one is negative, or has a plus in words or by its format", async () => {
  const words = "Lieu;Évolution (%);Écart;Part (%)\nVendée;+2,0;7;46,6\nSarthe;0,1;-3;25,0\n";
  const cell = (numFmt: string) => ({ value: 4, type: "number" as const, style: { numFmt } });
  const rows = [
    ["Lieu", "Solde", "Parc"],
    ["Vendée", 4, 4],
  ];
  const cells = new Map<string, object>([
    ["1,1", cell("+0;-0;0")],
    ["1,2", cell("0")],
  ]);
  const book = await writeXlsx({ sheets: [{ name: "A", rows, cells }] });
  const folder = edition({ "data.ts": data("", "absent.csv") });
  await accept(folder, given("Mots.csv", words), async () => "toutes");
  await accept(folder, given("Classeur.xlsx", book), async () => "toutes");
  const { known } = await plan(folder, "Mots.csv");
  const signed = Object.entries(known.data.figures).filter(([, figure]) => figure.signed);
  expect(signed.map(([key]) => key)).toEqual([
    "evolution-vendee",
    "evolution-sarthe",
    "ecart-vendee",
    "ecart-sarthe",
    "solde-vendee",
  ]);
});

test("a new column whose commas may part thousands is left", async () => {
  const table = await readTable(given("t.csv", "Lieu;Parc;Part\nVendée;26,204;26,204\nSarthe;8;9,2\n"));
  const { columns, left } = columnsOf(table);
  expect(columns.map(({ head }) => head)).toEqual(["Part"]);
  expect(left).toMatchObject([{ letter: "B", why: expect.stringMatching(/^« 26,204 » se lit `26 204` ou/) }]);
});

test("a column over years is a series, in a workbook's own sheet; a gap is no point", async () => {
  const folder = edition({ "data.ts": data("", "absent.csv") });
  const rows = YEARS.trim()
    .split("\n")
    .map((line) => line.split(";").map((cell) => (/^\d/.test(cell) ? Number(cell.replace(" ", "")) : cell)));
  const file = await writeXlsx({
    sheets: [
      { name: "Lisez-moi", rows: [["rien"]] },
      { name: "Années", rows },
    ],
  });
  await accept(folder, given("t.xlsx", file), async () => "b");
  expect(read(folder)).toContain(`
  series: {
    logements: {
      kind: "count",
      label: "logements",
      unit: "logements",
      perimeter: "non précisé",
      source: { in: "t", sheet: "Années", column: "Logements" },
      points: { "2023": 15_678, "2025": 15_900 },
    },
  },
};
`);
  expect(await plan(folder, "t.xlsx")).toMatchObject({ proposed: [], refused: [] });
});

test("a new edition takes a table, and compiles", async () => {
  const folder = join(edition({}), "bretagne");
  writeEdition(folder, "Bretagne");
  await accept(folder, given("lieux.csv", PLACES), async () => "B, C");
  expect(read(folder, "data/figures.ts")).toContain('"part-sarthe"');
  expect(errorsOf(await readEdition(pathsOf(folder)))).toEqual([]);
});

test("an edition that would not compile with it takes nothing of a table, and hears why", async () => {
  const bare = 'source: "Il y en a 2."';
  const text = data("    DEUX", "absent.csv")
    .replace(/table: \{.*\} \}/, 'text: "Il y en a 2." }')
    .replace("DEUX", figure("deux", "2", "").replace(/source: .* \}/, `${bare} }`));
  const folder = edition({ "data.ts": text });
  const file = given("lieux.csv", PLACES);
  await accept(folder, file, async () => "B");
  expect([read(folder), readdirSync(folder).sort()]).toEqual([text, ["data.ts", "slides"]]);
  expect((await plan(folder, file, async () => "B")).refused).toEqual([
    expect.stringMatching(
      /^data\.ts:9:\d+: figures\.deux\.source : plusieurs sources, attendu `\{ in: "…", sentence: "…" \}`/,
    ),
  ]);
  writeFileSync(join(folder, "data.ts"), text.replace(bare, 'source: { in: "bilan", sentence: "Il y en a 2." }'));
  await accept(folder, file, async () => "B");
  expect(errorsOf(await readEdition(pathsOf(folder)))).toEqual([]);
  expect(read(folder)).toContain('"logements-sociaux-sarthe"');
});

test("another file of that name beside the data is left alone", async () => {
  const folder = edition({ "data.ts": data("", "absent.csv") });
  writeFileSync(join(folder, "t.csv"), "à garder");
  await expect(plan(folder, given("t.csv", PLACES), async () => "B")).rejects.toThrow(
    "un autre « t.csv » est déjà à côté des données ; renommez celui que vous donnez.",
  );
  expect(read(folder, "t.csv")).toBe("à garder");
});

test("columns are chosen by their letters; one that is not there, or a table of none, is told", async () => {
  const table = await readTable(given("t.csv", `Un titre au-dessus\n\n${PLACES}`));
  const found = columnsOf(table);
  expect(found.columns.map(({ letter, head, cells }) => [letter, head, cells.length])).toEqual([
    ["B", "Logements sociaux", 2],
    ["C", "Part (%)", 2],
    ["D", "Coût (€)", 2],
    ["E", "Loyer (€/m²)", 2],
  ]);
  expect(chosenColumns(found, " c,B ").map(({ letter }) => letter)).toEqual(["C", "B"]);
  expect(chosenColumns(found, "")).toEqual([]);
  expect(() => chosenColumns(found, "F")).toThrow("colonne laissée « F » (pas de nombre (« x »)), attendu");
  expect(() => chosenColumns(found, "G")).toThrow("colonne inconnue « G », attendu (`B`, `C`, `D`, `E`) ou `toutes`");
  expect(() => columnsOf(table, "Autre")).toThrow("feuille inconnue « Autre », attendu (``)");
  const empty = await readTable(given("vide.csv", "a;b\nx;y\n"));
  expect(() => columnsOf(empty)).toThrow(
    /^aucune colonne de nombres, attendu un tableau.*\n {2}B {2}b : pas de nombre \(« y »\)$/,
  );
  const nothing = await readTable(given("rien.csv", "\n;\n"));
  expect(() => columnsOf(nothing)).toThrow(/^la table est vide\.$/);
});
