// The contents of the real deck: what one looks for is found, the best first, in a box that holds still.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();

test.each([
  ["8311", "menages"],
  ["8 311", "menages"],
  ["menages", "menages"],
  ["104.4", "aides"],
  ["missions", "arefie"],
  ["peec", "peec"],
  ["trouver la bonne equation", "mixite"],
])("in the contents, « %s » then Enter leads to the slide %s", async (query, slide) => {
  const page = await deck.open("?vue=projection#/merci");
  await page.keyboard.press("c");
  await page.keyboard.type(query);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.hash)).toBe(`#/${slide}`);
});

test("the contents without a query list every slide, in order, and Enter leads nowhere", async () => {
  const page = await deck.open("?vue=projection#/merci");
  await page.keyboard.press("c");
  const numbers = await page.locator(".contents-number").allTextContents();
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.hash)).toBe("#/merci");
});

test.each([WINDOWS.wall, WINDOWS.phone, { width: 700, height: 360 }])(
  "the contents keep their size while one types, in %o",
  async (viewport) => {
    const page = await deck.open("?vue=projection#/merci", { viewport });
    await page.keyboard.press("c");
    const box = await boxOf(page);
    for (const letter of "menagesx") {
      await page.keyboard.press(letter);
      expect(await boxOf(page)).toEqual(box);
    }
    expect(await page.locator(".contents li").count()).toBe(0);
    expect(await page.locator("#sommaire-recherche").isVisible()).toBe(true);
  },
);

function boxOf(page: Page): Promise<unknown> {
  return page.locator(".contents").boundingBox();
}
