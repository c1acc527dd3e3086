// An import of a table, as its writer sees it: next year's file over last year's, and only what it changes changes.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { compileEdition } from "../../../src/edition/compile-edition.ts";
import { shown } from "../../../src/edition/files/read-text.ts";
import { readEdition } from "../../../src/edition/read-edition.ts";
import { accept, data, edition, figure, given, hashOf, pathsOf, plan, read } from "./scratch.ts";

const CSV = "Lieu;Parc;Maisons (%)\nVendée;26 204;46,6\nSarthe;39 560;25,0\n";
const FIGURES = [
  "    // Le parc, compté en janvier.",
  figure("vendee", "26_204", 'row: "Vendée", column: "Parc"'),
  figure("maisons", "46.6", 'row: "Vendée", column: "Maisons (%)"', "percent").replace("value", "decimals: 1, value"),
  figure("sarthe", "39560", 'row: "Sarthe", column: "Parc"'),
].join("\n");

test("a table over the old one: its hash and its numbers change, every other sign stays, and again nothing does", async () => {
  const folder = edition({ "parc.csv": CSV, "data.ts": data(FIGURES, "parc.csv") });
  const before = read(folder);
  const next = CSV.replace("26 204", "27 001").replace("46,6", "-0,7").replace("39 560", "40 100");
  writeFileSync(join(folder, "parc.csv"), next);
  const file = join(folder, "parc.csv");
  const short = (text: string) => hashOf(text).slice(0, 8);
  expect(await plan(folder, file)).toMatchObject({
    refused: [],
    proposed: [
      `source bilan : parc.csv (${short(CSV)}…) → parc.csv (${short(next)}…) (empreinte SHA-256)`,
      "vendee : 26\u202f204 → 27\u202f001 (parc.csv, ligne «\u00a0Vendée\u00a0», colonne «\u00a0Parc\u00a0»)",
      "maisons : 46,6\u00a0% → \u22120,7\u00a0% (parc.csv, ligne «\u00a0Vendée\u00a0», colonne «\u00a0Maisons (%)\u00a0»)",
      "sarthe : 39\u202f560 → 40\u202f100 (parc.csv, ligne «\u00a0Sarthe\u00a0», colonne «\u00a0Parc\u00a0»)",
    ],
  });
  expect(read(folder)).toBe(before);
  await accept(folder, file);
  const wanted = before
    .replace("26_204", "27_001")
    .replace("value: 46.6", "value: -0.7")
    .replace("39560", "40100")
    .replace(hashOf(CSV), hashOf(next));
  expect(read(folder)).toBe(wanted);
  expect(await plan(folder, file)).toMatchObject({ proposed: [], refused: [] });
});

