// What is copied, searched and spoken from a PDF is words: the page's own, none run into the next, none in two.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { PAPER_LAYOUTS, type PaperLayout } from "../../src/paper.ts";
import type { Finished } from "../../src/print/finish-pdf.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { openDeck } from "../browser/open-deck.ts";
import { type PageWords, wordsIn, wordsOnPaper } from "./page-words.ts";
import { textInOrder, textInPlace } from "./read-pdf.ts";

const deck = openDeck();
const scratch = mkdtempSync(join(tmpdir(), "deck-words-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const real = editionPaths();
const tiny = {
  ...real,
  slides: resolve("tests/editions/tiny/slides"),
  data: resolve("tests/editions/tiny/data.ts"),
};
/** Of poppler, where it is installed. */
const PDFTOTEXT = "pdftotext";
const isInstalled = spawnSync(PDFTOTEXT, ["-v"]).error === undefined;

const editions = [
  ["a small edition", tiny, PAPER_LAYOUTS.filter((layout) => layout !== "notes")],
  ["the edition", real, PAPER_LAYOUTS],
] as const;

describe.each(editions)("the PDF of %s", (_name, paths, layouts) => {
  const printed = new Map<PaperLayout, Finished>();
  const expected = new Map<PaperLayout, PageWords>();

  beforeAll(async () => {
    const papers = layouts.map((layout) => ({ layout, savesInk: false }));
    const made = await printEdition(paths, papers, () => {});
    for (const [index, layout] of layouts.entries()) {
      printed.set(layout, made[index]!);
      expected.set(layout, await wordsOnPaper(deck.browser(), paths, layout));
    }
  });

  test.each(layouts)("as %s tells the page's words in its order, letter for letter [R32]", async (layout) => {
    expect(wordsIn(await textInOrder(printed.get(layout)!.bytes))).toEqual(expected.get(layout)!.told);
  });

  test.each(layouts)("as %s shows each of the page's words whole [R32]", async (layout) => {
    const shown = wordsIn(await textInPlace(printed.get(layout)!.bytes));
    expect(missing(expected.get(layout)!.seen, shown)).toEqual([]);
  });

  test.skipIf(!isInstalled).each(layouts)("as %s gives each of the page's words to pdftotext [R32]", async (layout) => {
    const file = join(scratch, `${layout}.pdf`);
    writeFileSync(file, printed.get(layout)!.bytes);
    const { stdout } = spawnSync(PDFTOTEXT, [file, "-"], { encoding: "utf8", maxBuffer: 2e7 });
    expect(missing(expected.get(layout)!.seen, wordsIn(stdout))).toEqual([]);
  });
});

/** Words that were expected more often than found: one that runs into another is one, and so are the parts of one. */
function missing(expected: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return expected.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times <= 0;
  });
}
