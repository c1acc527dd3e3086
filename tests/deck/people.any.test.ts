// People at the deck: keys, controls, dialogs, fingers.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { afterFrame, hashOf, sceneOn } from "./on-page.ts";
import { openPage } from "./open-page.ts";

const deck = openPage();
const still = { reducedMotion: "reduce" } as const;

const CONTROLS = [
  ["#bouton", "Space"],
  ["#bouton", "Enter"],
  ["#sommaire", "Space"],
  ["#champ", "ArrowRight"],
  ["#champ", "Backspace"],
  ["#champ", "b"],
  ["#champ", "Space"],
] as const;

sharedTest.each(share(CONTROLS))("on a focused %s, %s acts on it and turns no slide [R8]", async (control, key) => {
  const page = await deck.open("#/etapes/1");
  await page.evaluate(() => {
    document
      .querySelector("#bouton")
      ?.addEventListener("click", ({ target }) => (target as Element).classList.add("clicked"));
  });
  await page.focus(control);
  await page.keyboard.press(key);
  expect(await hashOf(page)).toBe("#/etapes/1");
  if (control === "#bouton") expect(await page.locator("#bouton.clicked").count()).toBe(1);
  if (control === "#sommaire") expect(await page.locator("#details[open]").count()).toBe(1);
});

longTest("on a focused button, arrows still turn the slide", async () => {
  const page = await deck.open("#/etapes");
  await page.focus("#bouton");
  await page.keyboard.press("ArrowRight");
  expect(await hashOf(page)).toBe("#/etapes/1");
});

test("a control that a pointer clicked leaves the next Space and Enter to the deck, its dialog closed too [R8, R48]", async () => {
  const page = await deck.open("#/etapes", still);
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
  const body = await focused();
  await page.locator(".control-table:disabled").waitFor({ state: "attached" }); // no table here: its control rests
  const controls = await page
    .locator(".control:is(button):enabled:not(.control-fullscreen), #bouton, #sommaire")
    .evaluateAll((found) => found.map(({ id, classList }) => (id ? `#${id}` : `.${[...classList].join(".")}`)));
  expect(controls.length).toBeGreaterThan(7);
  for (const control of controls.map((selector) => page.locator(selector))) {
    for (const way of ["Escape", ".dialog[open] .dialog-close"]) {
      await page.mouse.move(300, 300); // the controls show
      await control.click();
      if (await page.locator(".dialog[open]").isVisible()) {
        if (way === "Escape") await page.keyboard.press(way);
        else await page.click(way);
      }
      if (await page.locator(".black-screen").isVisible()) await page.keyboard.press("n");
      expect([await control.getAttribute("class"), await focused()]).toEqual([
        await control.getAttribute("class"),
        body,
      ]);
      await page.keyboard.press("Home");
      await page.keyboard.press("Space");
      await page.keyboard.press("Enter");
      expect(await hashOf(page)).toBe("#/etapes");
    }
  }
});

longTest(
  "focus that came by Tab keeps its Space after a pointer pressed elsewhere or let go of a control [R8, R48]",
  async () => {
    const page = await deck.open("#/etapes", still);
    await page.mouse.move(300, 300);
    const { x, y } = (await page.locator(".control-help").boundingBox())!;
    await page.mouse.move(x + 10, y + 10);
    await page.mouse.down();
    await page.mouse.move(300, 300); // not a click
    await page.mouse.up();
    await page.keyboard.press("Space");
    expect(await hashOf(page)).toBe("#/etapes/1");
    await page.focus(".control-help");
    await page.keyboard.press("Space");
    await page.click(".help .dialog-close");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("control-help");
  },
);

test("';' on an AZERTY keyboard does nothing [R9]", async () => {
  const page = await deck.open("#/foyers");
  const before = await sceneOn(page);
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: ";", code: "Comma", keyCode: 190, bubbles: true })),
  );
  expect(await sceneOn(page)).toEqual(before);
  expect(await page.locator(".black-screen").isVisible()).toBe(false);
});

