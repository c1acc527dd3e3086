// An edition that was published and corrected, in the article, on the wall and on paper: each says what was wrong, and what is
// right.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { wordsOnPaper } from "../print/page-words.ts";
import { buildInto } from "../setup/build-edition.ts";
import { CORRECTED } from "../setup/editions.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { openDeck } from "./open-deck.ts";

const folder = mkdtempSync(join(tmpdir(), "deck-corrected-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
buildInto(folder, CORRECTED);
const deck = openDeck(folder);
const paths = { slides: CORRECTED.DECK_SLIDES, data: CORRECTED.DECK_DATA, images: "" };
const LAST = "Corrigé le 20 mars 2035 : 57, et non 58 — un foyer était compté deux fois";
const FIRST = "Corrigé le 9 mars 2035 : 58, et non 75 — deux chiffres échangés dans la saisie";
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, " "));

sharedTest.each(share([320, 390, 1280, 1920]))(
  "the article of %i says when it was corrected, and what, and nothing overflows",
  async (width) => {
    const page = await deck.open("?vue=lecture", { viewport: { width, height: 900 }, bypassCSP: true });
    const dated = page.locator(".masthead .dated");
    expect(plain([(await dated.textContent()) ?? ""])).toEqual([
      "Publié le 3 mars 2035 · corrigé le 20 mars 2035 · version 2",
    ]);
    await dated.locator("a").click();
    expect(new URL(page.url()).hash).toBe("#corrections");
    expect(await page.locator("#corrections li").count()).toBe(4);
    expect(await faultsOn(page, "reading")).toEqual([]);
  },
);

test("in the article the panel of a corrected figure says so, the last correction first; that of another does not", async () => {
  const page = await deck.open("?vue=lecture", { viewport: { width: 1280, height: 800 } });
  const told = page.locator("dialog.provenance[open] .correction");
  await page.locator('#foyers .commentary a.traced:has([data-figure="foyers"])').click();
  expect(plain(await told.allTextContents())).toEqual([LAST, FIRST]);
  await page.keyboard.press("Escape");
  await page.locator("#chantiers .commentary a.traced").click();
  expect(await page.locator("dialog.provenance[open] .record").count()).toBe(1);
  expect(await told.count()).toBe(0);
});

longTest("on the wall the panel says so too", async () => {
  const page = await deck.open("?vue=projection#/foyers");
  await page.keyboard.press("d");
  expect(plain(await page.locator("aside.provenance .correction").allTextContents())).toEqual([LAST, FIRST]);
});

longTest("the wall shows no word of it, and axe finds nothing in the article", async () => {
  const wall = await deck.open("?vue=projection");
  expect(await wall.locator(".masthead .dated").isVisible()).toBe(false);
  const page = await deck.open("?vue=lecture");
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8"));
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
});

test("the paper document says it on its cover, and before and among its sources", async () => {
  const said = (await wordsOnPaper(deck.browser(), paths, "document")).told.join(" ");
  expect(said).toMatch(/Publié le 3 mars 2035 · corrigé le 20 mars 2035 Une édition/);
  expect(said).toMatch(/Réunion du 12 février 2035, version 2 \([\da-f]{8}\)/);
  expect(said).toContain("20 mars 2035. Relais : 3, chiffre retiré — le texte ne les compte pas");
  expect(said).toContain(`fictive des Toits du Val ${LAST} ${FIRST}`);
});