test("columns that nothing reads are offered, and taken by their letters", async () => {
  const folder = edition({ "parc.csv": CSV, "data.ts": data(FIGURES, "parc.csv") });
  const [head = "", ...rows] = CSV.trim().split("\n");
  const next = given("parc.csv", [`${head};Granges`, ...rows.map((row, i) => `${row};${i + 3}`), ""].join("\n"));
  const offered: string[] = [];
  await plan(folder, next, async ({ columns, isNamed }) => {
    offered.push(...columns.map(({ letter, head: words }) => `${letter} ${words} ${isNamed}`));
    return "";
  });
  expect(offered).toEqual(["D Granges true"]);
  const { proposed } = await plan(folder, { file: next, columns: "D" });
  expect(proposed.slice(1).map((line) => line.replace(/\(.*/, "").trim())).toEqual([
    "granges-vendee : nouveau → 3",
    "granges-sarthe : nouveau → 4",
  ]);
  await expect(plan(folder, { file: next, columns: "B" })).rejects.toThrow(
    "colonne laissée « B » (déjà prise), attendu (`D`)",
  );
});

test("of a workbook of several sheets, columns are new in the sheet that the data read, whatever the others have", async () => {
  const head = ["Lieu", "Parc"];
  const book = (more: string) =>
    writeXlsx({
      sheets: [
        {
          name: "Lisez-moi",
          rows: [
            ["Lieu", "Granges"],
            ["Vendée", 1],
          ],
        },
        {
          name: "2024",
          rows: [
            [...head, more],
            ["Vendée", 26_204, 3],
          ],
        },
        {
          name: "2023",
          rows: [
            [...head, "Abris"],
            ["Vendée", 25_900, 4],
          ],
        },
      ],
    });
  const figures = [
    figure("vendee", "26_204", 'sheet: "2024", row: "Vendée", column: "Parc"'),
    figure("abris", "4", 'sheet: "2023", cell: "C2", row: "Vendée", column: "Abris"'),
  ].join("\n");
  const folder = edition({ "t.xlsx": await book("Maisons"), "data.ts": data(figures, "t.xlsx") });
  for (const more of ["Granges", "Abris"]) {
    const offered: string[] = [];
    await plan(folder, given("t.xlsx", await book(more)), async ({ columns }) => {
      offered.push(...columns.map(({ letter, head: words }) => `${letter} ${words}`));
      return "";
    });
    expect(offered).toEqual([`C ${more}`]);
  }
  const { proposed } = await plan(folder, {
    file: given("t.xlsx", await book("Granges")),
    sheet: "2023",
    columns: "B",
  });
  expect(proposed.map((line) => line.replace(/\(.*/, "").trim()).slice(1)).toEqual([
    "parc-vendee : nouveau → 25\u202f900",
  ]);
});

test("a column that was never taken is offered again, by the table that the data know", async () => {
  const figures = figure("vendee", "26_204", 'row: "Vendée", column: "Parc"');
  const folder = edition({ "parc.csv": CSV, "data.ts": data(figures, "parc.csv") });
  const offered: string[] = [];
  await plan(folder, "parc.csv", async ({ columns }) => {
    offered.push(...columns.map(({ head }) => head));
    return "";
  });
  expect(offered).toEqual(["Maisons (%)"]);
});

test("a column is no new one for the spaces and line ends of its head", async () => {
  const heads = ['"Parc\nsocial"', "Granges  vides"];
  const table = (more: string) => `Lieu;${heads.join(";")};${more}\nVendée;26 204;3;4\n`;
  const figures = [
    figure("vendee", "26_204", 'row: "Vendée", column: "Parc\\nsocial"'),
    figure("granges", "3", 'row: "Vendée", column: "Granges vides"'),
  ].join("\n");
  const folder = edition({ "parc.csv": table("Maisons"), "data.ts": data(figures, "parc.csv") });
  const offered: string[] = [];
  await plan(folder, given("parc.csv", table("Abris")), async ({ columns }) => {
    offered.push(...columns.map(({ head }) => head));
    return "";
  });
  expect(offered).toEqual(["Abris"]);
});

test("npm run check says of a changed table which command takes it in", async () => {
  const folder = edition({ "parc.csv": CSV, "data.ts": data(FIGURES, "parc.csv") });
  writeFileSync(join(folder, "parc.csv"), `${CSV}Mayenne;1;2\n`);
  const { problems } = compileEdition(await readEdition(pathsOf(folder)));
  expect(problems[0]?.message).toContain(`\`npm run facts -- ${shown(folder)} import parc.csv\``);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^sources\.bilan\.table\.sha256 : « parc\.csv » a changé : .* montre ce qui change, puis l’écrit$/,
    ),
  ]);
});

test("a file with Windows's line ends and its mark keeps both", async () => {
  const text = `\ufeff${data(FIGURES, "parc.csv").replaceAll("\n", "\r\n")}`;
  const folder = edition({ "parc.csv": CSV, "data.ts": text });
  const before = read(folder);
  const file = given("parc.csv", Buffer.from(CSV.replace("26 204", "27 001"), "latin1"));
  await accept(folder, file);
  expect(read(folder).replace(/[\da-f]{64}/, "")).toBe(before.replace("26_204", "27_001").replace(/[\da-f]{64}/, ""));
  expect(await plan(folder, "parc.csv")).toMatchObject({ proposed: [], refused: [] }); // Windows-1252, beside the data now
});

