// Phones in the hall: they follow what the wall shows, never what it hides, until a hand scrolls; and find back by themselves.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { longTest } from "../setup/share.ts";
import { paired } from "../speak/paired.ts";
import { joined } from "../speak/windows.ts";
import { openLive, standsAt } from "./open-live.ts";

const live = openLive();

const press = (phone: Page, name: string) => phone.locator(".hall-switch").getByRole("button", { name }).tap();
const standing = (phone: Page) => phone.locator(".hall").getAttribute("data-standing");
const state = (phone: Page) => phone.locator(".hall-state").textContent();

/** Counts the sockets that a page opens. */
function socketsOf(phone: Page): () => number {
  let count = 0;
  phone.on("websocket", () => {
    count += 1;
  });
  return () => count;
}

test("two phones follow the wall: late, ahead, black, by hand, and without a socket before they are asked to", async () => {
  const profile = await live.profile();
  const wall = await live.wall(profile, "#/etapes");
  const desk = await live.console(profile);
  await paired(desk);
  await expect.poll(() => desk.locator(".press-hall").isVisible()).toBe(true);
  const [first, second] = [await live.phone(), await live.phone([820, 1180])];
  const sockets = socketsOf(first);
  expect(await standing(first)).toBe("apart");
  expect(await first.locator(".hall-notice").textContent()).toMatch(/^[^.]+\. [^.]+\.$/);
  expect(sockets()).toBe(0);
  await first.evaluate(() => document.body.focus());
  await press(first, "Suivre");
  await expect.poll(() => standsAt(first)).toBe("etapes");
  expect(await state(first)).toBe("Au mur\u00a0: Deux étapes");
  expect(await first.evaluate(() => document.activeElement?.closest("main"))).toBeNull();

  await wall.keyboard.press("1");
  await wall.keyboard.press("Enter");
  await expect.poll(() => standsAt(first)).toBe("debut");
  await press(second, "Libre");
  expect([await standing(second), await second.locator(".hall-notice").isVisible()]).toEqual(["free", false]);
  await press(second, "Suivre");
  await expect.poll(() => standing(second)).toBe("following");

  await desk.keyboard.press("g");
  await desk.keyboard.press("3");
  await desk.keyboard.press("Enter");
  await desk.keyboard.press("b");
  await expect.poll(() => wall.locator(".black-screen").isVisible()).toBe(true);
  await wall.evaluate(() => location.assign("#/etapes"));
  await desk.keyboard.press("g");
  for (const phone of [first, second]) expect(await standsAt(phone)).toBe("debut");
  await desk.keyboard.press("b");
  for (const phone of [first, second]) await expect.poll(() => standsAt(phone)).toBe("terme");

  await first.mouse.wheel(0, 600);
  await expect.poll(() => standing(first)).toBe("free");
  const at = await first.evaluate(() => scrollY);
  await wall.keyboard.press("2");
  await wall.keyboard.press("Enter");
  await expect.poll(() => standsAt(second)).toBe("etapes");
  await first.waitForFunction(() => document.querySelector(".hall-state")?.textContent === "Vous lisez librement.");
  expect(await first.evaluate(() => scrollY)).toBe(at);
  await press(first, "Suivre");
  await expect.poll(() => standsAt(first)).toBe("etapes");
  const small = await first.evaluate(() =>
    [...document.querySelectorAll(".hall button")]
      .filter((button) => button.checkVisibility() && button.getBoundingClientRect().height < 44)
      .map(({ textContent }) => textContent),
  );
  expect(small).toEqual([]);

  await desk.locator(".press-hall").click();
  await expect.poll(() => wall.locator(".direct-over svg").isVisible()).toBe(true);
  expect(await wall.locator(".direct-over").textContent()).toContain(new URL(live.keeper().urls[0]!).host);
  await wall.keyboard.press("PageDown");
  await expect.poll(() => wall.locator(".direct-over svg").count()).toBe(0);
  for (const page of [first, second, wall]) await page.context().close();
});

test("each drawing shows once, at the size of a phone, however wide the window is, and on paper", async () => {
  const phone = await live.phone();
  const shown = () =>
    phone.evaluate(() => {
      const drawings = [...document.querySelectorAll("main :is(.chart, .scene)")];
      const sizesIn = (drawing: Element) =>
        [...drawing.querySelectorAll<HTMLElement>(".plot")].map((plot) => plot.checkVisibility() && plot.dataset.size);
      return [...new Set(drawings.map((drawing) => String(sizesIn(drawing))))];
    });
  for (const [width, height] of [
    [320, 640],
    [844, 390],
    [820, 1180],
    [1600, 900],
  ] as const) {
    await phone.setViewportSize({ width, height });
    expect([width, await shown()]).toEqual([width, ["narrow"]]);
  }
  await phone.emulateMedia({ media: "print" });
  expect(await shown()).toEqual(["narrow"]);
  expect(await phone.locator(".print-choice").count()).toBe(0);
});

longTest("a hall that dies takes nothing from wall and console, and phones find it again by themselves", async () => {
  const profile = await live.profile();
  const wall = await live.wall(profile, "#/etapes");
  await joined(wall);
  const phone = await live.phone();
  await press(phone, "Suivre");
  await expect.poll(() => standsAt(phone)).toBe("etapes");
  process.kill(live.keeper().pid()!, "SIGKILL");
  await wall.keyboard.press("1");
  await wall.keyboard.press("Enter");
  await expect.poll(() => wall.evaluate(() => location.hash)).toBe("#/debut");
  await expect.poll(() => standsAt(phone)).toBe("debut");
  expect(await standing(phone)).toBe("following");
  await phone.context().close();
  await wall.context().close();
});

longTest(
  "a phone that wakes asks at once, loaded anew or not; one that hears nothing says so, and reads on",
  async () => {
    const profile = await live.profile();
    const wall = await live.wall(profile, "#/etapes");
    await joined(wall);
    const phone = await live.phone();
    await press(phone, "Suivre");
    await expect.poll(() => standsAt(phone)).toBe("etapes");
    await phone.clock.install();
    await phone.reload();
    await expect.poll(() => standsAt(phone)).toBe("etapes");
    const sockets = socketsOf(phone);
    await phone.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(sockets).toBe(1);
    await expect.poll(() => standing(phone)).toBe("following");
    await live.keeper().end();
    await phone.clock.fastForward(30_000);
    await expect.poll(() => state(phone)).toMatch(/^Direct interrompu/);
    await phone.mouse.wheel(0, 400);
    await phone.waitForFunction(() => document.querySelector(".hall [aria-pressed=true]")?.textContent === "Libre");
    expect(await standing(phone)).toBe("lost");
    await phone.context().close();
    await wall.context().close();
  },
);
