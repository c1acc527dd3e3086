// The link of each slide leads to it, in projection, on a phone, enlarged and without scripts.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUILT } from "../setup/built.ts";
import { share } from "../setup/share.ts";
import { slidesOf } from "../setup/slides-of.ts";
import { openDeck, slideIds, WINDOWS } from "./open-deck.ts";
import { headingInView } from "./seen.ts";

const deck = openDeck();

test("every id shows its slide, the same heading and figures, in every view [R25]", async () => {
  const phone = await deck.open("", { viewport: WINDOWS.phone });
  const zoomed = await deck.open("", { viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 }); // 1920 px at 200 %
  const plain = await deck.open("", { javaScriptEnabled: false });
  const wall = await deck.open("?vue=projection");
  const ids = await slideIds(wall);
  expect(ids).toEqual(slidesOf(BUILT));
  for (const id of share(ids, 24)) {
    expect(await shownOnWall(wall, `#/${id}`)).toBe(id);
    await stepThrough(wall, id);
    const { heading, figures } = await wordsOf(wall, id);
    expect(heading).toBeTruthy();
    for (const page of [phone, zoomed, plain]) {
      await page.goto(`${deck.url()}#/${id}`);
      expect(await headingInView(page, id)).toBe(true);
      expect(await wordsOf(page, id)).toEqual({ heading, figures });
    }
  }
});

async function shownOnWall(page: Page, hash: string): Promise<string | undefined> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to.slice(2), hash);
  return page.evaluate(() => document.querySelector(".slides > section.present")?.id);
}

/** A slide may begin with its drawing alone, and a drawing may bring its figures with the steps. */
async function stepThrough(wall: Page, id: string): Promise<void> {
  const steps = Number(await wall.locator(`#${id}`).getAttribute("data-steps"));
  for (let step = 1; step <= steps; step += 1) {
    await wall.keyboard.press("ArrowRight");
    await wall.waitForFunction((to) => location.hash === to, `#/${id}/${step}`);
  }
  await wall.locator(`#${id} h2`).waitFor({ state: "visible" });
}

/** The heading that is seen, and each figure of the slide's words and of its labels, as it is written. */
async function wordsOf(page: Page, id: string): Promise<{ heading: string; figures: string[] }> {
  const heading = page.locator(`#${id} h2`);
  const numbers = page.locator(`#${id} .frame data[data-figure]`);
  const found = await numbers.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && !one.closest("details")) // a table opens on demand
      .map((one) => `${(one as HTMLElement).dataset.figure} ${one.textContent}`),
  );
  const words = (await heading.isVisible()) ? await heading.textContent() : "";
  return { heading: words ?? "", figures: [...new Set(found)].sort() };
}
