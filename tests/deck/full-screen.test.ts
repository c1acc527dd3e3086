// The whole screen, by key and by button. The browser's engine alone has none to itself: a whole browser is needed.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";

const deck = openPage("whole");
const still = { reducedMotion: "reduce" } as const;

test("F5 goes to full screen and back, and never reloads", async () => {
  const page = await deck.open("#/etapes/1", still);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.keyboard.press("F5");
  await fullScreen(page, true);
  await page.keyboard.press("F5");
  await fullScreen(page, false);
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("a pointer's click on the button goes there and back, and leaves the next Space to the deck [R8, R48]", async () => {
  const page = await deck.open("#/etapes", still);
  for (const isIn of [true, false]) {
    await page.mouse.move(300, 300); // the controls show
    await page.click(".control-fullscreen");
    await fullScreen(page, isIn);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await page.waitForFunction(() => location.hash === "#/foyers");
    await fullScreen(page, isIn);
    await page.keyboard.press("Home");
  }
});

async function fullScreen(page: Page, isIn: boolean): Promise<void> {
  await page.waitForFunction((wanted) => (document.fullscreenElement !== null) === wanted, isIn);
  await page.waitForSelector(`.control-fullscreen[aria-pressed="${isIn}"]`);
}
