// The article as one long piece: nothing said twice, lines that an eye can follow, words that find-in-page reaches.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

test("the article reads as one piece: numbers, lines, quotes, pictures, terms, downloads [R25]", async () => {
  const page = await deck.open("?vue=lecture", { viewport: { width: 1366, height: 768 } });
  const headings = page.locator("main h2");
  const first = headings.first();
  expect(await headings.count()).toBe(await page.locator(".slides > section").count());
  expect(await first.evaluate((one) => getComputedStyle(one, "::before").content)).toContain("counter(slide)");
  expect(await lengthsOver(page, 75)).toEqual([]);
  expect(await seenTwice(page)).toEqual([]);
  expect(await page.locator("main [data-again]").count()).toBe(3); // the recap's
  expect(await unreachable(page)).toEqual([]);
  const isAfter = await page.evaluate(() => {
    const [text, files] = ["main", ".annex .downloads"].map((one) => document.querySelector(one)!);
    return Boolean(text!.compareDocumentPosition(files!) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isAfter).toBe(true);
  await answersTerms(page);
});

test("on the wall a term is a word, and no stop of the keyboard", async () => {
  const page = await deck.open("?vue=projection");
  expect(await page.locator("main .slides .term[href]").count()).toBe(0);
});

/** By keys, and by a press; the focus comes back to the word. */
async function answersTerms(page: Page): Promise<void> {
  const term = page.locator("main a.term").first();
  const dialog = page.locator("dialog.term-dialog");
  await term.focus();
  await page.keyboard.press("Enter");
  const meaning = await term.evaluate(
    (one: HTMLAnchorElement) => document.getElementById(one.hash.slice(1))!.nextSibling!.textContent,
  );
  expect(await dialog.locator("h2").textContent()).toBe(await term.textContent());
  expect(await dialog.locator(".term-meaning").textContent()).toBe(meaning);
  await page.keyboard.press("Escape");
  expect(await dialog.isVisible()).toBe(false);
  expect(await term.evaluate((one) => one === document.activeElement)).toBe(true);
  await term.click();
  expect(await dialog.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
}

/** Lines of running text that hold more letters. */
function lengthsOver(page: Page, most: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const range = document.createRange();
    const blocks = document.querySelectorAll(
      ":is(main, .masthead, .annex) :is(p, li, dd, blockquote, .caption, .key, q)",
    );
    return [...blocks].flatMap((block) => {
      const lines = new Map<number, string>();
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const [at, letter] of [...text.data].entries()) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getClientRects()[0];
          if (!box?.width) continue;
          const line = Math.round(box.bottom / 8);
          const near = [line - 1, line, line + 1].find((one) => lines.has(one)) ?? line;
          lines.set(near, (lines.get(near) ?? "") + letter);
        }
      }
      return [...lines.values()].filter((words) => words.length > limit);
    });
  }, most);
}

/** Names of quotes and pictures that stand in sight more than once. */
function seenTwice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>("main figure:is([data-quote], [data-chart]):not([data-again])"),
    ];
    const names = shown.map(({ dataset }) => [dataset.quote, dataset.chart, dataset.state].join());
    return names.filter((name, index) => names.indexOf(name) !== index);
  });
}

/** Numbers and names of closed tables that stand nowhere in sight: not every browser's find opens what is closed. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bare = (text: string) => text.replace(/[\s\u00ad]/g, "").toLowerCase();
    // biome-ignore lint/performance/useDomNodeTextContent: words in sight are what is asked for
    const seen = bare(["main", ".annex"].map((one) => document.querySelector<HTMLElement>(one)!.innerText).join());
    const cells = [...document.querySelectorAll("main .data-table tbody :is(th, td)")];
    return cells.map(({ textContent }) => textContent ?? "").filter((text) => !seen.includes(bare(text)));
  });
}