test("a file of another name takes the place of a source's when it is said; the old one stays", async () => {
  const folder = edition({ "parc.csv": CSV, "data.ts": data(FIGURES, "parc.csv") });
  const file = given("parc-2026.csv", CSV.replace("39 560", "40 100"));
  await accept(folder, { file, source: "bilan" });
  expect(read(folder)).toContain(`file: "parc-2026.csv", sha256: "${hashOf(read(folder, "parc-2026.csv"))}"`);
  expect(read(folder)).toContain("value: 40100");
  expect(read(folder, "parc.csv")).toBe(CSV);
  expect(await plan(folder, { file, source: "bilan" })).toMatchObject({ proposed: [], refused: [] });
  await expect(plan(folder, { file, source: "autre" })).rejects.toThrow(
    "source inconnue « autre », attendu celle d’un tableau (`bilan`)",
  );
});

const place = "data.ts:9:100: figures.vendee.source : parc.csv";
const cell = "ligne «\u00a0Vendée\u00a0», colonne «\u00a0Parc\u00a0»";

test.each([
  [
    "a row's name",
    "Vendée",
    "La Vendée",
    `${place} : ligne « Vendée » introuvable, attendu l’une de celles-ci (\`La Vendée\`)`,
  ],
  [
    "a letter of a row's name",
    "Vendée",
    "Vendee",
    `${place} : ligne « Vendée » introuvable, attendu l’une de celles-ci (\`Vendee\`) ; vouliez-vous dire \`Vendee\` ?`,
  ],
  [
    "a column's name",
    "Parc",
    "Parc 2026",
    `${place} : colonne « Parc » introuvable, attendu l’une de celles-ci (\`Lieu\`, \`Parc 2026\`)`,
  ],
  [
    "an error",
    "26 204",
    "#DIV/0!",
    `${place}, ${cell} : la case est en erreur (« #DIV/0! »), attendu un nombre : corrigez la table`,
  ],
  ["an empty cell", "26 204", "", `${place}, ${cell} : la case est vide, attendu un nombre`],
  [
    "words",
    "26 204",
    "n. d.",
    `${place}, ${cell} : la case dit « n. d. », attendu un nombre écrit à la française (\`1 234,5\`)`,
  ],
  [
    "a number as it is not written in French",
    "26 204",
    "26,204.0",
    `${place}, ${cell} : la case dit « 26,204.0 », attendu un nombre écrit à la française (\`1 234,5\`)`,
  ],
  [
    "a comma that may part thousands",
    "26 204",
    "26,205",
    `${place}, ${cell} : « 26,205 » se lit \`26 205\` ou, à la française, avec trois décimales ; écrivez \`26 205\` dans la table, ou ajoutez un zéro aux décimales`,
  ],
  [
    "a second row of this name",
    "26 204",
    "26 204\nVendée;3",
    `${place} : ligne « Vendée » trouvée 2 fois, attendu une seule (\`Vendée\`, \`Vendée\`)`,
  ],
])("%s is refused at its place, and nothing is written, however often", async (_, from, to, sentence) => {
  const csv = "Lieu;Parc\nVendée;26 204\n";
  const folder = edition({
    "parc.csv": csv,
    "data.ts": data(figure("vendee", "26_204", 'row: "Vendée", column: "Parc"'), "parc.csv"),
  });
  const [before, file] = [read(folder), given("parc.csv", csv.replace(from, to))];
  for (const _time of [1, 2]) {
    await accept(folder, file);
    expect([read(folder), read(folder, "parc.csv")]).toEqual([before, csv]);
    expect((await plan(folder, file)).refused).toEqual([sentence]);
  }
});