sharedTest.each(share(["b", "."]))(
  "%s blacks the screen; the next key brings the slide back and does nothing else",
  async (key) => {
    const page = await deck.open("#/etapes");
    await page.keyboard.press(key);
    expect(await page.locator(".black-screen").isVisible()).toBe(true);
    expect(await page.getAttribute(".control-black", "aria-pressed")).toBe("true");
    await page.keyboard.press("PageDown");
    expect(await page.locator(".black-screen").isVisible()).toBe(false);
    expect(await hashOf(page)).toBe("#/etapes");
  },
);

longTest(
  "the screen stays black on keys for the sound, the light and the machine; a key of the table or a character ends it",
  async () => {
    const page = await deck.open("#/etapes", still);
    const isBlackAfter = (key: string) =>
      page.evaluate((pressed) => {
        const screen = document.querySelector<HTMLElement>(".black-screen")!;
        if (screen.hidden) document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "b", bubbles: true }));
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
        return !screen.hidden;
      }, key);
    const machine =
      "AudioVolumeUp AudioVolumeDown AudioVolumeMute VolumeUp MediaPlayPause MediaTrackNext BrightnessDown PrintScreen NumLock ScrollLock CapsLock Fn FnLock Shift AltGraph Power Sleep WakeUp Pause Insert F1 F12 ContextMenu Unidentified Dead Process";
    for (const key of machine.split(" ")) expect([key, await isBlackAfter(key)]).toEqual([key, true]);
    for (const key of ["PageDown", "Home", "Escape", "F5", "Enter", " ", "b", "é", "7", "z", "ArrowUp", "Backspace"])
      expect([key, await isBlackAfter(key)]).toEqual([key, false]);
    expect(await hashOf(page)).toBe("#/etapes");
  },
);

test("the contents lists slides by part, finds accents, and goes there", async () => {
  const page = await deck.open("#/scene");
  await page.focus(".control-contents");
  await page.keyboard.press("Enter");
  expect(await page.locator(".contents h3").allTextContents()).toEqual(["Premier thème", "Dessiner", "Premier thème"]);
  expect(await page.textContent(".contents [aria-current=page]")).toBe("4 Une scène");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("contents-recherche");
  await page.keyboard.type("étapes");
  expect(await page.locator(".contents li:visible").allTextContents()).toContain("3 Étapes");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("control-contents");
  await page.keyboard.press("c");
  await page.keyboard.type("zoe");
  await page.keyboard.press("Enter");
  expect(await hashOf(page)).toBe("#/citation");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await hashOf(page)).toBe("#/foyers");
});

longTest("a key pressed right after Escape has closed a dialog goes to the deck [R19]", async () => {
  const page = await deck.open("#/etapes");
  const afterwards = await page.evaluate(() => {
    const press = (key: string) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    for (const key of ["c", "Escape", "ArrowRight", "?", "Escape", "ArrowRight"]) press(key);
    return location.hash;
  });
  expect(afterwards).toBe("#/etapes/2");
});

longTest("the help shows the table of keys, and turns single characters off for good [R9]", async () => {
  const page = await deck.open("#/etapes", still);
  await page.keyboard.press("?");
  expect(await page.locator(".help tbody tr").count()).toBe(15);
  expect(await page.locator(".help kbd", { hasText: "Espace" }).count()).toBe(2);
  await page.click(".help-characters");
  await page.click(".help .dialog-close");
  await page.keyboard.press("b");
  expect(await page.locator(".black-screen").isVisible()).toBe(false);
  await page.keyboard.press("PageDown");
  expect(await hashOf(page)).toBe("#/etapes/1");
  await page.reload();
  await page.waitForSelector("html.ready");
  await page.keyboard.press("n");
  expect(await hashOf(page)).toBe("#/etapes/1");
});

