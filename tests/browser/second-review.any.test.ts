// The second review on every wall and on a phone: all its slides hold, nothing goes wrong, and each number is its fact.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { format } from "../../src/format.ts";
import { BUILT_REGION } from "../setup/built.ts";
import { REGION } from "../setup/editions.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { openDeck, slideIds, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_REGION);

const { phone, ...walls } = WINDOWS;

sharedTest.each(share(Object.entries(walls)))(
  "no slide overflows or overlaps in a %s window",
  async (_name, viewport) => {
    const page = await deck.open("?vue=projection", { viewport, bypassCSP: true });
    const wrong = wrongOn(page);
    const faults: string[] = [];
    for (const id of await slideIds(page)) {
      await goTo(page, id);
      faults.push(...(await faultsOn(page, "wall")));
    }
    expect(faults).toEqual([]);
    expect(wrong).toEqual([]);
  },
);

test("nothing overflows or overlaps in the article on a phone", async () => {
  const page = await deck.open("", { viewport: phone, bypassCSP: true });
  const wrong = wrongOn(page);
  expect(await faultsOn(page, "reading")).toEqual([]);
  expect(wrong).toEqual([]);
});

test("the article says a chart's title once, the wall says it, and each link to copy says of what", async () => {
  const page = await deck.open("?vue=lecture", { viewport: phone });
  const read = await titlesSeen(page);
  expect(read.length).toBeGreaterThan(1);
  expect(new Set(read)).toEqual(new Set(["caption"]));
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".copy-link")]
      .filter((link) => link.checkVisibility())
      .map((link) => ({ slide: link.closest("section")!.id, name: link.ariaLabel!, words: link.textContent.trim() })),
  );
  expect(new Set(links.map(({ name }) => name)).size).toBe(links.length);
  expect(new Set(links.map(({ slide, words }) => `${slide} ${words}`)).size).toBe(links.length);
  expect(links.filter(({ name, words }) => !name.startsWith(words))).toEqual([]);
  const wall = await deck.open("?vue=projection");
  await goTo(wall, await wall.evaluate(() => document.querySelector("main section:has(.in-caption)")!.id));
  expect(new Set(await titlesSeen(wall))).toEqual(new Set(["title"]));
});

/** Of each chart that is seen and whose title its caption says: which of both is read. */
function titlesSeen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main figure:has(.in-caption)")]
      .filter((figure) => figure.checkVisibility({ visibilityProperty: true }))
      .map((figure) =>
        [...figure.querySelectorAll<HTMLElement>(".in-caption, .caption")]
          .filter((words) => words.checkVisibility() && getComputedStyle(words).clipPath === "none")
          .map((words) => (words.matches(".in-caption") ? "title" : "caption"))
          .join(", "),
      ),
  );
}

longTest("on A4 nothing overlaps, and every word of a chart is 6 pt at least", async () => {
  const page = await deck.open("?vue=lecture", { viewport: { width: 681, height: 1000 }, bypassCSP: true });
  await page.emulateMedia({ media: "print" });
  expect(await faultsOn(page, "reading")).toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll(".chart .label")]
      .filter((label) => label.checkVisibility() && Number.parseFloat(getComputedStyle(label).fontSize) < 8)
      .map(({ textContent }) => textContent),
  );
  expect(small).toEqual([]);
});

test("every number that is shown is its figure's", async () => {
  const edition = await readEdition({ slides: REGION.DECK_SLIDES, data: REGION.DECK_DATA, images: "" });
  const { figures } = compileEdition(edition).deck!.data;
  const page = await deck.open("?vue=lecture");
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main data[data-figure]")].map(({ dataset, textContent }) => ({
      figure: dataset.figure ?? "",
      text: textContent ?? "",
    })),
  );
  expect(shown.length).toBeGreaterThan(100);
  const wrong = shown.filter(({ figure, text }) => {
    const its = figures[figure]!;
    return digitsOf(text === "stable" ? format(0, its) : text) !== digitsOf(format(its.value, its));
  });
  expect(wrong).toEqual([]);
});

/** Whatever the page complains of from now on. */
function wrongOn(page: Page): string[] {
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  return wrong;
}

async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${id}`);
  await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to, id);
}

/** A sentence says the sign of a change in words, a table's head says a unit. */
function digitsOf(text: string): string {
  return (text.replace(/(?<=\d)\s(?=\d)/g, "").match(/\d+(?:,\d+)?/g) ?? []).slice(0, 1).join();
}
