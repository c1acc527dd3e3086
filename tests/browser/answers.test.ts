// A chart that answers: pointed at, tapped or reached by Tab, a group of marks says its figure.

import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();

test.each([
  ["in projection", "?vue=projection#/production", WINDOWS.wall],
  ["on a phone", "#/production", WINDOWS.phone],
])("each group of a chart %s says what its table says", async (_name, address, viewport) => {
  const page = await deck.open(address, { viewport });
  const answers = page.locator("#production .answer:visible");
  await answers.first().waitFor();
  const rows = await page.locator("#production table tbody tr").evaluateAll((all) =>
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
  const page = await deck.open("?vue=projection#/arefie");
  await page.locator("#arefie .answer").first().waitFor();
  await page.locator("#arefie .answer").first().focus();
  const said = page.locator("#arefie .answer").first().locator(".said");
  expect(await said.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await said.isVisible()).toBe(false);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("24");
  await page.keyboard.press(" ");
  expect(new URL(page.url()).hash).toBe("#/arefie");
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
