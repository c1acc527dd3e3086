// "D'où vient ce chiffre ?": each figure of the deck leads to all that is known of it, and the list holds those alone.

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { typeset } from "../../src/compile/typography.ts";
import { format } from "../../src/format.ts";
import type { Figure } from "../../src/model.ts";
import { data } from "../editions/trial/data.ts";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, runs, share, sharedTest, test } from "../setup/share.ts";
import { openDeck, slideIds, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);
const figures: Readonly<Record<string, Figure>> = data.figures;

test("the sources list exactly the figures that the document binds [R4]", async () => {
  const page = await deck.open("?vue=lecture");
  const keys = (selector: string, name: string) =>
    page.locator(selector).evaluateAll((all, from) => [...new Set(all.map((one) => one.getAttribute(from)))], name);
  const bound = await keys(":is(.masthead, main, #sources > p) [data-figure]", "data-figure");
  const listed = await keys("#sources tbody tr:not(.sentence)", "id");
  expect(bound.length).toBeGreaterThan(10);
  expect(listed.sort()).toEqual(bound.map((key) => `sources/${key}`).sort());
});

sharedTest.each(
  share([
    ["a phone", WINDOWS.phone],
    ["a laptop", { width: 1280, height: 800 }],
  ] as const),
)("in the article on %s, each figure opens its record, word for word [R4]", async (_name, viewport) => {
  const page = await deck.open("?vue=lecture", { viewport });
  for (const key of share(await boundKeys(page), 16)) {
    await page.locator(`main a.traced:visible:has([data-figure="${key}"])`).first().click();
    expect(await recordsIn(page.locator("dialog.provenance[open]"))).toEqual([recordOf(key)]);
    await page.keyboard.press("Escape");
  }
});

test("Enter on a figure opens its record; Escape gives the focus back; the link leads to its source [R4, R8]", async () => {
  const page = await deck.open("?vue=lecture#/graphique");
  const figure = page.locator("#graphique .commentary a.traced").first();
  await figure.focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("dialog.provenance[open]").count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => figure.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.locator(".record-link a").click();
  expect(new URL(page.url()).hash).toBe("#sources/foyers");
  expect(await page.locator("dialog[open]").count()).toBe(0);
});

test("without scripts a figure is a link to its source [R4]", async () => {
  const page = await deck.open("", { javaScriptEnabled: false });
  await page.locator("#graphique .commentary a.traced").first().click();
  expect(new URL(page.url()).hash).toBe("#sources/foyers");
});

test.each([
  ["?vue=lecture", ".dialog.provenance"],
  ["?vue=projection", "aside.provenance"],
])("%s: a click on a chart shows the record of each of its rows [R4]", async (view, panel) => {
  const page = await deck.open(`${view}#/lignes`);
  await page.locator("#lignes .plot:visible svg").dispatchEvent("click");
  const rows = data.charts!.etats!.rows.map(({ figure }) => recordOf(figure));
  expect(await recordsIn(page.locator(panel))).toEqual(rows);
});

sharedTest("in projection D goes through the figures of every slide, and shows each one's record [R4]", async () => {
  const page = await deck.open("?vue=projection");
  const panel = page.locator("aside.provenance");
  const seen = new Set<string>();
  for (const id of share(await slideIds(page), 6)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${id}/9`);
    await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to, id);
    for (const key of await keysOnWall(page)) {
      await page.keyboard.press("d");
      expect(await recordsIn(panel)).toEqual([recordOf(key)]);
      seen.add(key);
    }
    await page.keyboard.press("d");
    expect(await panel.isVisible()).toBe(false);
  }
  expect(seen.size).toBeGreaterThan(runs(8));
});

test("the panel takes no key from the talk: the next step closes it, Escape too [R9, R19]", async () => {
  const page = await deck.open("?vue=projection#/graphique");
  const panel = page.locator("aside.provenance");
  await page.locator("#graphique .headline data").click();
  expect(await panel.isVisible()).toBe(true);
  expect(await page.textContent(".announcement")).toContain("57");
  await page.keyboard.press("Escape");
  expect(await panel.isVisible()).toBe(false);
  await page.keyboard.press("d");
  await page.keyboard.press("PageDown");
  expect(await panel.isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe("#/graphique-suite");
  expect(await page.locator("[data-asked]").count()).toBe(0);
});

longTest("a figure, a chart and the panel that a pointer clicks leave Space to the talk [R8, R48]", async () => {
  const page = await deck.open("?vue=projection#/lignes");
  const panel = page.locator("aside.provenance");
  await page.locator("#lignes .answer:visible").first().click();
  expect(await panel.isVisible()).toBe(true);
  await panel.locator(".dialog-close").click();
  expect(await panel.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
  await page.locator("#lignes .frame a.traced:visible, #lignes .frame [data-figure]:visible").first().click();
  expect(await panel.isVisible()).toBe(true);
  await page.keyboard.press("Space");
  expect(await panel.isVisible()).toBe(false);
  expect(new URL(page.url()).hash).not.toBe("#/lignes");
  const article = await deck.open("?vue=lecture#/graphique");
  await article.locator("#graphique .commentary a.traced").first().click();
  await article.keyboard.press("Escape");
  expect(await article.evaluate(() => document.activeElement?.localName)).toBe("body");
});

interface Shown {
  readonly value: string;
  readonly facts: readonly string[];
  readonly sentence: string;
  readonly link: string;
}

/** What the data say, as it should be shown. */
function recordOf(key: string): Shown {
  const { unit, period, perimeter, source, ...figure } = figures[key]!;
  return {
    value: format(figure.value, figure),
    facts: [unit, period, perimeter].map(typeset),
    sentence: String(source),
    link: `#sources/${key}`,
  };
}

function recordsIn(panel: Locator): Promise<Shown[]> {
  return panel.locator(".record").evaluateAll((all) =>
    all.map((record) => ({
      value: record.querySelector(".record-value data")?.textContent ?? "",
      facts: [...record.querySelectorAll("dd")].map((fact) => fact.textContent ?? ""),
      sentence: record.querySelector("blockquote")?.textContent ?? "",
      link: record.querySelector<HTMLAnchorElement>(".record-link a")?.hash ?? "",
    })),
  );
}

/** Of all that stands in the article's own text. */
function boundKeys(page: Page): Promise<string[]> {
  return page
    .locator("main a.traced:visible [data-figure]")
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("data-figure") ?? ""))]);
}

/** Each figure whose number or marks are seen on the slide at hand, once. */
function keysOnWall(page: Page): Promise<string[]> {
  return page
    .locator(".slides > section.present .frame [data-figure]:not(.answer)")
    .evaluateAll((all) => [
      ...new Set(
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.getAttribute("data-figure") ?? ""),
      ),
    ]);
}
