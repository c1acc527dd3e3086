// Every fault of an evening, done to a real wall: the room's picture is the slide and nothing else [R45].

import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { paired } from "./paired.ts";
import { joined, keptOn, numberOnWall, openWindows, placeOf } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);
const inPublic = openWindows(BUILT_TRIAL);

/** As a person closes a window. */
async function closed(page: Page): Promise<void> {
  const gone = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await gone;
}

/** What this wall shows, and what a wall shows at that place in a browser where nothing ever went wrong. */
async function expectPlain(wall: Page): Promise<void> {
  const profile = await windows.profile();
  const plain = await windows.wall(profile, await placeOf(wall));
  const pictures = () => Promise.all([wall, plain].map((page) => page.screenshot()));
  await expect.poll(async () => Buffer.compare(...((await pictures()) as [Buffer, Buffer]))).toBe(0);
  await profile.close();
}

/** The session has looked at what was kept: it writes only then. */
async function settledWall(profile: BrowserContext): Promise<Page> {
  const wall = await windows.wall(profile);
  await joined(wall);
  await wall.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return wall;
}

test("after a rehearsal that ended in order, the wall that opens again shows its title alone", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  await joined(wall);
  for (const key of ["PageDown", "PageDown", "PageDown", "Home"]) await wall.keyboard.press(key);
  await keptOn(wall, "#/debut");
  await closed(wall);
  const again = await settledWall(profile);
  expect(await again.locator(".aside").count()).toBe(0);
  await expectPlain(again);
  await profile.close();
});

longTest("a jump without a word said leaves no offer either", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  await joined(wall);
  await wall.keyboard.press("PageUp");
  await keptOn(wall, await placeOf(wall));
  await closed(wall);
  expect(await (await settledWall(profile)).locator(".aside").count()).toBe(0);
  await profile.close();
});

test("a window closed while the clock ran: the wall offers to go on, until the first key", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  await joined(wall);
  await wall.keyboard.press("PageDown");
  await keptOn(wall, await placeOf(wall));
  await closed(wall);
  const again = await windows.wall(profile);
  await again.locator(".aside").waitFor();
  await again.keyboard.press("Tab");
  expect(await again.locator(".aside").count()).toBe(1);
  await again.keyboard.press("PageDown");
  expect(await numberOnWall(again)).not.toBe("1 0");
  expect(await again.locator(".aside").count()).toBe(0);
  await again.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expectPlain(again);
  await profile.close();
});

longTest("an offer on the wall leaves too when a console leads on", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  await joined(wall);
  await wall.keyboard.press("PageDown");
  await keptOn(wall, await placeOf(wall));
  await closed(wall);
  const again = await windows.wall(profile);
  await again.locator(".aside").waitFor();
  const desk = await windows.console(profile);
  await paired(desk);
  await desk.keyboard.press("PageDown");
  await expect.poll(() => again.locator(".aside").count()).toBe(0);
  await profile.close();
});

longTest("the public deck, closed in order, offers nothing; its Reprendre answers to keys", async () => {
  const profile = await inPublic.profile();
  const wall = await inPublic.wall(profile, "#/etapes");
  await wall.keyboard.press("PageDown");
  const place = await placeOf(wall);
  await keptOn(wall, place);
  await closed(wall);
  const again = await inPublic.wall(profile);
  await again.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await again.locator(".aside").count()).toBe(0);
  await again.evaluate(() => localStorage.clear()); // as if it had crashed
  await again.reload();
  const button = again.getByRole("button", { name: "Reprendre" });
  await button.focus();
  await again.keyboard.press("Enter");
  expect(await placeOf(again)).toBe(place);
  expect(await again.locator(".aside").count()).toBe(0);
  await profile.close();
});

const FAULTS: Record<string, { before?: () => void; keys: readonly string[]; waitMs?: number }> = {
  "the browser blocks the console": {
    before: () => {
      window.open = () => null;
    },
    keys: ["o"],
    waitMs: 3500,
  },
  "the console is asked for twice": { keys: ["o", "o"], waitMs: 1500 },
  "a second screen, and nobody asked for it": {
    before: () => {
      Object.defineProperty(screen, "isExtended", { value: true });
      Object.assign(window, { getScreenDetails: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
    },
    keys: ["o"],
    waitMs: 1500,
  },
  "storage is refused": {
    before: () => {
      for (const name of ["indexedDB", "localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
    },
    keys: ["PageDown"],
  },
  "full screen is refused": {
    before: () => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
    },
    keys: ["f"],
  },
};

sharedTest.each(share(Object.entries(FAULTS), 5))(
  "%s: the wall says nothing of it",
  async (_name, { before, keys, waitMs = 300 }) => {
    const profile = await windows.profile();
    if (before) await profile.addInitScript(before);
    const wall = await windows.wall(profile);
    await joined(wall);
    for (const key of keys) await wall.keyboard.press(key);
    await wall.waitForTimeout(waitMs);
    await wall.bringToFront();
    expect(await wall.locator(".aside").count()).toBe(0);
    await expectPlain(wall);
    await profile.close();
  },
);

longTest("the console that dies, is reloaded or stays alone leaves the wall as it was", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  const desk = await windows.console(profile);
  await paired(desk);
  await desk.reload();
  await paired(desk);
  await desk.close();
  await expectPlain(wall);
  await profile.close();
});

test("notes stay covered until the speaker says to be alone, and no clicker's key uncovers them", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  const opened = profile.waitForEvent("page");
  await wall.keyboard.press("o");
  const desk = await opened;
  await paired(desk);
  const notes = desk.locator(".notes-text");
  for (const key of ["PageDown", "PageUp", "Enter", "Space", "F5", "Escape"]) await desk.keyboard.press(key);
  expect(await notes.isVisible()).toBe(false);
  await desk.getByRole("button", { name: "Je suis seul à voir cet écran" }).click();
  expect(await notes.isVisible()).toBe(true);
  expect(await desk.locator(".notes-cover").count()).toBe(0);
  await desk.reload();
  await paired(desk);
  expect(await notes.isVisible()).toBe(true);
  expect(await (await windows.console(profile)).locator(".notes-text").isVisible()).toBe(false);
  await profile.close();
});
