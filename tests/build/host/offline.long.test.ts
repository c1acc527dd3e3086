// The hosted deck without its host: after a first visit, and when a new build takes the old one's place: during a talk, between two
// visits, while one reads.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("a new build during a talk changes nothing in it, also where it is reloaded; other visits are new at once [R23]", async () => {
  const context = await site.browser.newContext({ viewport: WINDOWS.wall });
  const talk = await visited(context, "?vue=projection");
  const said = complaints(talk);
  await talk.evaluate(() => Object.assign(window, { isSameTalk: true }));
  const title = await talk.title();
  await talk.keyboard.press("ArrowRight");
  deploy(next);
  await updated(talk);
  await walkToTheEnd(talk);
  expect(await talk.evaluate(() => "isSameTalk" in window)).toBe(true);
  expect(await statusOfLoaded(talk)).toEqual(["200"]);
  expect(said).toEqual([]);
  await talk.reload(); // a slip of the hand: the same talk, not half of another
  await settled(talk);
  await talk.keyboard.press("Home");
  await expect.poll(() => talk.title()).toBe(title);
  expect(new URL(talk.url()).search).toBe("?vue=projection");
  const other = await context.newPage();
  await other.goto(`${site.url}?vue=projection`);
  expect(await other.title()).toContain("Toits du Val");
  await context.close();
});

test("a wall that took no step is of the new build when it is reloaded", async () => {
  const context = await site.browser.newContext({ viewport: WINDOWS.wall });
  const wall = await visited(context, "?vue=projection");
  deploy(corrected(1));
  await wall.reload();
  expect(await wall.title()).toContain(titleOf(1));
  await context.close();
});

test("a talk that a crash ended goes on in its own build", async () => {
  const context = await site.browser.newContext({ viewport: WINDOWS.wall });
  const talk = await visited(context, "?vue=projection");
  const before = await talk.title();
  await talk.keyboard.press("End");
  await expect.poll(() => talk.title()).not.toBe(before);
  const [title, { hash }] = [await talk.title(), new URL(talk.url())];
  deploy(corrected(1));
  await talk.evaluate(() => new Promise((done) => setTimeout(done, 300))); // the place is kept
  const wall = await context.newPage();
  const cdp = await context.newCDPSession(talk);
  void cdp.send("Page.crash").catch(() => undefined); // no page hears of it, and nobody answers
  await talk.waitForEvent("crash");
  await wall.goto(`${site.url}?vue=projection`);
  expect(await wall.title()).toContain(titleOf(1));
  await wall.getByRole("button", { name: "Reprendre" }).click();
  await expect.poll(() => wall.title()).toBe(title);
  expect(new URL(wall.url()).hash).toBe(hash);
  await settled(wall);
  await wall.keyboard.press("ArrowLeft");
  await wall.reload();
  await settled(wall);
  expect(await wall.title()).not.toContain(titleOf(1));
  await context.close();
});

test("an open article is told of the next edition, stays as it is, and is of it when one likes", async () => {
  const context = await site.browser.newContext({ viewport: WINDOWS.phone });
  const article = await visited(context);
  await article.locator(".bar-contents").focus();
  deploy(corrected(1));
  await article.evaluate(() => document.dispatchEvent(new Event("visibilitychange"))); // back in sight
  const strip = article.locator(".newer");
  await strip.waitFor();
  expect(await article.locator(".announcement").textContent()).toBe(
    "Une version corrigée de ce document est en ligne.",
  );
  expect(await article.evaluate(() => document.activeElement?.className)).toContain("bar-contents");
  expect(await article.title()).not.toContain(titleOf(1));
  await strip.getByRole("button", { name: "La lire" }).click();
  await article.waitForFunction((title) => document.title.includes(title), titleOf(1));
  await settled(article);
  await article.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await updated(article);
  expect(await strip.count()).toBe(0);
  for (const number of [2, 3, 4]) {
    deploy(corrected(number));
    await updated(article);
  }
  expect(await article.evaluate(() => caches.keys())).toHaveLength(3);
  await context.close();
});

test("without a network, what is not kept says so, before and after one asks for it", async () => {
  deploy(corrected(1));
  const context = await site.browser.newContext({ viewport: WINDOWS.wall });
  const article = await visited(context, "?vue=lecture");
  const paper = article.locator('a[href="documents/document.pdf"]');
  expect(await paper.textContent()).toBe("Le document à imprimer");
  await site.cut();
  await article.evaluate(() => {
    Object.defineProperty(navigator, "onLine", { get: () => false, configurable: true });
    dispatchEvent(new Event("offline"));
  });
  expect(await paper.textContent()).toBe("Le document à imprimer (ne s’ouvre qu’avec un réseau)");
  expect(await article.locator('#telecharger a[href="faits.csv"]').textContent()).not.toContain("réseau");
  await paper.click();
  await article.getByRole("heading", { name: "Sans réseau" }).waitFor();
  await article.getByRole("link").click();
  await article.waitForURL(`${site.url}#telecharger`);
  await settled(article);
  await context.close();
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

/** The edition's build, as if something in it had been corrected for the n-th time. */
function corrected(number: number): string {
  const folder = join(scratch, `corrected-${number}`);
  if (existsSync(folder)) return folder;
  cpSync(BUILT, folder, { recursive: true });
  const [page, worker] = ["index.html", "sw.js"].map((name) => readFileSync(join(folder, name), "utf8"));
  const [, edition = "", build = ""] = /"deck-edition" content="(\w+)" data-build="(\w+)"/.exec(page ?? "") ?? [];
  const renewed = (text = "") => text.replaceAll(edition, `edition${number}`).replaceAll(build, `build${number}`);
  const paper = '<ul><li><a href="documents/document.pdf">Le document à imprimer</a></li>';
  const html = renewed(page)
    .replaceAll(/(<(?:title|h1)>)/g, `$1${titleOf(number)} `)
    .replace(/(id="telecharger"><h2>[^<]*<\/h2>)<ul>/, `$1${paper}`);
  writeFileSync(join(folder, "index.html"), html);
  writeFileSync(join(folder, "sw.js"), renewed(worker));
  return folder;
}

function titleOf(number: number): string {
  return `Corrigé ${"i".repeat(number)},`;
}

/** Someone who has seen the deck before. */
async function visited(context: BrowserContext, address = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + address);
  await kept(page);
  await page.reload();
  await settled(page);
  return page;
}

/** The build that the host shows has taken over. */
function updated(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const isDone = () =>
      !registration.installing && !registration.waiting && registration.active?.state === "activated";
    while (!isDone()) await new Promise((done) => setTimeout(done, 20));
  });
}

/** What its files are answered with, asked for again. */
function statusOfLoaded(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    const all = await Promise.all(loaded.filter((name) => /assets/.test(name)).map(async (name) => fetch(name)));
    return [...new Set(all.map(({ status }) => `${status}`))];
  });
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
