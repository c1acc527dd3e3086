// Long words, code, addresses, numbers, lists, quotes, roles and pictures: they fit every view, or the view says that they do not.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsOn } from "./faults-on.ts";
import { longData, longDeck, longImages, tooLong } from "./long-deck.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

/** Of A4 between its margins, in px; and the space at the end of a line of code, which hangs out of it unseen. */
const PAPER = 673 + 8;

test("they fit the wall [R18, R20]", async () => {
  const page = await opened("wall", longDeck());
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect([width, await faultsOn(page, "wall")]).toEqual([width, []]);
  }
  await page.context().close();
});

test("they fit the article, and widen no phone [R15]", async () => {
  const page = await opened("reading", longDeck());
  for (const width of [320, 390, 700, 1000, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await faultsOn(page, "reading")]).toEqual([width, []]);
  }
  await page.context().close();
});

test.each(["document", "lines"])("they fit the paper of the layout %s", async (layout) => {
  const page = await opened("reading", longDeck());
  await page.setViewportSize({ width: PAPER, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate((paper) => {
    if (paper !== "document") document.documentElement.dataset.paper = paper;
  }, layout);
  expect(await faultsOn(page, "reading")).toEqual([]);
  await page.context().close();
});

test("what the wall has no room for is told, and not cut [R20]", async () => {
  const page = await opened("wall", tooLong);
  await page.setViewportSize({ width: 1920, height: 1080 });
  expect((await faultsOn(page, "wall"))[0]).toMatch(/^une-page: Une\sphrase\scitée .*\d$/);
  await page.context().close();
});

function opened(view: "wall" | "reading", text: string): Promise<Page> {
  return openMade(deck, madePage({ files: [{ path: "a.md", text }], data: longData, images: longImages }), view);
}
