// A clicker that is held, under a book or in a hand: ten seconds of one key, as its events tell them.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { paired } from "./paired.ts";
import { numberOn, numberOnWall, openWindows, positionsOf } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

/** One press, half a second later thirty repeats a second, for ten seconds in all. */
function hold(page: Page): Promise<void> {
  return page.evaluate(() => {
    const startMs = performance.now();
    const press = (afterMs: number, repeat: boolean) => {
      const event = new KeyboardEvent("keydown", { key: "PageDown", repeat, bubbles: true, cancelable: true });
      Object.defineProperty(event, "timeStamp", { value: startMs + afterMs });
      document.body.dispatchEvent(event);
    };
    press(0, false);
    for (let afterMs = 500; afterMs <= 10_000; afterMs += 33) press(afterMs, true);
    document.body.dispatchEvent(new KeyboardEvent("keyup", { key: "PageDown", bubbles: true }));
  });
}

sharedTest.each(share(["wall", "console"]))(
  "held for ten seconds on the %s, it makes a step a second, and v comes back",
  async (side) => {
    const profile = await windows.profile();
    const wall = await windows.wall(profile);
    const desk = await windows.console(profile);
    await paired(desk);
    const positions = await positionsOf(desk);
    await hold(side === "wall" ? wall : desk);
    await expect.poll(() => numberOn(desk)).not.toBe(positions[0]);
    await expect.poll(async () => (await numberOn(desk)) === (await numberOnWall(wall))).toBe(true);
    const reached = positions.indexOf(await numberOn(desk));
    expect(reached).toBeGreaterThan(5);
    expect(reached).toBeLessThanOrEqual(1 + 10);
    await desk.keyboard.press("v");
    await expect.poll(() => numberOn(desk)).toBe(positions[1]);
    await expect.poll(() => numberOnWall(wall)).toBe(positions[1]);
    await profile.close();
  },
);

test("quick presses are no hold: all are kept, and v has nowhere to come back to [R19]", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  const positions = await positionsOf(desk);
  for (let press = 0; press < 12; press += 1) await wall.keyboard.press("PageDown");
  await expect.poll(() => numberOn(desk)).toBe(positions[12]);
  expect(await desk.locator(".press-return").isEnabled()).toBe(false);
  await profile.close();
});
