// A talk, led from the console: two real windows of the trial deck.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT, BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { paired } from "./paired.ts";
import { numberOn, numberOnWall, openWindows, placeOf, positionsOf } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

test("a whole talk driven from the console: the wall stands at each step when the message has been heard [R22]", async () => {
  const profile = await windows.profile();
  await profile.addInitScript(watchMessages);
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  const positions = await positionsOf(desk);
  expect(positions.length).toBeGreaterThan(25);
  for (const position of positions.slice(1)) {
    await desk.keyboard.press("PageDown");
    await wall.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    const heard = await wall.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
    expect(heard).toEqual([position]);
    expect(await numberOn(desk)).toBe(position);
  }
  await profile.close();
});

/** After each act that the wall hears, what it shows when its listener returns: no frame has passed. */
function watchMessages(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const listen = BroadcastChannel.prototype.addEventListener;
  BroadcastChannel.prototype.addEventListener = function (this: BroadcastChannel, type: string, hear: EventListener) {
    listen.call(this, type, (event: Event) => {
      hear(event);
      if ((event as MessageEvent).data?.type !== "done") return;
      const slides = [...document.querySelectorAll(".slides > section")];
      const at = slides.findIndex((slide) => slide.classList.contains("present"));
      const steps = [...(slides[at]?.querySelectorAll<HTMLElement>(".fragment.visible") ?? [])];
      heard.push(`${at + 1} ${Math.max(0, ...steps.map(({ dataset }) => Number(dataset.fragmentIndex) + 1))}`);
    });
  } as typeof listen;
}

longTest("presses on both windows in one moment are all made, once", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  const positions = await positionsOf(desk);
  const press = async (page: Page) => {
    for (let n = 0; n < 8; n += 1) await page.keyboard.press("PageDown"); // together, they would be one key held
  };
  await Promise.all([press(wall), press(desk)]);
  await expect.poll(() => numberOnWall(wall)).toBe(positions[16]);
  await expect.poll(() => numberOn(desk)).toBe(positions[16]);
  await profile.close();
});

longTest(
  "everything on the console by keyboard alone: contents, return, freeze, black, table, questions, notes",
  async () => {
    const profile = await windows.profile();
    const wall = await windows.wall(profile);
    const desk = await windows.console(profile);
    await paired(desk);
    await desk.keyboard.press("c");
    await desk.keyboard.type("fenetre");
    await desk.keyboard.press("Enter");
    await expect.poll(() => placeOf(wall)).toBe("#/graphique");
    expect(await desk.locator(".notes-text").textContent()).toMatch(/\p{L}{3}/u);

    await desk.keyboard.press("t");
    await expect.poll(() => wall.locator(".present [data-shown=table]").count()).toBe(1);
    await desk.keyboard.press("t");
    await expect.poll(() => wall.locator(".present [data-shown=table]").count()).toBe(0);

    await desk.keyboard.press("g");
    await desk.keyboard.press("End");
    await expect.poll(() => desk.title()).toMatch(/^Console · Adieu/);
    expect(await placeOf(wall)).toBe("#/graphique");
    await desk.keyboard.press("Escape");
    await expect.poll(() => desk.title()).not.toMatch(/Adieu/);
    await desk.keyboard.press("g");
    await desk.keyboard.press("n");
    const ahead = await desk.title();
    await desk.keyboard.press("g");
    await expect.poll(async () => `Console · ${await wall.title()}`).toBe(ahead);

    await desk.keyboard.press("v");
    await expect.poll(() => placeOf(wall)).toBe("#/graphique");
    await desk.keyboard.press("v");
    await expect.poll(() => placeOf(wall)).toBe("#/debut");
    await desk.keyboard.press("b");
    await expect.poll(() => wall.locator(".black-screen").isVisible()).toBe(true);
    await desk.keyboard.press("PageDown");
    await expect.poll(() => wall.locator(".black-screen").isVisible()).toBe(false);
    expect(await placeOf(wall)).toBe("#/debut");

    await desk.keyboard.press("n");
    await desk.keyboard.press("q");
    await desk.waitForSelector(".notice-questions");
    const stands = await desk.locator(".time-talked .time-value").textContent();
    await desk.waitForTimeout(1500);
    expect(await desk.locator(".time-talked .time-value").textContent()).toBe(stands);
    await desk.keyboard.press("q");
    await desk.waitForFunction(() => !document.querySelector(".notice-questions"));

    const size = () =>
      desk.locator(".notes-text").evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await desk.keyboard.press("+");
    expect(await size()).toBeGreaterThan(before);
    await profile.close();
  },
);

