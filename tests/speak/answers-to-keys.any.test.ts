// Keys that would be lost: to a dialog, to a slide that is not there, to notes longer than their box.

import { expect } from "vitest";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { paired } from "./paired.ts";
import { numberOn, numberOnWall, openWindows, placeOf } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

sharedTest.each(share(["c", "?", "i"]))(
  "on the wall, PageDown leaves the dialog of %s for the deck, and the next one steps",
  async (key) => {
    const profile = await windows.profile();
    const wall = await windows.wall(profile);
    for (const clicker of ["PageDown", "PageUp"]) {
      await wall.keyboard.press(key);
      await wall.locator("dialog[open]").waitFor();
      await wall.keyboard.press(clicker);
      expect(await wall.locator("dialog[open]").count()).toBe(0);
      expect(await numberOnWall(wall)).toBe("1 0");
    }
    await wall.keyboard.press("PageDown");
    expect(await numberOnWall(wall)).not.toBe("1 0");
    await profile.close();
  },
);

test("a pointer that clicked in a dialog takes no clicker's key away", async () => {
  const profile = await windows.profile();
  const desk = await windows.console(profile);
  await desk.keyboard.press("c");
  await desk.locator("dialog[open] h2").click();
  await desk.keyboard.press("PageDown");
  expect(await desk.locator("dialog[open]").count()).toBe(0);
  await profile.close();
});

test("a number that no slide has is answered, and nothing moves", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  const desk = await windows.console(profile);
  await paired(desk);
  const before = await numberOn(desk);
  for (const page of [wall, desk]) for (const key of ["9", "9", "Enter"]) await page.keyboard.press(key);
  expect(await wall.locator(".slide-number").textContent()).toMatch(/^99\u00a0\? \/ \d+$/);
  expect(await desk.locator(".notice-nowhere").textContent()).toMatch(
    /^Pas de diapositive 99\u00a0: elles vont de 1 à \d+\.$/,
  );
  expect([await numberOn(desk), await placeOf(wall)]).toEqual([before, "#/graphique"]);
  await wall.keyboard.press("PageDown");
  expect(await wall.locator(".slide-number").textContent()).not.toContain("?");
  await expect.poll(() => desk.locator(".notice-nowhere").count()).toBe(0);
  await profile.close();
});

longTest("each help lists its own keys, and those that the other one alone knows", async () => {
  const profile = await windows.profile();
  const [wall, desk] = [await windows.wall(profile), await windows.console(profile)];
  for (const page of [wall, desk]) await page.keyboard.press("?");
  const words = async (page: typeof wall) =>
    ((await page.locator(".help-keys").textContent()) ?? "").split(/À la console seulement|Au mur seulement/);
  const [onWall, ofDesk] = await words(wall);
  const [onDesk, ofWall] = await words(desk);
  expect(onWall).not.toContain("Figer le mur");
  expect(ofDesk).toContain("Figer le mur");
  expect(onDesk).toContain("Figer le mur");
  expect(onDesk).not.toContain("D’où vient ce chiffre");
  expect(ofWall).toContain("D’où vient ce chiffre");
  await profile.close();
});

const WINDOWS = [
  [683, 384],
  [911, 433],
  [1366, 768],
] as const;

sharedTest.each(share(WINDOWS))(
  "at %ix%i the notes scroll by keys to their end and back, at every size of the text",
  async (width, height) => {
    const profile = await windows.profile();
    const desk = await windows.console(profile);
    await desk.setViewportSize({ width, height });
    await desk.getByRole("button", { name: "Je suis seul" }).click();
    await desk.evaluate(() => {
      const lines = Array.from({ length: 60 }, (_, n) => `<p>Une phrase que l’on dit, la ${n}e.</p>`).join("");
      for (const notes of document.querySelectorAll(".slides > section .notes")) notes.innerHTML = lines;
    });
    await desk.keyboard.press("End");
    await desk.keyboard.press("c");
    await desk.keyboard.type("fenetre");
    await desk.keyboard.press("Enter");
    const seen = (which: string) =>
      desk.evaluate((selector) => {
        const part = document.querySelector(`.notes-text > ${selector}`)?.getBoundingClientRect();
        const box = document.querySelector(".notes-text")?.getBoundingClientRect();
        return (
          part !== undefined &&
          box !== undefined &&
          part.bottom > Math.max(0, box.top) &&
          part.top < Math.min(innerHeight, box.bottom)
        );
      }, which);
    for (const size of share(["-", "-", "-", "+", "+", "+", "+", "+", "+"], 8)) {
      await desk.keyboard.press(size);
      const before = await numberOn(desk);
      for (let press = 0; press < 80 && !(await seen(":last-child")); press += 1) await desk.keyboard.press(";");
      expect([size, await seen(":last-child")]).toEqual([size, true]);
      for (let press = 0; press < 80 && !(await seen(":first-child")); press += 1) await desk.keyboard.press(",");
      expect([size, await seen(":first-child")]).toEqual([size, true]);
      expect(await numberOn(desk)).toBe(before);
    }
    await profile.close();
  },
);

test("the time starts by the button, or at the first step if the speaker leaves that on", async () => {
  const profile = await windows.profile();
  const desk = await windows.console(profile);
  const start = desk.locator(".start");
  await desk.getByRole("button", { name: "ou au premier pas" }).click();
  await desk.keyboard.press("PageDown");
  expect(await start.isVisible()).toBe(true);
  await desk.getByRole("button", { name: "Je commence" }).click();
  expect(await start.isVisible()).toBe(false);
  expect(await desk.locator(".time-late").isVisible()).toBe(true);
  await desk.close();
  const other = await windows.console(profile);
  await other.waitForSelector("html.joined", { state: "attached" });
  expect(await other.getByRole("button", { name: "ou au premier pas" }).getAttribute("aria-pressed")).toBe("false");
  await profile.close();
});

test("no second ticks in a live region while the time runs, and while questions stop it", async () => {
  const profile = await windows.profile();
  const desk = await windows.console(profile);
  await desk.waitForSelector(".notice-alone");
  for (const key of ["PageDown", "q"]) await desk.keyboard.press(key);
  await desk.waitForSelector(".notice-questions");
  await desk.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const live of document.querySelectorAll("[aria-live], [role=status]"))
      new MutationObserver(() => heard.push(live.textContent ?? "")).observe(live, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
  const asked = desk.locator(".time-asked .time-value");
  const first = await asked.textContent();
  await expect.poll(() => asked.textContent()).not.toBe(first);
  expect(await desk.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await profile.close();
});
