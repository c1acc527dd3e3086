// A deck of three hundred slides, a third of them with a picture, printed: nothing is lost and nothing gives up.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { EditionPaths } from "../../src/edition/edition-paths.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { readPdf } from "./read-pdf.ts";

const SLIDES = 300;
const DRAWN = 100;
const DRAWINGS = ["::graphique[rue]", "::graphique[murs]", "::scène[toit]"];
const scratch = mkdtempSync(join(tmpdir(), "deck-long-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("a deck of 300 slides prints, all its slides in the outline and all its pictures said [R32]", async () => {
  const papers = (["slides", "lines", "document"] as const).map((layout) => ({ layout, savesInk: false }));
  const [slides, lines, document] = await printEdition(longEdition(), papers, () => {});
  expect(slides!.pages).toBe(SLIDES);
  expect(lines!.pages).toBe(Math.ceil(SLIDES / 3));
  const { structure, outline } = await readPdf(slides!.bytes);
  expect(outline).toEqual(titles());
  expect(structure.filter(({ kind, alt }) => kind === "Figure" && alt).length).toBe(DRAWN);
  expect((await readPdf(document!.bytes)).outline.filter((title) => title.startsWith("Page "))).toEqual(titles());
});

function longEdition(): EditionPaths {
  const slides = titles().map((title, i) => `## ${title}\n\nUne phrase.\n\n${i % 3 ? "" : DRAWINGS[(i / 3) % 3]}\n`);
  writeFileSync(join(scratch, "01.md"), slides.join("\n---\n\n"));
  return { slides: scratch, data: resolve("tests/editions/tiny/data.ts"), images: join(scratch, "images") };
}

/** Letters: numbers typed by hand are refused. */
function titles(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((first) => letters.map((second) => `Page ${first}${second}`)).slice(0, SLIDES);
}
