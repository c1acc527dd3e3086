// The hosted deck without its host: after a first visit, and when a new build takes the old one's place during a talk.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { settled, WINDOWS } from "../../browser/open-deck.ts";
import { buildInto } from "../../setup/build-edition.ts";
import { BUILT } from "../../setup/built.ts";
import { TINY } from "../../setup/editions.ts";
import { slidesOf } from "../../setup/slides-of.ts";
import { type AnyName, kept, serveByAnyName } from "./any-name.ts";

const scratch = mkdtempSync(join(tmpdir(), "deck-offline-"));
/** Another edition, and another script. */
const next = join(scratch, "next");
let host: string;
let site: AnyName;

beforeAll(() => {
  const { status, output } = buildInto(next, TINY);
  if (status !== 0) throw new Error(output);
});

beforeEach(async () => {
  host = mkdtempSync(join(scratch, "host-"));
  deploy(BUILT);
  site = await serveByAnyName(host);
  return () => site.close();
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("with the network cut after the first visit, everything works [R23]", async () => {
  const context = await site.browser.newContext({ viewport: WINDOWS.wall });
  const first = await context.newPage();
  await first.goto(site.url);
  await kept(first);
  await first.close();
  await site.cut();
  const wall = await context.newPage();
  const said = complaints(wall);
  await wall.goto(`${site.url}?vue=projection`);
  await settled(wall);
  await walkToTheEnd(wall);
  expect(await loadedFonts(wall)).toEqual(["loaded"]);
  const reading = await context.newPage();
  const [drawn] = slidesOf(BUILT, 'class="chart"');
  await reading.goto(`${site.url}?vue=lecture#/${drawn}`);
  await reading.locator(`#${drawn} .chart .answer, #${drawn} summary`).first().waitFor();
  const table = reading.waitForEvent("download");
  await reading.click('#telecharger a[href="faits.csv"]');
  expect(readFileSync(await (await table).path()).equals(readFileSync(join(BUILT, "faits.csv")))).toBe(true);
  await reading.click('#telecharger a[href="faits.json"]'); // a browser shows it
  await reading.waitForURL(`${site.url}faits.json`);
  expect(JSON.parse((await reading.locator("pre").textContent()) ?? "")).toHaveProperty("faits");
  await reading.goto(`${site.url}s/${drawn}/`);
  expect(reading.url()).toBe(`${site.url}#/${drawn}`);
  await settled(reading);
  expect(said).toEqual([]);
});

test("a new build during a talk changes nothing in it: the last slide is reached, and the next visit is new [R23]", async () => {
  const context = await site.browser.newContext({ viewport: WINDOWS.wall });
  const first = await context.newPage();
  await first.goto(`${site.url}?vue=projection`);
  await kept(first);
  await first.close();
  const talk = await context.newPage();
  await talk.goto(`${site.url}?vue=projection`);
  await settled(talk);
  const said = complaints(talk);
  await talk.evaluate(() => Object.assign(window, { isSameTalk: true }));
  const title = await talk.title();
  deploy(next);
  await talk.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (!registration?.waiting) await new Promise((done) => setTimeout(done, 20));
  });
  await walkToTheEnd(talk);
  expect(await talk.evaluate(() => "isSameTalk" in window)).toBe(true);
  await talk.reload(); // a slip of the hand: the same talk, not half of another
  await settled(talk);
  await talk.keyboard.press("Home");
  await expect.poll(() => talk.title()).toBe(title);
  expect(said).toEqual([]);
  const { page: after, isDone } = await takeover(context);
  await talk.close();
  await isDone();
  await after.goto(site.url);
  await after.waitForFunction(() => document.title.includes("Toits du Val"));
});

test("a new build during the talk of a first visit changes nothing in it either [R23]", async () => {
  const talk = await site.browser.newPage({ viewport: WINDOWS.wall, serviceWorkers: "block" });
  await talk.goto(`${site.url}?vue=projection`);
  await settled(talk);
  const said = complaints(talk);
  deploy(next);
  await walkToTheEnd(talk);
  expect(said).toEqual([]);
});

test("on this machine no service worker is kept [R23]", async () => {
  const page = await site.browser.newPage();
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(site.ownUrl);
  await settled(page);
  await page.waitForTimeout(500);
  expect(await workers()).toBe(0);
  await page.goto(site.url);
  await kept(page);
  expect(await workers()).toBe(1);
});

/** Puts a build in the place of what is there, and leaves nothing of it. */
function deploy(folder: string): void {
  for (const name of readdirSync(host)) rmSync(join(host, name), { recursive: true });
  mkdirSync(host, { recursive: true });
  cpSync(folder, host, { recursive: true });
}

/**
 * Watches for the build that waits to take over. A visit that begins as the last window goes is still given to the old
 * worker, which Chromium may stop before it answers.
 */
async function takeover(context: BrowserContext): Promise<{ page: Page; isDone(): Promise<void> }> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const states = new Map<string, string>();
  const waits = () => [...states].find(([, state]) => state === "installed")?.[0] ?? "";
  cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status);
  });
  await cdp.send("ServiceWorker.enable");
  await expect.poll(waits).not.toBe("");
  const next = waits();
  return { page, isDone: () => expect.poll(() => states.get(next)).toBe("activated") };
}

/** Requests that fail and errors, from now on. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("requestfailed", (request) => said.push(request.url()));
  page.on("response", (response) => response.ok() || said.push(`${response.status()} ${response.url()}`));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  return said;
}

/** Every step, with its motion; then every picture, drawn to its end. */
async function walkToTheEnd(page: Page): Promise<void> {
  const hash = () => page.evaluate(() => location.hash); // what Playwright says of it comes late on a busy machine
  for (let before = ""; before !== (await hash()); ) {
    before = await hash();
    await page.keyboard.press("ArrowRight");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const left = await page.evaluate(() => document.querySelectorAll(".slides > section.present ~ section").length);
  expect(left).toBe(0);
  expect(await undrawn(page)).toEqual([]);
}

/** Ids of slides whose picture stays empty when its last step is shown. */
function undrawn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const empty: string[] = [];
    for (const slide of document.querySelectorAll<HTMLElement>(".slides > section:has(figure[data-form])")) {
      location.hash = `#/${slide.id}/${slide.dataset.steps}`;
      while (!slide.classList.contains("present")) await new Promise((done) => setTimeout(done, 10));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const plots = [...slide.querySelectorAll("figure[data-form] div.plot")].filter((plot) => plot.checkVisibility());
      if (plots.length === 0 || plots.some((plot) => !plot.querySelector("svg path"))) empty.push(slide.id);
    }
    return empty;
  });
}

function loadedFonts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = [...document.fonts].filter(({ family }) => !family.includes(" as ")); // the machine's stand in for them
    return [...new Set(own.map(({ status }) => status))];
  });
}
