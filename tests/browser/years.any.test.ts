// An edition beside the one before it, in the article and on paper: what has changed is set like the rest of the annex, and
// each of its numbers leads to its source.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import { readEdition } from "../../src/edition/read-edition.ts";
import { wordsOnPaper } from "../print/page-words.ts";
import { YEARS } from "../setup/editions.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();
const paths = { slides: YEARS.DECK_SLIDES, data: YEARS.DECK_DATA, images: "" };
const html = madePage(await readEdition(paths));

sharedTest.each(share([320, 390, 1280, 1920]))("nothing overflows or overlaps in a window of %i", async (width) => {
  const page = await openMade(deck, html, "reading");
  await page.setViewportSize({ width, height: 900 });
  expect(await page.locator("#changements tbody tr").count()).toBe(9);
  expect(await faultsOn(page, "reading")).toEqual([]);
});

test("nothing overflows or overlaps on the wall", async () => {
  const page = await openMade(deck, html, "wall");
  await page.setViewportSize({ width: 1920, height: 1080 });
  expect(await faultsOn(page, "wall")).toEqual([]);
});

longTest("every number of the document leads to a record of it, and axe finds nothing", async () => {
  const page = await openMade(deck, html, "reading");
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-figure]")]
      .map(({ dataset }) => dataset.figure ?? "")
      .filter((key) => !document.getElementById(`sources/${key}`)),
  );
  expect(lost).toEqual([]);
  expect(await page.locator("#changements a.traced").count()).toBe(9);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8"));
  const options = { resultTypes: ["violations"], rules: { "document-title": { enabled: false } } }; // made without one
  const { violations } = await page.evaluate((given) => window.axe.run(given), options);
  expect(violations.map(({ nodes }) => nodes.map(({ target }) => target.join(" ")))).toEqual([]);
});

test("the paper document says what has changed, before its sources", async () => {
  const { told } = await wordsOnPaper(deck.browser(), paths, "document");
  const said = told.join(" ");
  expect(said).toContain("Dons reçus 1,31 M€ 1,25 M€ 2034, exemple fictif");
  expect(said.indexOf("Depuis l’édition précédente")).toBeLessThan(said.indexOf("Sources et méthode Les Toits"));
});
