// A drawing that goes on with its slide's steps, on the trial edition's "Trois étapes de suite": it waits for the first one.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openDeck } from "../browser/open-deck.ts";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, test } from "../setup/share.ts";

const deck = openDeck(BUILT_TRIAL);

test("a drawing with {étapes} rests where its step leaves it, wherever one comes from; paper has it whole", async () => {
  const written = await (await deck.open("", { javaScriptEnabled: false })).evaluate(marks);
  const page = await deck.open("?vue=projection#/trois-etapes");
  await expect.poll(() => page.evaluate(marks)).not.toBe(written); // opened at its address
  const waiting = await page.evaluate(marks);

  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(marks)).toBe(written);
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(marks)).toBe(written);

  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => page.evaluate(marks)).toBe(waiting);

  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.evaluate(marks)).toBe(written);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => page.evaluate(marks)).toBe(waiting);
});

test("a step forward plays it, and a press in the middle ends it there", async () => {
  const page = await deck.open("?vue=projection#/trois-etapes", { reducedMotion: "no-preference" });
  const written = await (await deck.open("", { javaScriptEnabled: false })).evaluate(marks);
  await expect.poll(() => page.evaluate(marks)).not.toBe(written);
  const waiting = await page.evaluate(marks);
  await page.keyboard.press("ArrowRight");
  await moving(page, waiting, written);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(marks)).toBe(written);
});

longTest("a tool made for reveal.js counts the step of a drawing like any other", async () => {
  const page = await deck.open("?vue=projection#/trois-etapes");
  await page.waitForFunction(() => window.Reveal?.getIndices().h !== undefined);
  await page.evaluate(() => window.Reveal?.next());
  await page.waitForFunction(() => location.hash === "#/trois-etapes/1");
});

/** Both ends may be seen by chance: what is awaited lies between. */
function moving(page: Page, from: string, to: string): Promise<unknown> {
  return page.waitForFunction(
    ([from, to]) => {
      const now = document.querySelector("#trois-etapes .plot[data-size=wide] svg")?.innerHTML;
      return now !== from && now !== to;
    },
    [from, to],
    { polling: "raf" },
  );
}

function marks(): string {
  return document.querySelector("#trois-etapes .plot[data-size=wide] svg")?.innerHTML ?? "no drawing";
}
