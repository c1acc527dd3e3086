// The contents of a deck: what one looks for is found, the best first, in a box that holds still.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);

const ASKED = [
  ["12480", "graphique-suite"],
  ["12 480", "graphique-suite"],
  ["fenetre", "graphique"],
  ["1.25", "montant"],
  ["ateliers", "groupes"],
  ["atelier du toit", "terme"],
  ["vaut mieux que deux murs", "citation"],
] as const;

sharedTest.each(share(ASKED))("in the contents, « %s » then Enter leads to the slide %s", async (query, slide) => {
  const page = await deck.open("?vue=projection#/fin");
  await page.keyboard.press("c");
  await page.keyboard.type(query);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.hash)).toBe(`#/${slide}`);
});

test("the contents without a query list every slide, in order, and Enter leads nowhere", async () => {
  const page = await deck.open("?vue=projection#/fin");
  await page.keyboard.press("c");
  const numbers = await page.locator(".contents-number").allTextContents();
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.hash)).toBe("#/fin");
});

test("the wall holds no dialog and no field before one is asked for, for which the browser would look through the page", async () => {
  const page = await deck.open("?vue=projection");
  const held = page.locator("dialog, input, select, textarea");
  expect(await held.count()).toBe(0);
  await page.keyboard.press("c");
  await page.locator("dialog.contents[open]").waitFor();
  expect(await held.count()).toBeGreaterThan(1);
});

sharedTest.each(share([WINDOWS.wall, WINDOWS.phone, { width: 700, height: 360 }]))(
  "the contents keep their size while one types, in %o",
  async (viewport) => {
    const page = await deck.open("?vue=projection#/fin", { viewport });
    await page.keyboard.press("c");
    const box = await boxOf(page);
    for (const letter of "fenetrexyz") {
      await page.keyboard.press(letter);
      expect(await boxOf(page)).toEqual(box);
    }
    expect(await page.locator(".contents li").count()).toBe(0);
    expect(await page.locator("#contents-recherche").isVisible()).toBe(true);
  },
);

function boxOf(page: Page): Promise<unknown> {
  return page.locator(".contents").boundingBox();
}
