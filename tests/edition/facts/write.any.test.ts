// What an import writes is whole or not at all: asked for, spelled as the data are, and safe from what comes between.

import { spawnSync } from "node:child_process";
import { readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { readOptions } from "../../../src/commands/facts-options.ts";
import { typedEdition } from "../../../src/edition/edition-paths.ts";
import { isAccepted } from "../../../src/edition/facts/accept.ts";
import { addField, editedTexts, replaceValue } from "../../../src/edition/facts/data-edits.ts";
import { describeRefusals } from "../../../src/edition/facts/describe-refusals.ts";
import { showExactly } from "../../../src/edition/facts/show-exactly.ts";
import { writeImport } from "../../../src/edition/facts/write-import.ts";
import { writeTogether } from "../../../src/edition/facts/write-together.ts";
import { readDataModules } from "../../../src/edition/files/data-modules.ts";
import { shown } from "../../../src/edition/files/read-text.ts";
import { spellNumber } from "../../../src/text/spell-number.ts";
import { shellEnvironment } from "../../setup/environment.ts";
import { longTest, test } from "../../setup/share.ts";
import { data, edition, figure, given, plan, read } from "./scratch.ts";

const CSV = "Lieu;Parc\nVendée;1\nSarthe;2\n";
const NEXT = CSV.replace(";1", ";7").replace(";2", ";8");
const FIGURES = ["Vendée", "Sarthe"]
  .map((row, i) => figure(`f${i}`, String(i + 1), `row: "${row}", column: "Parc"`))
  .join("\n");
const folderOf = () => edition({ "t.csv": CSV, "data.ts": data(FIGURES, "t.csv") });

test.each([
  [["oui"], true],
  [["O"], true],
  [["", "tout", "quoi ?", " n "], false],
])("isAccepted(%j) is %s", async (answers, isYes) => {
  expect([await isAccepted(async () => answers.shift()!), answers]).toEqual([isYes, []]);
});

describe("npm run facts", () => {
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "facts", "--", ...args], {
      encoding: "utf8",
      env: shellEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    return { status, out: stdout.trim(), told: stderr.trim() };
  };

  const named = (folder: string) => `Édition : ${shown(folder)} (« T »)`;

  longTest("without a terminal shows, and writes nothing; with --oui it writes; and again nothing", () => {
    const folder = folderOf();
    const before = read(folder);
    const file = given("t.csv", NEXT);
    const first = run(folder, "import", file);
    expect([first.status, first.told]).toEqual([0, ""]);
    expect(first.out).toMatch(
      /^Édition : .* \(« T »\)\nsource bilan : t\.csv .*\nf0 : 1 → 7 \(t\.csv, .*\nf1 : 2 → 8 .*\nRien n’est écrit : ajoutez --oui/,
    );
    expect([read(folder), read(folder, "t.csv")]).toEqual([before, CSV]);
    const { out } = run(folder, "import", file, "--oui");
    expect(out).toMatch(/\nÉcrit : .*t\.csv, .*data\.ts\. Relisez le titre/);
    expect(out.endsWith(`puis npm run check -- ${shown(folder)}`)).toBe(true);
    expect(read(folder, "t.csv")).toBe(NEXT);
    const written = read(folder);
    const { mtimeMs } = statSync(join(folder, "data.ts"));
    expect(run(folder, "import", file, "--oui")).toEqual({
      status: 0,
      out: `${named(folder)}\nRien à changer : les données disent ce que dit la table.`,
      told: "",
    });
    expect([read(folder), statSync(join(folder, "data.ts")).mtimeMs]).toEqual([written, mtimeMs]);
    expect(readdirSync(folder).sort()).toEqual(["data.ts", "slides", "t.csv"]);
  });

  longTest("writes nothing where one figure is refused, and says so, again and again", () => {
    const folder = folderOf();
    const before = read(folder);
    for (const _ of [1, 2]) {
      const { status, told, out } = run(folder, "import", given("t.csv", NEXT.replace("Sarthe", "Mayenne")), "--oui");
      expect([status, told, out]).toEqual([
        1,
        expect.stringMatching(
          /^à régler : .*data\.ts:10:\d+: figures\.f1\.source : t\.csv : ligne « Sarthe » introuvable/,
        ),
        `${named(folder)}\nRien n’est écrit, ni la table ni ses chiffres : réglez ce qui est dit ci-dessus, puis relancez la même commande.`,
      ]);
      expect([read(folder), read(folder, "t.csv")]).toEqual([before, CSV]);
    }
  });

  longTest("offers the columns of a new table by their letters", () => {
    const folder = folderOf();
    const file = given("autre.csv", "Lieu;Maisons\nVendée;3\n");
    expect(run(folder, "import", file, "--oui")).toEqual({
      status: 2,
      out: `${named(folder)}\nTable nouvelle. Ses colonnes de nombres :\n  B  Maisons (1\u00a0nombre)`,
      told: "facts : ajoutez --colonnes et les lettres de celles à prendre : --colonnes B",
    });
    expect(run(folder, "import", file, "--colonnes", "B").out).toMatch(
      /\nsource autre : nouveau → autre\.csv \(nouvelle source\)\nmaisons-vendee : nouveau → 3/,
    );
  });
});

test("describeRefusals(refusals) says a sentence once, with all that it is said of", () => {
  const place = { file: "data.ts", line: 1, column: 1, severity: "error" as const };
  const of = (message: string) => ({ ...place, message });
  const left = { ...of("figures : peu"), severity: "warning" as const };
  expect(describeRefusals([of("figures.a.source : rien"), of("figures.b.source : rien"), left])).toEqual([
    "à régler : data.ts:1:1: figures.a.source : rien ; de même pour (`figures.b.source`)",
    "laissé : data.ts:1:1: figures : peu",
  ]);
});

test.each([
  ["data", ""],
  ["bilan/data", "bilan"],
  ["../bilans/2025", "../bilans/2025"],
])("typedEdition(%j) is %j", (folder, typed) => expect(typedEdition(resolve(folder))).toBe(typed));

describe("readOptions(words)", () => {
  test("finds the edition before import and the file behind it", () => {
    const { env, ...options } = readOptions(["tests/editions/tiny", "import", "a.csv", "--oui", "--colonnes", "B"]);
    expect(env).toMatchObject({ DECK_DATA: join("tests/editions/tiny", "data.ts") });
    expect(options).toEqual({ isOther: true, file: "a.csv", isAll: true, columns: "B" });
    expect(readOptions(["--oui", "import", "a.csv"])).toMatchObject({
      file: "a.csv",
      isAll: true,
      isOther: false,
      env: {},
    });
  });

  test.each([
    [[], /^donnez le fichier d’une table : npm run facts -- import tableau\.xlsx/],
    [
      ["import", "a.csv", "--colonne", "B"],
      /^option inconnue « --colonne » ; vouliez-vous dire `--colonnes` \? ; existent/,
    ],
    [["import", "a.csv", "--colonnes"], /^option « --colonnes » mal écrite/],
    [["imports", "a.csv"], /^« import » absent de « imports a\.csv », attendu npm run facts -- import/],
    [["import"], /^donnez le fichier d’une table/],
    [["import", "a", "b.csv"], /^mot inattendu « b\.csv » ; un nom à espaces s’écrit entre guillemets/],
    [["nulle-part", "import", "a.csv"], /^dossier « nulle-part » introuvable/],
    [["import", "a.csv", "--yes"], /^option inconnue « --yes » ; existent : --oui, --source, --feuille, --colonnes\.$/],
  ])("refuses %j by a sentence", (words, sentence) => {
    expect(() => readOptions(words)).toThrow(sentence);
  });
});

test("data that changed while someone was asked are left as they are", async () => {
  const folder = folderOf();
  const { known, found } = await plan(folder, given("t.csv", NEXT));
  const meanwhile = `${read(folder)}// en cours\n`;
  writeFileSync(join(folder, "data.ts"), meanwhile);
  expect(() => writeImport(found, known)).toThrow(/data\.ts » vient de changer, et rien n’est écrit ; relancez\.$/);
  expect([read(folder), read(folder, "t.csv")]).toEqual([meanwhile, CSV]);
});

test("writeTogether(files) writes none where one cannot be, and leaves nothing beside; a link stays one", () => {
  const folder = folderOf();
  symlinkSync(join(folder, "t.csv"), join(folder, "lien.csv"));
  const files = (last: string) =>
    new Map(
      [
        ["lien.csv", "neuf"],
        [last, "neuf"],
      ].map(([name, text]) => [join(folder, name!), text!]),
    );
  expect(() => writeTogether(files("absent/b.ts"))).toThrow(/ENOENT/);
  expect([read(folder, "t.csv"), readdirSync(folder).sort()]).toEqual([
    CSV,
    ["data.ts", "lien.csv", "slides", "t.csv"],
  ]);
  writeTogether(files("b.ts"));
  expect([read(folder, "t.csv"), readdirSync(folder).sort()]).toEqual([
    "neuf",
    ["b.ts", "data.ts", "lien.csv", "slides", "t.csv"],
  ]);
});

test.each([
  [27001, "26_204", "27_001"],
  [27001, "26204", "27001"],
  [27001, "26", "27_001"],
  [9999, "26_204", "9999"],
  [-1234567.25, "0.123456", "-1_234_567.25"],
  [1e21, "1", "1e+21"],
])("spellNumber(%d, %j) is %j", (value, before, spelled) => expect(spellNumber(value, before)).toBe(spelled));

test.each([
  [8.35, { kind: "percent", decimals: 1 } as const, "8,35\u00a0%"],
  [104_390_000, { kind: "euro", scale: 1e6, decimals: 1 } as const, "104,39\u00a0M€"],
  [8, { kind: "percent", decimals: 1 } as const, "8,0\u00a0%"],
])("showExactly(%d, %o) is %j", (value, written, shown) => expect(showExactly(value, written)).toBe(shown));

test("editedTexts(modules, edits) changes numbers and adds fields where they are asked for, whatever stands between", () => {
  const space = fc.constantFrom("", " ", "\n  ", " /* , } */ ", " // , }\n");
  const fields = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.integer(), space, space), {
    minLength: 1,
    selector: ([key]) => key,
  });
  fc.assert(
    fc.property(fields, fc.boolean(), fc.integer(), fc.nat(), (all, comma, value, which) => {
      const body = all.map(([key, number, a, b]) => `${a}${key}:${a}${number}${b}`).join(",");
      const folder = edition({ "data.ts": `export const data = { f: {${body}${comma ? "," : ""}${all[0]![2]}} };\n` });
      const modules = readDataModules(join(folder, "data.ts"));
      const [key] = all[which % all.length]!;
      const edits = [
        replaceValue(modules, `f.${key}`, value)!,
        addField(modules, "f", "1", 2)!,
        addField(modules, "f", "b-c", [value])!,
      ];
      const [text = ""] = editedTexts(modules, edits).values();
      writeFileSync(join(folder, "data.ts"), text);
      const run = new Function(text.replace("export const data =", "return")) as () => unknown;
      const numbers = Object.fromEntries(all.map(([name, number]) => [name, number]));
      expect(run()).toEqual({ f: { ...numbers, [key]: value, 1: 2, "b-c": [value] } });
    }),
    { numRuns: 200 },
  );
});
