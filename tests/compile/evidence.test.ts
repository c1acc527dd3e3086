// Where facts come from, when there are several sources: what is said of it, and what is refused.

import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import type { DeckData, TableFile } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const HASH = "a".repeat(64);
const table: TableFile = {
  sha256: HASH,
  sheets: [
    {
      name: "",
      rows: [
        ["Lieu", "Part (%)"],
        ["Val", "26,5"],
      ],
    },
  ],
};
const { maisons, jour } = tinyData.figures;
const { source: _, ...dated } = jour!;

const data: DeckData = {
  ...tinyData,
  meeting: { ...tinyData.meeting, organiser: ["Les Toits", "Les Murs"], chair: undefined },
  sources: {
    bilan: { ...tinyData.sources.bilan!, publisher: "Les Toits" },
    parts: { title: "Les parts du Val", table: { file: "parts.csv", sha256: HASH } },
  },
  figures: {
    jour: dated,
    publication: { ...tinyData.figures.publication!, source: { in: "bilan", sentence: "Publié le 1er mars 2031" } },
    maisons: { ...maisons!, source: { in: "bilan", sentence: "l'association a bâti 7204 maisons" } },
    part: {
      ...maisons!,
      kind: "percent",
      value: 26.5,
      decimals: 1,
      source: { in: "parts", row: "Val", column: "Part (%)" },
    },
  },
  ...{ quotes: {}, statements: {}, people: {}, charts: {}, scenes: {} },
};
const files = [{ path: "01.md", text: "# A\n\n:chiffre[maisons], :chiffre[part], :réunion[organisateur]\n" }];

function problemsOf(changed: DeckData, tables: Readonly<Record<string, TableFile>> = { parts: table }): string[] {
  return compile(files, changed, { images: {}, tables }, fakeDrawing).problems.map(({ message }) => message);
}

test("each figure stands under its sentence or its cell, with its source; each source is listed with what is known of it", () => {
  const { deck, problems } = compile(files, data, { images: {}, tables: { parts: table } }, fakeDrawing);
  expect(problems).toEqual([]);
  const { body } = renderDocument(deck!);
  expect(body).toContain(
    '<li><cite><a href="https://val.example/bilan">Le bilan du Val</a></cite>, Les Toits, <a class="traced"',
  );
  expect(body).toContain("<li><cite>Les parts du Val</cite>, tableau parts.csv.</li>");
  expect(body).toContain(
    '<span class="given">parts.csv, ligne «\u00a0Val\u00a0», colonne «\u00a0Part (%)\u00a0»</span>\u202f; <cite>Les parts du Val</cite>',
  );
  expect(body).toContain('<span class="given">Donnée de la réunion</span>');
  expect(body).toContain("Les Toits et Les Murs");
  expect(body).not.toContain('id="personnes"'); // nobody is in the chair
});

test("a cell with another number is refused at its line", () => {
  const part = { ...data.figures.part!, value: 27 };
  expect(problemsOf({ ...data, figures: { ...data.figures, part } })).toEqual([
    "figures.part.source : la case dit « 26,5 », trouvé `27`, attendu le même",
  ]);
});

test("digits that writing hides are warned of, and quiet once answered; an answer to nothing is told", () => {
  const part = { ...data.figures.part!, decimals: 0 };
  const with_ = (its: object) => problemsOf({ ...data, figures: { ...data.figures, part: { ...part, ...its } } });
  expect(with_({})[0]).toMatch(
    /^figures\.part\.decimals : s’écrit « 27\s% », la source dit `26\.5`, attendu `decimals: 1`$/,
  );
  expect(with_({ answer: "arrondi voulu" })).toEqual([]);
  expect(with_({ decimals: 1, answer: "arrondi voulu" })).toEqual([
    "figures.part.answer : répond à un avertissement qui n’existe pas, attendu rien",
  ]);
});

test.each<[string, DeckData["figures"][string]["source"], string]>([
  [
    "a sentence alone",
    "l'association a bâti 7204 maisons",
    'plusieurs sources, attendu `{ in: "…", sentence: "…" }` avec une clé de data.sources (`bilan`, `parts`)',
  ],
  ["a text without a sentence", { in: "bilan" }, "« bilan » est un texte, attendu `sentence`"],
  [
    "a table without a cell",
    { in: "parts", row: "Val" },
    "« parts » est un tableau, attendu une case : `cell`, ou `row` et `column`",
  ],
  [
    "a source that there is not",
    { in: "rien", sentence: "x" },
    "« rien » trouvé, attendu une clé de data.sources (`bilan`, `parts`)",
  ],
  ["nothing", undefined, "absent, attendu la phrase ou la case qui le dit"],
])("a figure that names %s is refused", (_name, source, sentence) => {
  const changed = { ...data, figures: { ...data.figures, maisons: { ...maisons!, source } } };
  expect(problemsOf(changed)[0]).toMatch(/^figures\.maisons\.source/);
  expect(problemsOf(changed)[0]).toContain(sentence);
});
