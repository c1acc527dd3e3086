// A chart that answers: pointed at, tapped or reached by Tab, a group of marks says its figure.

import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);

test.each([
  ["in projection", "?vue=projection#/lignes", WINDOWS.wall],
  ["on a phone", "#/lignes", WINDOWS.phone],
])("each group of a chart %s says what its table says", async (_name, address, viewport) => {
  const page = await deck.open(address, { viewport });
  const answers = page.locator("#lignes .answer:visible");
  await answers.first().waitFor();
  const rows = await page.locator("#lignes table tbody tr").evaluateAll((all) =>
    all.map((row) => ({
      label: row.querySelector("th")?.textContent ?? "",
      value: row.querySelector("data")?.textContent ?? "",
    })),
  );
  expect(await answers.count()).toBe(rows.length);
  for (const [index, { label, value }] of rows.entries()) {
    const answer = answers.nth(index);
    await point(answer, page);
    expect((await answer.getAttribute("aria-label"))?.toLowerCase()).toBe(`${value} ${label}`.toLowerCase());
    expect(await answer.locator(".said b").textContent()).toBe(value);
    expect(await isWhollyShown(answer.locator(".said"))).toBe(true);
  }
});

test("Tab reaches the groups of the slide at hand alone; Escape sends the words away", async () => {
  const page = await deck.open("?vue=projection#/groupes");
  await page.locator("#groupes .answer").first().waitFor();
  await page.locator("#groupes .answer").first().focus();
  const said = page.locator("#groupes .answer").first().locator(".said");
  expect(await said.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await said.isVisible()).toBe(false);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^3\srelais$/);
  await page.keyboard.press(" ");
  expect(new URL(page.url()).hash).toBe("#/groupes");
  expect(await page.locator(".answer:visible").count()).toBe(3);
});

async function point(answer: Locator, page: Page): Promise<void> {
  await answer.scrollIntoViewIfNeeded();
  const box = await answer.boundingBox();
  if (!box) throw new Error("expected a group on the page");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

async function isWhollyShown(words: Locator): Promise<boolean> {
  return words.evaluate((node) => {
    const { left, right, top } = node.getBoundingClientRect();
    return getComputedStyle(node).visibility === "visible" && left >= 0 && right <= innerWidth && top >= 0;
  });
}