test("whatever a pointer clicks on the console, the next Space steps the wall [R8, R48]", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  const names = ["onward", "previous", "next", "contents", "black", "pointer", "table", "replay", "questions", "help"];
  for (const name of ["freeze", ...names, "freeze"]) {
    await desk.locator(name === "onward" ? ".onward" : `.press-${name}`).click({ force: true });
    if (await desk.locator("dialog[open]").isVisible()) await desk.click("dialog[open] .dialog-close");
    const kept = await desk.evaluate(() => document.activeElement?.outerHTML.slice(0, 80).replace(/^<body.*/, ""));
    expect([name, kept]).toEqual([name, ""]);
  }
  const before = await numberOn(desk);
  await desk.keyboard.press("b"); // they blackened it
  await desk.keyboard.press("Space");
  await expect.poll(() => numberOn(desk)).not.toBe(before);
  await expect.poll(() => numberOnWall(wall)).toBe(await numberOn(desk));
  await profile.close();
});

longTest(
  "the console's pointer is seen on the wall at the same place of the slide, by mouse and by keyboard",
  async () => {
    const profile = await windows.profile();
    const wall = await windows.wall(profile);
    const desk = await windows.console(profile);
    await paired(desk);
    await wall.setViewportSize({ width: 1024, height: 768 });
    await desk.keyboard.press("l");
    const box = (await desk.locator(".desk-now .picture").boundingBox())!;
    await desk.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    const seen = () =>
      wall.evaluate(() => {
        const dot = document.querySelector(".pointer-dot:not([hidden])")?.getBoundingClientRect();
        const frame = document.querySelector(".present .frame")?.getBoundingClientRect();
        if (!dot || !frame) return undefined;
        const x = (dot.left + dot.width / 2 - frame.left) / frame.width;
        const y = (dot.top + dot.height / 2 - frame.top) / frame.height;
        return `${x.toFixed(2)} ${y.toFixed(2)}`;
      });
    await expect.poll(seen).toBe("0.25 0.50");
    await desk.keyboard.press("Shift+ArrowRight");
    await expect.poll(seen).toBe("0.27 0.50");
    await desk.keyboard.press("Escape");
    await expect.poll(seen).toBeUndefined();
    await profile.close();
  },
);

longTest(
  "o opens the console, once; where the browser does not, the ear is told and the check has a link [R22]",
  async () => {
    const profile = await windows.profile();
    const wall = await windows.wall(profile);
    const opened = profile.waitForEvent("page");
    await wall.keyboard.press("o");
    const desk = await opened;
    await desk.waitForSelector("html.ready.console", { state: "attached" });
    await paired(desk);
    expect(await desk.evaluate(() => window.opener)).toBeNull();
    await wall.keyboard.press("o");
    await expect.poll(() => wall.locator(".announcement").textContent()).toContain("La console est déjà ouverte");
    await desk.close();

    const blocked = await windows.profile();
    await blocked.addInitScript(() => {
      window.open = () => null;
    });
    const alone = await windows.wall(blocked);
    await alone.keyboard.press("o");
    await expect
      .poll(() => alone.locator(".announcement").textContent())
      .toContain("Le navigateur n’a pas ouvert la console.");
    await Promise.all([profile.close(), blocked.close()]);
  },
);

