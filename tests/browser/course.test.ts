// The course of bricks at the foot of the wall and along the article's bar: a brick a slide, in its part's colour.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);

test.each([
  ["wall", "?vue=projection#/montant"],
  ["phone", "?vue=lecture#/montant"],
] as const)(
  "on a %s each slide has its brick, as wide as the others, in the colour of its part",
  async (name, address) => {
    const page = await deck.open(address, { viewport: WINDOWS[name] });
    await page.waitForSelector(".course > .here");
    const { parts, bricks, width } = await courseOn(page);
    expect(bricks.length).toBe(parts.length);
    expect(bricks.filter(({ isBuilt }) => isBuilt).length).toBe(1 + bricks.findIndex(({ isHere }) => isHere));
    expect(Math.min(...bricks.map((brick) => brick.width))).toBeGreaterThan((0.7 * width) / parts.length);
    const changes = (names: readonly string[]) =>
      names.flatMap((name, i) => (i > 0 && name !== names[i - 1] ? [i] : []));
    expect(changes(bricks.map(({ colour }) => colour))).toEqual(changes(parts));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".course").isVisible()).toBe(false);
  },
);

test("a brick that is built is seen where colours are the reader's own", async () => {
  const page = await deck.open("?vue=projection#/montant", { forcedColors: "active" });
  await page.waitForSelector(".course > .here");
  const { bricks } = await courseOn(page);
  const [built, here, bare] = [bricks[0], bricks.find(({ isHere }) => isHere), bricks.at(-1)];
  expect(new Set([built?.paint, here?.paint, bare?.paint]).size).toBe(3);
});

function courseOn(page: Page) {
  return page.evaluate(() => ({
    parts: [...document.querySelectorAll<HTMLElement>(".slides > section")].map(({ dataset }) => dataset.part ?? ""),
    bricks: [...document.querySelectorAll<HTMLElement>(".course > span")].map((brick) => ({
      colour: brick.dataset.colour ?? "",
      isBuilt: brick.classList.contains("built"),
      isHere: brick.classList.contains("here"),
      width: brick.getBoundingClientRect().width,
      paint: getComputedStyle(brick).backgroundColor,
    })),
    width: innerWidth,
  }));
}
