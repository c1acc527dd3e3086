// The essential: at its address, in one screen; its easy version by a switch; nothing of it on the wall.

import { expect, test } from "vitest";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();

test("its address opens the article on the essential, which one screen holds; the easy version takes its place", async () => {
  const page = await deck.open("#essentiel", { viewport: { width: 1366, height: 768 } });
  const essential = page.locator("#essentiel");
  expect(await essential.locator("li").count()).toBe(5);
  expect(await essential.locator(".headline").count()).toBe(5);
  for (const { width, height } of [WINDOWS.wall, { width: 1366, height: 768 }, WINDOWS.projector, WINDOWS.phone]) {
    await page.setViewportSize({ width, height });
    const { height: tall } = (await essential.boundingBox())!;
    const bar = (await page.locator(".bar").boundingBox())!.height;
    expect(`${width}: ${tall <= height - bar}`).toBe(`${width}: true`);
  }
  await essential.evaluate((one) => {
    const easy = one.cloneNode(true) as HTMLElement; // this edition has none: nobody reviewed it
    easy.id = "essentiel-facile";
    one.after(easy);
  });
  const easy = page.locator("#essentiel-facile");
  expect([await essential.isVisible(), await easy.isVisible()]).toEqual([true, false]);
  await page.evaluate(() => location.assign("#essentiel-facile"));
  await easy.waitFor({ state: "visible" });
  expect(await essential.isVisible()).toBe(false);
});

test("the wall does not show it", async () => {
  const page = await deck.open("?vue=projection");
  expect(await page.locator(".essential").isVisible()).toBe(false);
});
