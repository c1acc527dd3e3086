// The grid of all slides, on a wall and on a console of the trial deck.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { longTest, test } from "../setup/share.ts";
import { paired } from "./paired.ts";
import { openWindows, placeOf } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

test("on the wall, `a` shows every slide as it ends, in pictures of the document's own; arrows and Enter lead to one", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  expect(await wall.locator(".grid").count()).toBe(0); // nothing is made before
  await wall.keyboard.press("a");
  await wall.waitForFunction(() => document.querySelector(".grid [aria-current] .picture section"));
  const seen = await wall.evaluate(() => {
    const items = [...document.querySelectorAll(".grid [data-slide]")];
    const made = [...document.querySelectorAll(".grid .thumbnail section")];
    return {
      missing: items.length - document.querySelectorAll("main.reveal > .slides > section").length,
      waiting: made.flatMap((slide) => [...slide.querySelectorAll(".fragment:not(.visible)")]).length,
      ids: document.querySelectorAll(".grid .thumbnail [id]").length,
      notes: document.querySelectorAll(".grid .notes").length,
    };
  });
  expect(seen).toEqual({ missing: 0, waiting: 0, ids: 0, notes: 0 });
  expect(await focused(wall)).toBe(await wall.locator(".grid [aria-current]").getAttribute("href"));

  await wall.keyboard.press("ArrowDown");
  const below = await wall.evaluate(() => {
    const [here, there] = [document.querySelector(".grid [aria-current]"), document.activeElement];
    const [from, to] = [here!.getBoundingClientRect(), there!.getBoundingClientRect()];
    return to.top > from.top;
  });
  expect(below).toBe(true);
  await wall.keyboard.press("ArrowUp");
  await wall.keyboard.press("ArrowRight");
  const next = await focused(wall);
  expect(next).not.toBe("#/graphique");
  await wall.keyboard.press("Enter");
  expect(await placeOf(wall)).toBe(next);
  expect(await wall.locator("dialog[open]").count()).toBe(0);
  await wall.keyboard.press("a");
  await wall.keyboard.press("PageDown"); // a clicker's
  expect(await wall.locator("dialog[open]").count()).toBe(0);
  expect(await placeOf(wall)).toBe(next);
  await profile.close();
});

longTest(
  "on the console, what is typed in the grid is looked for, and Enter brings the walls to the best one",
  async () => {
    const profile = await windows.profile();
    const wall = await windows.wall(profile);
    const desk = await windows.console(profile);
    await paired(desk);
    await desk.locator(".press-grid").click();
    await desk.keyboard.type("fenetre");
    expect(await desk.locator(".grid .contents-count").textContent()).toMatch(/trouvée/);
    await desk.waitForFunction(() => document.querySelector(".grid .contents-found .thumbnail section"));
    await desk.keyboard.press("Enter");
    await expect.poll(() => placeOf(wall)).toBe("#/graphique");
    await profile.close();
  },
);

test("on the console, slides and parts are left out by mouse and key; the wall passes over them, and all of it is undone at once", async () => {
  const profile = await windows.profile();
  let wall = await windows.wall(profile);
  let desk = await windows.console(profile);
  await paired(desk);
  const [first, second, , fourth] = await desk.evaluate(() =>
    [...document.querySelectorAll("main.reveal > .slides > section")].map(({ id }) => `#/${id}`),
  );
  await desk.keyboard.press("a");
  await desk.locator('[data-slide="1"] .leave-hidden').click();
  await desk.locator('[data-slide="1"] > a').focus();
  await desk.keyboard.press("ArrowRight");
  await desk.keyboard.press("Delete");
  expect(await desk.locator(".grid-left p").textContent()).toBe("2\u00a0masquées");
  expect(await desk.locator(".grid .left .left-word").allTextContents()).toEqual([
    "Masquée ce soir",
    "Masquée ce soir",
  ]);
  await desk.keyboard.press("Escape");
  expect(await placeOf(wall)).toBe(first); // nothing moved
  await wall.close();
  await desk.close();
  [wall, desk] = [await windows.wall(profile), await windows.console(profile)]; // nobody had begun to speak: it holds
  await paired(desk);
  await expect.poll(() => desk.locator(".where-number").textContent()).toContain("2\u00a0masquées");
  await wall.keyboard.press("c");
  expect(await wall.locator('.contents [data-slide="0"], .contents [data-slide="3"]').count()).toBe(2);
  expect(await wall.locator('.contents [data-slide="1"], .contents [data-slide="2"]').count()).toBe(0);
  await wall.keyboard.press("Escape");
  while ((await placeOf(wall)).startsWith(first!)) await wall.keyboard.press("PageDown");
  expect(await placeOf(wall)).toBe(fourth);
  await desk.keyboard.type("2");
  await desk.keyboard.press("Enter"); // the speaker decides
  await expect.poll(() => placeOf(wall)).toBe(second);
  expect(await desk.locator(".where-number").textContent()).toContain("masquée ce soir");

  await desk.keyboard.press("a");
  const part = desk.locator(".contents-part", { has: desk.locator("h3") }).first();
  await part.locator("> .leaves button").click();
  const slides = await part.locator("[data-slide]").count();
  expect(await part.locator('.leave-hidden[aria-pressed="true"]').count()).toBe(slides + 1);
  const parts = await desk.locator(".grid .contents-part").count();
  await wall.keyboard.press("c");
  expect(await wall.locator(".contents .contents-part").count()).toBe(parts - 1);
  await wall.keyboard.press("Escape");
  await desk.getByRole("button", { name: "Tout remettre" }).click();
  expect(await desk.locator(".grid .left").count()).toBe(0);
  expect(await desk.getByText("Tout remettre").isVisible()).toBe(false);
  await profile.close();
});

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("href"));
}
