// Words that are selected and copied: apart where they stand apart, and without what one does with the page.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { openDeck, settled, slideIds, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const trial = openDeck(BUILT_TRIAL);

sharedTest.each(
  share([
    ["a phone", WINDOWS.phone],
    ["a wide window", { width: 1280, height: 800 }],
  ] as const),
)("what stands apart in the article is copied apart, in %s", async (_name, viewport) => {
  const page = await deck.open("?vue=lecture", { viewport });
  expect(await gluedIn(page, "body")).toEqual([]);
});

sharedTest("what stands apart on a slide of the wall is copied apart", async () => {
  const page = await deck.open("?vue=projection");
  const glued: string[] = [];
  for (const id of share(await slideIds(page), 8)) {
    await page.evaluate((to) => {
      location.hash = `#/${to}/${document.getElementById(to)?.dataset.steps}`;
    }, id);
    await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to, id);
    glued.push(...(await gluedIn(page, ".slides > section.present .frame")));
  }
  expect(glued).toEqual([]);
});

test.each(["lecture", "projection"])("a chart is copied as its words, line by line, in the view %s", async (view) => {
  const context = await trial.browser().newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(`${trial.url()}?vue=${view}#/lignes`);
  await settled(page);
  await page.waitForSelector("#lignes .answers", { state: "attached" });
  const selected = await page.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.querySelector("#lignes")!);
    return selection?.toString() ?? "";
  });
  await page.keyboard.press("Control+c");
  const { text, html } = await clipboardOf(page);
  const lines = ["3 250", "poutres levées", "7", "chantiers ouverts"].join("\n");
  for (const words of [selected, text]) expect(plain(words)).toContain(lines);
  expect(plain(html)).toMatch(/<div [^>]*><data [^>]*>3 250<\/data><\/div><div [^>]*>poutres levées<\/div>/);
  for (const words of [selected, text, html]) expect(plain(words)).not.toMatch(/Voir le tableau|\bLien\b/);
  await context.close();
});

/** Neighbours that the page shows apart (a line, a space, a gap), and that a selection of both runs together. */
function gluedIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((within) => {
    const root = document.querySelector(within) ?? document;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner?.checkVisibility({ visibilityProperty: true }) || owner.closest("script, style")) continue;
      if (node.textContent?.trim() && getComputedStyle(owner).userSelect !== "none") texts.push(node as Text);
    }
    if (texts.length < 2) return [`${within} has no words`];
    const [range, selection] = [document.createRange(), getSelection()];
    return texts.slice(1).flatMap((text, i) => {
      const before = texts[i]!;
      range.selectNodeContents(before);
      const end = [...range.getClientRects()].at(-1);
      range.selectNodeContents(text);
      const start = range.getClientRects()[0];
      if (!start || !end) return [];
      const isLine = Math.abs(end.bottom - start.bottom) > end.height / 2;
      const isApart =
        isLine || Math.abs(start.left - end.right) > 2 || /\s$/.test(before.data) || /^\s/.test(text.data);
      range.setStart(before, 0);
      selection?.removeAllRanges();
      selection?.addRange(range);
      const together = before.data.trim().slice(-12) + text.data.trim().slice(0, 12);
      return isApart && selection?.toString().includes(together) ? [together] : [];
    });
  }, selector);
}

function clipboardOf(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const [text, html] = await Promise.all(
      ["text/plain", "text/html"].map(async (type) => (await item?.getType(type))?.text() ?? ""),
    );
    return { text: text!, html: html! };
  });
}

/** Whatever kind of space, without the drawings and the styles that a browser writes into what it copies. */
function plain(words: string): string {
  return words.replace(/<svg[\s\S]*?<\/svg>| style="[^"]*"/g, "").replace(/[\u00a0\u202f]|&nbsp;/g, " ");
}
