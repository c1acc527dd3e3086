// The browser's "back": out of a dialog first, and to the very line that one left for the sources.

import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);

const DIALOGS = [
  ["the wall's contents", "?vue=projection#/graphique", (page: Page) => page.keyboard.press("c")],
  ["the wall's keys", "?vue=projection#/graphique", (page: Page) => page.keyboard.press("?")],
  [
    "the article's contents",
    "?vue=lecture#/graphique",
    (page: Page) => page.locator(".bar-contents").dispatchEvent("click"),
  ],
  [
    "a figure's record",
    "?vue=lecture#/graphique",
    (page: Page) => page.locator("#graphique .commentary a.traced").first().dispatchEvent("click"),
  ],
] as const;

describe.each(share(DIALOGS, 3))("%s", (_name, address, open) => {
  sharedTest("closes with Back, where one was, and opens again", async () => {
    const page = await deck.open(address);
    for (const _ of [1, 2]) {
      const before = await placeOf(page);
      await open(page);
      await page.locator("dialog[open]").waitFor();
      await goBack(page);
      expect(await page.locator("dialog[open]").count()).toBe(0);
      await expect.poll(() => placeOf(page)).toEqual(before);
    }
  });

  longTest("closed by Escape, leaves no Back that does nothing", async () => {
    const page = await deck.open(`${address.split("#")[0]}#/debut`);
    await page.evaluate((hash) => location.assign(hash), address.slice(address.indexOf("#")));
    await page.waitForFunction(() => document.title.length > 0 && location.hash === "#/graphique");
    await open(page);
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => history.state !== "dialog");
    await goBack(page);
    expect(new URL(page.url()).hash).toBe("#/debut");
  });
});

sharedTest.each(share(["Escape", "Back"]))(
  "a dialog closed by %s gives the focus back to what opened it, and keeps it there [R8]",
  async (way) => {
    const page = await deck.open("?vue=lecture#/graphique");
    const figure = page.locator("#graphique .commentary a.traced").first();
    await figure.focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    if (way === "Back") await goBack(page);
    else await page.keyboard.press("Escape");
    await page.waitForFunction(() => history.state !== "dialog");
    await expect.poll(() => figure.evaluate((link) => link === document.activeElement)).toBe(true);
  },
);

test("steps that follow the contents at once are counted, and the address is theirs [R9]", async () => {
  const page = await deck.open("?vue=projection#/debut");
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press("c");
    await page.keyboard.press("Escape");
    await page.keyboard.press("PageDown");
  }
  const shown = () => page.evaluate(() => document.querySelector(".slides > section.present")?.id);
  const counted = await shown();
  await expect.poll(() => page.evaluate(() => history.state)).not.toBe("dialog");
  expect(await shown()).toBe(counted);
  await expect.poll(() => new URL(page.url()).hash.split("/")[1]).toBe(counted);
  const plain = await deck.open("?vue=projection#/debut");
  for (const _ of [1, 2, 3]) await plain.keyboard.press("PageDown");
  await expect.poll(() => new URL(page.url()).hash === new URL(plain.url()).hash).toBe(true);
});

longTest("a dialog opened while the last one is still being left closes with Back too", async () => {
  const page = await deck.open("?vue=projection#/graphique");
  await page.evaluate(() => {
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    press("c");
    press("Escape");
    press("?");
  });
  await page.locator("dialog[open]").waitFor();
  await expect.poll(() => page.evaluate(() => history.state)).toBe("dialog");
  await goBack(page);
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(new URL(page.url()).hash).toBe("#/graphique");
});

test("what one picks from the contents takes their place: Back leads to the slide before, not to them", async () => {
  const page = await deck.open("?vue=lecture#/graphique", { viewport: WINDOWS.phone });
  await page.locator(".bar-contents").click();
  await page.locator('dialog[open] a[href="#/terme"]').click();
  await expect.poll(() => new URL(page.url()).hash).toBe("#/terme");
  await goBack(page);
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(new URL(page.url()).hash).toBe("#/graphique");
});

sharedTest.each(share([WINDOWS.phone, { width: 1280, height: 800 }]))(
  "from the sources Back returns to the same line, in %o",
  async (viewport) => {
    const page = await deck.open("?vue=lecture", { viewport });
    const figure = page.locator("#graphique .commentary a.traced").first();
    await figure.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 137);
    const topOf = () => figure.evaluate((link) => Math.round(link.getBoundingClientRect().top));
    const still = async () => {
      const tops = [Number.NaN];
      await expect.poll(async () => tops.push(await topOf()) > 1 && tops.at(-1) === tops.at(-2)).toBe(true);
      return tops.at(-1)!;
    };
    const line = await still();
    await figure.click();
    await page.locator(".record-link a").click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#sources/foyers");
    await goBack(page);
    await expect.poll(topOf).toBe(line);
  },
);

test("an address that a link leads to is not written over by the slide that one has just scrolled to", async () => {
  const page = await deck.open("?vue=lecture", { viewport: WINDOWS.phone });
  await page.locator("#graphique").evaluate((slide) => slide.scrollIntoView());
  await page.waitForTimeout(100); // it is seen, and not yet written
  await page.evaluate(() => {
    location.hash = "#sources/foyers";
    for (const until = performance.now() + 400; performance.now() < until; ); // a busy machine
  });
  await page.waitForTimeout(400);
  expect(new URL(page.url()).hash).toBe("#sources/foyers");
});

async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    const left = new Promise((done) => addEventListener("popstate", done, { once: true }));
    history.back();
    return left;
  });
}

/** The slide that is shown, and the line that the window begins with. */
function placeOf(page: Page): Promise<unknown> {
  return page.evaluate(() => [document.querySelector(".slides > section.present")?.id, location.hash, scrollY]);
}