test("T swaps chart and table, until one leaves the slide [R13]", async () => {
  const page = await deck.open("#/foyers", still);
  await page.keyboard.press("t");
  expect(await page.getAttribute("#foyers figure", "data-shown")).toBe("table");
  expect(await page.locator("#foyers details[open]").count()).toBe(1);
  expect(await page.getAttribute(".control-table", "aria-pressed")).toBe("true");
  expect(await page.textContent(".announcement")).toBe("Tableau affiché");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(await page.getAttribute("#foyers figure", "data-shown")).toBe(null);
  expect(await page.getAttribute(".control-table", "aria-pressed")).toBe("false");
});

longTest("the controls show when the mouse moves, rest afterwards, and Tab reaches them", async () => {
  const page = await deck.open("#/etapes", still);
  const resting = () => page.locator(".controls.resting").count();
  expect(await resting()).toBe(1);
  await page.mouse.move(300, 300);
  expect(await resting()).toBe(0);
  await page.waitForSelector(".controls.resting", { state: "attached" });
  await page.focus(".control-next");
  expect(await resting()).toBe(0);
  await page.click(".control-next");
  expect(await hashOf(page)).toBe("#/etapes/1");
  await afterFrame(page);
  expect(await page.getAttribute(".control-reading", "href")).toBe("?vue=lecture#/etapes/1");
});

test("a click on the slide turns nothing", async () => {
  const page = await deck.open("#/etapes", still);
  await page.mouse.click(400, 300);
  expect(await hashOf(page)).toBe("#/etapes");
});

test("a swipe turns the slide, a tap does not", async () => {
  const page = await deck.open("#/etapes", { ...still, hasTouch: true });
  await swipe(page, 600, 300);
  await expect.poll(() => hashOf(page)).toBe("#/etapes/1");
  await swipe(page, 300, 600);
  await expect.poll(() => hashOf(page)).toBe("#/etapes");
  await page.touchscreen.tap(300, 300);
  await afterFrame(page);
  expect(await hashOf(page)).toBe("#/etapes");
});

longTest("the slide's number and the course of bricks say where we are, and what is typed", async () => {
  const page = await deck.open("#/etapes", still);
  expect(await page.textContent(".whereabouts .slide-number")).toBe("3 / 8");
  expect(await page.locator(".course > span").count()).toBe(8);
  expect(await page.locator(".course > .built").count()).toBe(3);
  await page.keyboard.press("7");
  expect(await page.textContent(".whereabouts .slide-number")).toBe("7 / 8");
  await page.keyboard.press("Enter");
  expect(await hashOf(page)).toBe("#/citation");
});

test("on AZERTY the number and Enter lead there, and no Enter after a number advances: late, held, or after a slip [R9]", async () => {
  const page = await deck.open("#/etapes", still);
  await page.clock.install();
  const type = (...presses: readonly { key: string; code?: string; repeat?: boolean }[]) =>
    page.evaluate((all) => {
      for (const one of all)
        document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...one }));
      return document.querySelector(".slide-number")?.textContent;
    }, presses);
  const [seven, slip, enter] = [{ key: "è", code: "Digit7" }, { key: "z", code: "KeyW" }, { key: "Enter" }];
  expect(await type(seven, slip)).toBe("7 / 8");
  expect(await type(enter)).toBe("7 / 8");
  expect(await hashOf(page)).toBe("#/citation");
  await type({ ...enter, repeat: true });
  expect(await hashOf(page)).toBe("#/citation");
  await type({ key: "'", code: "Digit4" });
  await page.clock.fastForward(5000);
  expect(await type(slip)).toBe("7 / 8");
  await type(enter);
  expect(await hashOf(page)).toBe("#/citation");
  await type(enter);
  expect(await hashOf(page)).toBe("#/citation/1");
});

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (x: number) => ({ touchPoints: [{ x, y: 200 }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(from) });
  await session.send("Input.dispatchTouchEvent", { type: "touchMove", ...at((from + to) / 2) });
  await session.send("Input.dispatchTouchEvent", { type: "touchMove", ...at(to) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
