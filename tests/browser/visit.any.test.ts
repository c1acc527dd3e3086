// What a shared link opens on a laptop: the slide that it names, with a bar that lasts and a commentary beside it; and who gets
// the bare wall all the same.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT, BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { longTest, test } from "../setup/share.ts";
import { openDeck, settled, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);
const whole = openDeck(BUILT_TRIAL, "whole");
const edition = openDeck(BUILT);
const own = openDeck(BUILT_TRIAL_PRIVATE);
const LAPTOP = { width: 1366, height: 768 };

test("a shared link opens its slide with a bar that needs no mouse, and nothing covers the slide", async () => {
  const page = await deck.open("#/graphique", { viewport: LAPTOP });
  expect(await page.getAttribute(".slides > section.present", "id")).toBe("graphique");
  expect(await seen(page, ".lasting .control-next")).toBe(true);
  const slides = await page.locator(".slides > section").count();
  expect(await page.textContent(".visit-place")).toMatch(new RegExp(`^\\d+ / ${slides}$`));
  for (const name of ["Commentaire", /^Lire le texte/, /^Sources/, /^Partager/])
    expect([name, await page.getByRole("navigation", { name: "Commandes" }).getByText(name).isVisible()]).toEqual([
      name,
      true,
    ]);
  for (const viewport of [WINDOWS.wall, { width: 1280, height: 720 }, WINDOWS.projector, LAPTOP]) {
    await page.setViewportSize(viewport);
    expect([viewport, await covered(page)]).toEqual([viewport, []]);
    await page.keyboard.press("e");
    expect([viewport, await seen(page, ".visit-panel"), await covered(page)]).toEqual([viewport, true, []]);
    await page.keyboard.press("e");
  }
  await page.context().close();
});

longTest(
  "the commentary follows the slide, is remembered from the first paint on, and shifts nothing [R43]",
  async () => {
    const page = await whole.open("#/graphique", { viewport: LAPTOP });
    const words = await page.textContent("#graphique .commentary p");
    await page.getByRole("button", { name: "Commentaire" }).click();
    expect(await page.textContent(".visit-panel p")).toBe(words);
    expect(await page.getByRole("button", { name: "Commentaire" }).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Home");
    await expect.poll(() => page.textContent(".visit-place")).toMatch(/^1 \//);
    expect(await page.textContent(".visit-panel p")).not.toBe(words);
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, { shift: (window as unknown as { shift: number }).shift + entry.value });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${whole.url()}?vue=visite#/graphique`);
    await settled(page);
    expect(await seen(page, ".visit-panel")).toBe(true);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeCloseTo(0, 3);
    await page.keyboard.press("F5");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.waitForFunction(() => document.querySelector(".reveal")?.getBoundingClientRect().height === innerHeight);
    expect([await seen(page, ".visit-panel"), await seen(page, ".visit-place")]).toEqual([false, false]);
    await page.keyboard.press("F5");
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.keyboard.press("e");
    expect(await seen(page, ".visit-panel")).toBe(false);
    await page.getByRole("link", { name: "Lire le texte" }).click();
    await page.waitForSelector("html.reading.ready");
    expect(new URL(page.url()).hash).toBe("#/graphique");
    await page.getByRole("link", { name: "Diapositives" }).click();
    await page.waitForSelector("html.visit.ready .lasting");
    await page.getByRole("link", { name: "Masquer la barre" }).click();
    await page.waitForSelector("html.wall.ready:not(.visit)");
    await page.goto(`${whole.url()}#/graphique`); // whoever asked for the bare wall finds it again
    expect(await views(page)).toEqual(["wall"]);
    await page.context().close();
  },
);

longTest("a slide that opens in silence on the wall says its words to whoever visits it", async () => {
  const page = await edition.open("?vue=projection", { viewport: LAPTOP });
  const id = await page.getAttribute(".slides > [data-silent]", "id");
  await page.goto(`${edition.url()}?vue=visite#/${id}`);
  await page.waitForSelector(`html.visit #${id}.present.begun`);
  await page.context().close();
});

test("whoever asks for the bare wall gets it in any window, and a narrow window the article; else a link is a visit", async () => {
  const page = await deck.browser().newPage();
  for (const [address, viewport, wanted] of [
    ["?vue=projection", LAPTOP, ["wall"]],
    ["?vue=projection", { width: 800, height: 600 }, ["wall"]], // that of tools that photograph slides
    ["", LAPTOP, ["wall", "visit"]],
    ["", { width: 683, height: 384 }, ["reading"]], // the laptop at 200 %
    ["?vue=visite", WINDOWS.phone, ["reading"]],
    ["?vue=lecture", LAPTOP, ["reading"]],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.goto("about:blank");
    await page.goto(deck.url() + address, { waitUntil: "domcontentloaded" });
    expect([address, viewport, await views(page)]).toEqual([address, viewport, wanted]);
  }
  for (const address of ["", "?vue=visite"]) {
    await page.goto(own.url() + address, { waitUntil: "domcontentloaded" }); // what the speaker's machine serves
    expect([address, await views(page)]).toEqual([address, ["wall"]]);
  }
  await page.context().close();
});

function views(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ["wall", "visit", "reading"].filter((view) => document.documentElement.classList.contains(view)),
  );
}

function seen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (one) => document.querySelector(one)?.checkVisibility({ opacityProperty: true }) ?? false,
    selector,
  );
}

/** What lies over a part of the slide, or beyond the window. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector(".present .frame")!.getBoundingClientRect();
    const over = [...document.querySelectorAll(".lasting, .visit-panel")].filter((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const isApart =
        right <= frame.left || left >= frame.right - 0.5 || bottom <= frame.top || top >= frame.bottom - 0.5;
      return right > left && !isApart;
    });
    const isCut =
      frame.left < -0.5 || frame.top < -0.5 || frame.right > innerWidth + 0.5 || frame.width < innerWidth / 2;
    return [...over.map(({ className }) => className), ...(isCut ? ["window"] : [])];
  });
}