longTest(
  "axe finds no violation on the console, by day, by night, in its dialogs and with every notice [R6]",
  async () => {
    const profile = await windows.profile();
    const desk = await windows.console(profile);
    const found: string[] = [];
    const look = async (where: string) => {
      const { violations } = (await desk.evaluate(`${axe}; axe.run({ resultTypes: ["violations"] })`)) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      found.push(...violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ html }) => html).join(" | ")}`));
    };
    await desk.waitForSelector(".notice-alone");
    for (const key of ["End", "q", "g", "b"]) await desk.keyboard.press(key);
    const states = [
      ["night", []],
      ["day", ["j"]],
      ["help", ["?"]],
      ["contents", ["Escape", "c"]],
      ["grid", ["Escape", "a", "Delete"]],
      ["pace", ["Escape", "z"]],
    ] as const;
    for (const [where, keys] of states) {
      for (const key of keys) await desk.keyboard.press(key);
      if (share(states, 2).some(([shared]) => shared === where)) await look(where);
    }
    expect(found).toEqual([]);
    await profile.close();
  },
);

const SIZES = [
  [911, 433],
  [1024, 768],
  [1366, 768],
] as const;

sharedTest.each(share(SIZES))(
  "at %ix%i the console holds in its window, its controls are large enough and its text is legible [R7] [R10]",
  async (width, height) => {
    const profile = await windows.profile();
    const desk = await windows.console(profile);
    await desk.setViewportSize({ width, height });
    for (const ground of ["night", "day"]) {
      const seen = await desk.evaluate(measureDesk);
      expect({ ground, ...seen }).toMatchObject({ ground, overflow: 0, small: [], faint: [] });
      await desk.keyboard.press("j");
    }
    await profile.close();
  },
);

/** How far the page scrolls, controls under 44 px, and texts under 7:1. */
function measureDesk() {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (from: Element | null): string => {
    for (let at = from; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const faint: string[] = [];
  for (const element of document.querySelectorAll(".desk *")) {
    const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
    if (!words || !element.checkVisibility() || element.closest(".picture, [disabled]")) continue;
    const [one, two] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    if (ratio < 7) faint.push(`${element.className} ${ratio.toFixed(1)}`);
  }
  const small = [...document.querySelectorAll(".desk :is(button, a)")]
    .filter((control) => control.checkVisibility() && !control.closest("[inert]"))
    .filter((control) => Math.min(control.getBoundingClientRect().width, control.getBoundingClientRect().height) < 43.9)
    .map(({ className }) => className);
  const { scrollHeight, scrollWidth } = document.documentElement;
  return { overflow: Math.max(0, scrollHeight - innerHeight, scrollWidth - innerWidth), small, faint };
}

test("enlarged to 200 % and more, the console scrolls in one direction only, and its pictures keep their type [R15] [R39]", async () => {
  const profile = await windows.profile();
  const desk = await windows.console(profile);
  await desk.keyboard.press("n");
  for (const [width, height] of [
    [683, 384],
    [320, 640],
  ] as const) {
    await desk.setViewportSize({ width, height });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  const types = await desk.evaluate(() =>
    [...document.querySelectorAll(".desk *")].map((element) => getComputedStyle(element).fontFamily.split(",")[0]),
  );
  expect([...new Set(types)].sort()).toEqual(['"Atkinson Hyperlegible Next"', '"Bricolage Grotesque"']);
  await profile.close();
});

sharedTest(
  "the console runs under the page's policy without one violation, and does not run in a frame [R27] [R28]",
  async () => {
    const profile = await windows.profile();
    await profile.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener("securitypolicyviolation", (event) => broken.push(event.violatedDirective));
    });
    const wall = await windows.wall(profile);
    const desk = await windows.console(profile);
    await paired(desk);
    for (const key of ["n", "c", "Escape", "?", "Escape", "l", "g", "g", "d"]) await desk.keyboard.press(key);
    const broken = (page: Page) => page.evaluate(() => (window as unknown as { broken: string[] }).broken);
    expect([...(await broken(wall)), ...(await broken(desk))]).toEqual([]);

    const framing = await profile.newPage();
    await framing.setContent(`<iframe src="${windows.url()}?vue=console" width="1200" height="700"></iframe>`);
    const frame = framing.frames()[1]!;
    await frame.waitForLoadState();
    await frame.waitForFunction(() => document.documentElement.classList.contains("reading"));
    expect(await frame.locator(".desk").count()).toBe(0);
    await profile.close();
  },
);

test("the public build has no console: the address leads to the wall, no byte speaks of a session [R26]", async () => {
  const { readdirSync } = await import("node:fs");
  const scripts = readdirSync(`${BUILT}/assets`).filter((name) => name.endsWith(".js"));
  const files = ["index.html", ...scripts.map((name) => `assets/${name}`)];
  expect(files.length).toBeGreaterThan(2);
  const bytes = files.map((name) => readFileSync(`${BUILT}/${name}`, "utf8")).join("");
  expect(bytes).not.toMatch(/BroadcastChannel|Console de l|ignettes|desk-notes|data-speaker|data-minutes/);
  expect(readFileSync(`${BUILT_TRIAL_PRIVATE}/index.html`, "utf8")).toContain("desk-notes");
});