describe("what is not typed as a number of one fact is left to the writer, with its place", () => {
  const next = "Lieu;Parc\nVendée;3\nSarthe;4\n";
  const at = (row: string) => `row: "${row}", column: "Parc"`;

  test.each([
    ["calculated", figure("a", "1 + 1", at("Vendée"))],
    ["a name", `${figure("a", "two", at("Vendée"))}`],
    ["brought by a call", `    ...make({ a: 2 }),`],
  ])("%s", async (_, figures) => {
    const text = `${data(figures, "t.csv")}const two = 2;
function make(all: object) {
  return Object.fromEntries(Object.keys(all).map((key) => [key, { value: 2, kind: "count", label: "l", unit: "u", period: "2024", perimeter: "p", source: { in: "bilan", ${at("Vendée")} } }]));
}
`.replace(/^([\s\S]*)(const two = 2;\n)/, (_all, rest, two) => two + rest);
    const folder = edition({ "t.csv": next.replace("3", "2"), "data.ts": text });
    const { refused, found } = await plan(folder, given("t.csv", next));
    expect(refused).toEqual([
      expect.stringMatching(
        /^data\.ts:\d+:\d+: figures\.a\.value : a : 2 → 3 \(t\.csv, ligne .*\) ; la valeur n’est pas tapée à cet endroit, mettez `3` à la main$/,
      ),
    ]);
    expect(found.proposals).toEqual([]);
  });

  test("typed once for two facts", async () => {
    const text = `const base = { value: 2, kind: "count", label: "l", unit: "u", period: "2024", perimeter: "p" } as const;
${data(["Vendée", "Sarthe"].map((row, i) => `    f${i}: { ...base, source: { in: "bilan", ${at(row)} } },`).join("\n"), "t.csv")}`;
    const folder = edition({ "t.csv": next.replace(/[34]/g, "2"), "data.ts": text });
    const { refused, found } = await plan(folder, given("t.csv", next));
    expect(refused).toEqual([
      expect.stringContaining(
        "figures.f0.value : tapé ici, mais d’autres faits en dépendent (`figures.f1.value`), attendu `3` : à changer à la main",
      ),
      expect.stringContaining(
        "figures.f1.value : tapé ici, mais d’autres faits en dépendent (`figures.f0.value`), attendu `4` : à changer à la main",
      ),
    ]);
    expect(found.proposals).toEqual([]);
  });
});

describe("a series", () => {
  const csv = "Année;Parc\n2021;1\n2022;2\n2024;4\n";
  const series = (points: string) => `
  series: {
    parc: { kind: "count", label: "l", unit: "u", perimeter: "p", source: { in: "bilan", column: "Parc" },
      points: ${points} },
  },`;
  const folderOf = (points: string) => edition({ "t.csv": csv, "data.ts": data("", "t.csv", series(points)) });

  test("takes the points that come after its last one; a gap stays one, and what is empty or hidden is none", async () => {
    const folder = folderOf('{ "2021": 1, "2024": { value: 4 } }');
    const file = given("t.csv", `${csv.replace("2024;4", "2024;40")}2025;50 123\n2026;\nTotal;99\n`);
    await accept(folder, file);
    expect(read(folder)).toContain('points: { "2021": 1, "2024": { value: 40 }, "2025": 50_123 } },');
    expect(await plan(folder, file)).toMatchObject({ proposed: [], refused: [] });
  });

  test("tells a new point that says no number, and takes the rest", async () => {
    const folder = folderOf('{ "2024": 4 }');
    const file = given("t.csv", `${csv}2025;n. d.\n2026;6\n`);
    expect((await plan(folder, file)).refused).toEqual([expect.stringContaining("ligne «\u00a02025\u00a0»")]);
    await accept(folder, file);
    expect(read(folder)).toContain('points: { "2024": 4, "2026": 6 } },');
  });

  test("keeps what is said behind its last point", async () => {
    const folder = folderOf(
      '{\n        "2021": 1,\n        "2024": 4 // provisoire\n        // la suite en mars\n      }',
    );
    await accept(folder, given("t.csv", `${csv}2025;5\n2026;6\n`));
    expect(read(folder)).toContain(
      '"2024": 4, // provisoire\n        "2025": 5,\n        "2026": 6,\n        // la suite en mars\n      }',
    );
  });
});

test("a file that cannot be read is told, and nothing changes", async () => {
  const folder = edition({ "parc.csv": CSV, "data.ts": data(FIGURES, "parc.csv") });
  await expect(plan(folder, "absent.csv")).rejects.toThrow("« absent.csv » ne se lit pas : il n’est pas là.");
  await expect(plan(folder, given("t.pdf", "x"))).rejects.toThrow(
    "t.pdf » ne se lit pas : autre sorte de fichier, attendu `.csv`, `.xlsx` ou `.ods`.",
  );
  for (const name of ["t.xlsx", "t.ods"])
    await expect(plan(folder, given(name, "PK, mais rien d’autre"))).rejects.toThrow(
      "ne se lit pas : ce n’est pas un classeur, ou il est abîmé ; enregistrez-le de nouveau depuis le tableur.",
    );
  expect(existsSync(join(folder, "t.pdf"))).toBe(false);
});
