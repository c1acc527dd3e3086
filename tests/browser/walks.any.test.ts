// Walks without a mouse and with large letters: Tab through each view, 200 % zoom, 320 px, WCAG's text spacing.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { openDeck, slideIds, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const trial = openDeck(BUILT_TRIAL);

longTest(
  "Tab walks through all of the article in its order; what has the focus is seen, with a ring [R10]",
  async () => {
    const page = await deck.open("?vue=lecture", { viewport: { width: 1280, height: 800 } });
    const wanted = await page.evaluate(
      () =>
        [...document.querySelectorAll("a[href], button, summary")].filter((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
    const faults: string[] = [];
    let reached = 0;
    for (; reached < wanted; reached += 1) {
      await page.keyboard.press("Tab");
      const fault = await page.evaluate(faultOfFocus);
      if (fault === "out") break;
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect(reached).toBe(wanted);
  },
);

test("on the wall Tab reaches figures, groups of marks and buttons; Enter acts; Escape leaves; the talk goes on [R8, R10]", async () => {
  const page = await trial.open("?vue=projection#/lignes");
  await page.locator("#lignes .answer").first().waitFor();
  const names: string[] = [];
  for (let isRound = false; !isRound; ) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body ? "" : (focused?.getAttribute("aria-label") ?? focused?.textContent ?? "");
    });
    isRound = names.length > 1 && name === names[0];
    if (!name || isRound) continue;
    names.push(name);
    expect(await page.evaluate(faultOfFocus)).toBe("");
  }
  expect(names).toEqual(
    expect.arrayContaining([
      "2034",
      "3\u202f250 poutres levées",
      "Suivant",
      "Sommaire",
      "Aide",
      "Lecture",
      "Aller au contenu",
    ]),
  );
  await page.locator("#lignes .answer").first().focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("aside.provenance").isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("PageDown");
  expect(new URL(page.url()).hash).not.toBe("#/lignes");
});

const ENLARGED = [
  ["200 % zoom of a laptop", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ["a window of 320 px", { viewport: { width: 320, height: 640 } }],
  ["400 % zoom of a laptop", { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 }],
] as const;

sharedTest.each(share(ENLARGED))(
  "%s: an article without sideways scroll, each section reached and whole [R15]",
  async (_name, options) => {
    const page = await deck.open("", options);
    expect(await page.evaluate(() => document.documentElement.classList.contains("reading"))).toBe(true);
    for (const id of await slideIds(page)) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${id}`);
      await page.waitForFunction((to) => {
        const box = document.querySelector(`#${CSS.escape(to)} h2`)?.getBoundingClientRect();
        return box && box.bottom > 0 && box.top < innerHeight;
      }, id);
    }
    expect(await tooWide(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  },
);

test("WCAG's text spacing cuts no word off, on a phone [R15]", async () => {
  const page = await deck.open("?vue=lecture", { viewport: WINDOWS.phone, bypassCSP: true });
  await page.addStyleTag({
    content:
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  });
  expect(await tooWide(page)).toEqual([]);
});

/** Elements that are wider than the window, innermost first. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll("body *")].filter((one) => {
      const { right, width: own } = one.getBoundingClientRect();
      return (
        own > 0 && right > width + 1 && one.checkVisibility() && !one.closest("svg, .said, .visually-hidden, dialog")
      );
    });
    return wide.map((one) => one.outerHTML.slice(0, 90));
  });
}

function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main :is(p, li, h2, a, button, summary, td, th, .label), footer *")]
      .filter((one) => one.checkVisibility() && one.textContent?.trim() && !one.closest(".labels, sup, .said"))
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 15.99)
      .map((one) => one.outerHTML.slice(0, 90)),
  );
}

/** "" when what has the focus is in the window, covered by nothing and marked; "out" past the end of the page. */
function faultOfFocus(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return "out";
  const box = [...focused.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const name = focused.outerHTML.slice(0, 80);
  if (!box || box.bottom <= 0 || box.top >= innerHeight) return `out of the window: ${name}`;
  const [x, y] = [
    box.left + box.width / 2,
    Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, innerHeight) / 2)),
  ];
  const top = document.elementFromPoint(x, y);
  const covering = top?.closest(".bar, .controls");
  if (covering && !covering.contains(focused)) return `covered: ${name}`;
  const style = getComputedStyle(focused);
  if (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < 2) return `without a ring: ${name}`;
  return "";
}
