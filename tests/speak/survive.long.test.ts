// What can go wrong in a room, done to real windows: the deck goes on, and says what it cannot do.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserArguments, findBrowser } from "../../src/browser/browser.ts";
import { serveFolder } from "../../src/browser/serve.ts";
import { BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { paired } from "./paired.ts";
import {
  during,
  expectTalkedSince,
  joined,
  keptOn,
  numberOn,
  numberOnWall,
  openWindows,
  placeOf,
  positionsOf,
  talkedOn,
} from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

describe("kill -9 of the whole browser, once a step is on the disk [R21]", () => {
  test("the wall offers to go on at that step, with the time that was talked", async () => {
    const { url, close } = await serveFolder(BUILT_TRIAL_PRIVATE);
    const profile = mkdtempSync(join(tmpdir(), "deck-profile-"));
    const first = await startBrowser(profile);
    const wall = await first.open(`${url}?vue=projection#/graphique`);
    await joined(wall);
    for (let step = 0; step < 3; step += 1) await wall.keyboard.press("PageDown");
    const place = await placeOf(wall);
    await keptOn(wall, place);
    await first.kill();

    const second = await startBrowser(profile);
    const again = await second.open(`${url}?vue=projection`);
    await again.locator(".aside").waitFor();
    expect(await placeOf(again)).toBe("#/debut");
    expect(await again.locator(".aside p").textContent()).toMatch(/^Reprendre à «\u00a0.+\u00a0»/);
    await again.getByRole("button", { name: "Reprendre" }).click();
    expect(await placeOf(again)).toBe(place);
    expect(await again.locator(".aside").count()).toBe(0);
    const desk = await second.open(`${url}?vue=console`);
    await paired(desk);
    await expect.poll(() => talkedOn(desk)).toBeGreaterThanOrEqual(1);
    await second.kill();
    await close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test("the public deck offers it too", async () => {
    const { url, close } = await serveFolder(BUILT_TRIAL);
    const profile = mkdtempSync(join(tmpdir(), "deck-profile-"));
    const first = await startBrowser(profile);
    const wall = await first.open(`${url}?vue=projection#/etapes`);
    await wall.keyboard.press("PageDown");
    const place = await placeOf(wall);
    await keptOn(wall, place);
    await first.kill();

    const second = await startBrowser(profile);
    const again = await second.open(`${url}?vue=projection`);
    await again.getByRole("button", { name: "Reprendre" }).click();
    expect(await placeOf(again)).toBe(place);
    await second.kill();
    await close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});

test("an offer that nobody takes leaves at the first move, and never comes where one only reloads", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  await joined(wall);
  await wall.keyboard.press("PageDown");
  const place = await placeOf(wall);
  await keptOn(wall, place);
  await wall.reload();
  await joined(wall);
  await expect.poll(() => placeOf(wall)).toBe(place);
  await wall.keyboard.press("PageDown");
  await keptOn(wall, await placeOf(wall)); // it has looked at what was kept before
  expect(await wall.locator(".aside").count()).toBe(0);
  await wall.close();
  const other = await windows.wall(profile);
  await other.locator(".aside").waitFor();
  await other.keyboard.press("PageDown");
  expect(await other.locator(".aside").count()).toBe(0);
  await profile.close();
});

test("the only wall is reloaded: the time that was talked goes on", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  await joined(wall);
  const began = await during(() => wall.keyboard.press("PageDown"));
  const first = await windows.console(profile);
  await paired(first);
  await expect.poll(() => talkedOn(first)).toBeGreaterThan(3);
  await first.close();
  await keptOn(wall, await placeOf(wall));
  await wall.reload();
  await joined(wall);
  const desk = await windows.console(profile);
  await paired(desk);
  await expectTalkedSince(began, desk);
  await profile.close();
});

test("storage refused, as in a private window: the deck and the console run and pair, nothing is offered", async () => {
  const profile = await windows.profile();
  await profile.addInitScript(() => {
    for (const name of ["indexedDB", "localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
  });
  const failed: string[] = [];
  profile.on("weberror", (error) => failed.push(error.error().message));
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  for (const key of ["PageDown", "+", "j"]) await desk.keyboard.press(key);
  await expect.poll(() => numberOnWall(wall)).toBe((await positionsOf(desk))[1]);
  await desk.waitForSelector(".notice-forgetful");
  expect(await wall.locator(".aside").count()).toBe(0);
  expect(failed).toEqual([]);
  await profile.close();
});

test("a wall that sleeps hears nothing, and stands where the others are when it wakes", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  const positions = await positionsOf(desk);
  const power = await profile.newCDPSession(wall);
  await power.send("Page.setWebLifecycleState", { state: "frozen" });
  for (let step = 0; step < 5; step += 1) await desk.keyboard.press("PageDown");
  await expect.poll(() => numberOn(desk)).toBe(positions[5]);
  await power.send("Page.setWebLifecycleState", { state: "active" });
  await expect.poll(() => numberOnWall(wall)).toBe(positions[5]);
  await profile.close();
});

test("a second start of the deck follows the first, and both lead", async () => {
  const profile = await windows.profile();
  const one = await windows.wall(profile, "#/graphique");
  await joined(one);
  const two = await windows.wall(profile);
  await expect.poll(() => placeOf(two)).toBe("#/graphique");
  await two.keyboard.press("PageDown");
  await expect.poll(() => placeOf(one)).toBe(await placeOf(two));
  await profile.close();
});

test("someone sets the machine's clock, twice: the time that was talked does not care", async () => {
  const profile = await windows.profile();
  await profile.addInitScript(() => {
    const real = Date.now;
    Object.assign(window, { turnClockMs: 0 });
    Date.now = () => real() + (window as unknown as { turnClockMs: number }).turnClockMs;
  });
  const turn = (page: Page, ms: number) =>
    page.evaluate((turnClockMs) => void Object.assign(window, { turnClockMs }), ms);
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  const began = await during(() => desk.keyboard.press("PageDown"));
  for (const ms of [3_600_000, -7_200_000]) {
    await Promise.all([turn(wall, ms), turn(desk, ms)]);
    await desk.keyboard.press("PageDown");
    await desk.waitForTimeout(2300); // a question and its answer pass
  }
  await expectTalkedSince(began, desk);
  await profile.close();
});

test("the projector is unplugged, another takes its place: slide and step stay, on the wall and on the console [R18]", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/etapes/1");
  const desk = await windows.console(profile);
  await paired(desk);
  for (const [width, height] of [
    [1024, 768],
    [640, 480],
    [3840, 2160],
    [1366, 768],
  ] as const) {
    await wall.setViewportSize({ width, height });
    await desk.keyboard.press("PageDown");
    await desk.keyboard.press("PageUp");
    await expect.poll(() => placeOf(wall)).toBe("#/etapes/1");
    expect(await wall.evaluate(() => document.documentElement.classList.contains("wall"))).toBe(true);
  }
  await profile.close();
});

test("the screen is kept awake while one projects, and again when the page is seen again [R24]", async () => {
  const profile = await windows.profile();
  await profile.addInitScript(() => {
    let asked = 0;
    let hidden = false;
    const request = async () => {
      asked += 1;
    };
    Object.defineProperty(document, "hidden", { get: () => hidden });
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
    Object.assign(window, {
      asked: () => asked,
      setHidden(is: boolean) {
        hidden = is;
        document.dispatchEvent(new Event("visibilitychange"));
      },
    });
  });
  type Faked = Window & { asked(): number; setHidden(is: boolean): void };
  for (const page of [await windows.wall(profile), await windows.console(profile)]) {
    const asked = () => page.evaluate(() => (window as unknown as Faked).asked());
    expect(await asked()).toBe(1);
    await page.evaluate(() => (window as unknown as Faked).setHidden(true));
    expect(await asked()).toBe(1);
    await page.evaluate(() => (window as unknown as Faked).setHidden(false));
    expect(await asked()).toBe(2);
  }
  await profile.close();
});

describe("others on the line", () => {
  test("ten thousand messages of nonsense on the deck's own channel: nothing moves, nothing is answered", async () => {
    const profile = await windows.profile();
    const wall = await windows.wall(profile, "#/graphique");
    const desk = await windows.console(profile);
    await paired(desk);
    const before = await numberOn(desk);
    const stranger = await profile.newPage();
    await stranger.goto(`${windows.url()}assets/`);
    const answers = await stranger.evaluate(async () => {
      const channel = new BroadcastChannel("deck /");
      const heard: unknown[] = [];
      channel.onmessage = ({ data }) => data.type !== "hello" && data.type !== "state" && heard.push(data);
      const act = { kind: "go", to: { id: "fin", step: 0 }, side: "wall" };
      for (let n = 0; n < 10_000; n += 1)
        channel.postMessage(
          [{ type: "done", act }, "next", { n }, { type: "done", from: "x", side: "wall", done: { act } }][n % 4],
        );
      await new Promise((done) => setTimeout(done, 1500));
      return heard;
    });
    expect(answers).toEqual([]);
    expect([await placeOf(wall), await numberOn(desk)]).toEqual(["#/graphique", before]);
    await desk.keyboard.press("PageDown");
    await expect.poll(() => placeOf(wall)).not.toBe("#/graphique");
    await profile.close();
  });

  test("a page of another origin neither hears nor moves, from beside or with the console's window in hand", async () => {
    const hostile = await servePage(`<button id="open">ouvrir</button>`);
    const profile = await windows.profile();
    const wall = await windows.wall(profile, "#/graphique");
    const desk = await windows.console(profile);
    await paired(desk);
    const page = await profile.newPage();
    await page.goto(hostile.url);
    const opened = profile.waitForEvent("page");
    await page.evaluate((address) => {
      const heard: unknown[] = [];
      const channel = new BroadcastChannel("deck /");
      channel.onmessage = ({ data }) => heard.push(data);
      addEventListener("message", ({ data }) => heard.push(data));
      Object.assign(window, { heard, channel, victim: window.open(address) });
    }, `${windows.url()}?vue=console`);
    await (await opened).waitForSelector("html.ready", { state: "attached" });
    const heard = await page.evaluate(async () => {
      type Armed = Window & { heard: unknown[]; channel: BroadcastChannel; victim: Window };
      const { heard, channel, victim } = window as unknown as Armed;
      const act = { kind: "step", by: 1, side: "wall" };
      const done = { count: 1e6, by: "x", atMs: 1, act };
      const message = { type: "done", from: "x", side: "wall", said: { nowMs: 1, saidAtMs: 1 }, root: "x", done };
      for (let n = 0; n < 100; n += 1) {
        channel.postMessage(message);
        victim.postMessage(message, "*");
        victim.postMessage({ method: "slide", args: [5] }, "*");
      }
      await new Promise((waited) => setTimeout(waited, 2500));
      return heard;
    });
    expect(heard).toEqual([]);
    expect(await placeOf(wall)).toBe("#/graphique");
    await profile.close();
    hostile.server.close();
  });

  test("what windows say to each other holds no word of the notes", async () => {
    const profile = await windows.profile();
    const ear = await profile.newPage();
    await ear.goto(`${windows.url()}assets/`);
    await ear.evaluate(() => {
      const heard: unknown[] = [];
      new BroadcastChannel("deck /").onmessage = ({ data }) => heard.push(data);
      Object.assign(window, { heard });
    });
    await windows.wall(profile);
    const desk = await windows.console(profile);
    await paired(desk);
    for (const key of ["n", "g", "n", "g", "q"]) await desk.keyboard.press(key);
    await ear.waitForTimeout(300);
    const said = JSON.stringify(await ear.evaluate(() => (window as unknown as { heard: unknown[] }).heard));
    const notes = await desk.evaluate(() =>
      [...document.querySelectorAll(".notes")].map((one) => one.textContent ?? ""),
    );
    const words = notes.flatMap((text) => text.match(/\p{L}{7,}/gu) ?? []);
    const ids =
      readFileSync(`${BUILT_TRIAL_PRIVATE}/index.html`, "utf8")
        .match(/<section id="[^"]*"/g)
        ?.join() ?? "";
    expect(said.length).toBeGreaterThan(500);
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => said.includes(word) && !ids.includes(word))).toEqual([]);
    await profile.close();
  });
});

/** A browser of its own process, with a profile that outlives it. */
async function startBrowser(profile: string) {
  const shared = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const child = spawn(findBrowser()!, [...browserArguments(), ...shared, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: process.platform !== "win32",
  });
  const browser = await chromium.connectOverCDP(await debuggerOf(child));
  return {
    async open(url: string): Promise<Page> {
      const page = await browser.contexts()[0]!.newPage();
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(url);
      await page.waitForSelector("html.ready", { state: "attached" });
      return page;
    },
    kill: () => killAll(child, browser),
  };
}

async function debuggerOf(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of child.stderr!) {
    said += chunk;
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`the browser ended: ${said}`);
}

/** The browser and all its processes, without a word. */
async function killAll(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = once(child, "exit");
  if (process.platform === "win32") spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
  else process.kill(-child.pid!, "SIGKILL");
  await ended;
  await browser.close().catch(() => undefined);
}

async function servePage(html: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(html);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
