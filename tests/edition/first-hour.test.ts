// What a new edition meets in its first hour: a text pasted as it is, what an import leaves to be said, a delivery without tests.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadConfigFromFile } from "vite";
import { afterAll, expect, test } from "vitest";
import { checkData } from "../../src/compile/data/check-data.ts";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { fakeDrawing } from "../compile/fake-drawing.ts";

const root = mkdtempSync(join(tmpdir(), "deck-first-"));
const paths = { slides: join(root, "slides"), data: join(root, "data/index.ts"), images: join(root, "images") };
for (const folder of ["slides", "data"]) mkdirSync(join(root, folder));
writeFileSync(join(root, "slides/01.md"), "# Titre\n\n:chiffre[toits]\n");
afterAll(() => rmSync(root, { recursive: true, force: true }));

const meeting = { title: "A", organiser: "B", description: "C" };
const toits = { value: 3, kind: "count", label: "toits", unit: "toits", period: "2035", perimeter: "Val" };

async function withText(file: string) {
  const sources = { bilan: { title: "Le bilan", text: { file } } };
  const data = { meeting, sources, figures: { toits: { ...toits, source: 'On y lit `a.csv`, "3 toits".' } } };
  writeFileSync(paths.data, `export const data = ${JSON.stringify(data, null, 1)};\n`);
  const { deck, problems } = compileEdition(await readEdition(paths));
  return { text: deck?.data.sources.bilan?.text, problems: problems.map(({ message, line }) => `${line} ${message}`) };
}

test("a source's text is that of a file beside the data, whatever quotes stand in it", async () => {
  const text = 'Le Val.\n\nOn y lit `a.csv`, "3 toits".\n';
  writeFileSync(join(root, "data/source.txt"), `\ufeff${text}`);
  expect(await withText("source.txt")).toEqual({ text, problems: [] });
});

test("a file of text that is not there, or in another encoding, is told", async () => {
  writeFileSync(join(root, "data/latin.txt"), Buffer.from("3 toits \u00e9t\u00e9", "latin1"));
  expect((await withText("absent.txt")).problems).toEqual([
    "10 sources.bilan.text : « absent.txt » introuvable, attendu un fichier de texte à côté des données",
  ]);
  expect((await withText("latin.txt")).problems).toEqual([
    "1 fichier enregistré en Latin-1 (ou Windows-1252), attendu UTF-8 : enregistrez-le en UTF-8",
  ]);
});

const said = { ...toits, source: { in: "bilan", sentence: "3 toits" } };
const told = (figures: object, sources: object = {}) =>
  checkData(
    { meeting, sources: { bilan: { title: "Le bilan", text: "3 toits" }, ...sources }, figures },
    fakeDrawing,
  ).problems.map(({ severity, message }) => `${severity} ${message}`);

test("a period or a perimeter that is still to be said is a warning, to be answered", () => {
  expect(told({ toits: { ...said, period: "non précisée", perimeter: "non précisé" } })).toEqual([
    'warning figures.toits.period : « non précisée » trouvé, attendu la période que dit la source : c’est ce que l’annexe imprime ; si la source n’en dit rien, `answer: "…"` le dit',
    'warning figures.toits.perimeter : « non précisé » trouvé, attendu le territoire que dit la source : c’est ce que l’annexe imprime ; si la source n’en dit rien, `answer: "…"` le dit',
  ]);
  expect(told({ toits: { ...said, period: "non précisée", answer: "la source n’en dit rien" } })).toEqual([]);
  expect(told({ toits: { ...said, period: "non précisée ; publiée en 2035" } })).toEqual([]);
});

test("a source that bears the name of its file, or that nothing comes from, is a warning", () => {
  const table = { file: "annees.csv", sha256: "a".repeat(64) };
  expect(told({ toits: said }, { annees: { title: "annees", table } })).toEqual([
    "warning sources.annees.title : « annees » est le nom du fichier, attendu le titre de la source",
    "warning sources.annees : source dont rien ne vient, attendu un chiffre ou une citation d’elle, sinon retirez-la : « Sources et méthode » la nomme",
  ]);
});

test("a delivery without tests has its builds", async () => {
  const delivery = join(root, "delivery");
  mkdirSync(delivery);
  cpSync("vite.config.ts", join(delivery, "vite.config.ts"));
  writeFileSync(join(delivery, "package.json"), '{ "type": "module" }');
  for (const name of ["src", "node_modules"]) symlinkSync(resolve(name), join(delivery, name), "junction");
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, join(delivery, "vite.config.ts"));
  expect(loaded?.config.plugins?.length).toBeGreaterThan(0);
});
