// What the browser shows while the page is still on its way.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { BUILT } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { slidesOf } from "../setup/slides-of.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";
import { type Seen, seenOn } from "./seen.ts";

const deck = openDeck(BUILT);
const whole = openDeck(BUILT, "whole");

const html = readFileSync(join(BUILT, "index.html"), "utf8");

const SLIDE = /<section id="([^"]+)" class="slide"/g;

test("the first paint of a page that comes slowly shows the first slide, and waits for no other", async () => {
  const start = html.search(SLIDE);
  const end = html.indexOf("</section>", start);
  const page = await slowly([(start + end) / 2, end + 10]);
  const paints = () => page.tab.evaluate(() => performance.getEntriesByType("paint").map(({ name }) => name));
  await page.tab.waitForFunction(() => document.body?.childElementCount);
  await page.tab.waitForTimeout(300);
  expect(await paints()).toEqual([]);
  page.goOn();
  await page.tab.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  expect(await page.tab.evaluate(() => document.querySelectorAll(".slides > section").length)).toBe(1);
  await page.close();
});

test("the slide that the address names stands as soon as it has come whole, before the page has", async () => {
  const [second = "", third = ""] = [...html.matchAll(SLIDE)].slice(1).map(([, id]) => id);
  const start = html.indexOf(`<section id="${second}"`);
  const next = html.indexOf(">", html.indexOf(`<section id="${third}"`)) + 1;
  const page = await slowly([(start + next) / 2, next], `#/${second}`);
  const shown = () =>
    page.tab.evaluate(() =>
      [...document.querySelectorAll(".slides > section")].filter((one) => one.checkVisibility()).map(({ id }) => id),
    );
  await page.tab.waitForFunction((id) => document.getElementById(id), second);
  expect(await shown()).not.toContain(second); // not by halves
  page.goOn();
  await page.tab.waitForFunction((id) => document.getElementById(id)?.checkVisibility(), second);
  expect(await shown()).toEqual([second]);
  expect(await page.tab.evaluate(() => document.readyState)).toBe("loading");
  await page.close();
});

sharedTest.each(
  share(
    [
      ["reading", undefined],
      ["reading", "https://exemple.fr/reunion/"],
      ["wall", undefined],
      ["wall", "https://exemple.fr/reunion/"],
    ] as const,
    4,
  ),
)("the %s shows nothing that its late styles hide or move, with the public address %s [R43]", async (view, address) => {
  const { files, data } = await readEdition({ ...editionPaths({}), address });
  const page = await openMade(deck, withoutFonts(madePage({ files, data })), view);
  const whole = await seenOn(page);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll("body style")) style.remove();
  });
  expect(await seenOn(page)).toEqual(whole);
  expect(whole.length).toBeGreaterThan(10 * slidesOf(BUILT).length);
  await page.context().close();
});

longTest.each([
  ["reading", [{ width: 320, height: 640 }, WINDOWS.phone, { width: 700, height: 900 }, { width: 1280, height: 800 }]],
  ["wall", [WINDOWS.wall, WINDOWS.projector, WINDOWS.ultrawide]],
] as const)(
  "on the first screen of the %s, words stand where the fonts will find them [R43]",
  async (view, windows) => {
    const html = madePage(await readEdition(editionPaths({})));
    const [waiting, arrived] = [await openMade(whole, withoutFonts(html), view), await openMade(whole, html, view)];
    if (!(await waiting.evaluate(hasStandIn))) return; // this machine draws what it has, and words move
    await arrived.evaluate(() =>
      Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined),
    );
    for (const viewport of windows) {
      const [before, after] = [await firstScreen(waiting, viewport), await firstScreen(arrived, viewport)];
      expect(after.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
      const moved = after.map(({ y }, index) => Math.abs(y - before[index]!.y));
      expect(Math.max(...moved)).toBeLessThan(UNSEEN_PX);
    }
    await waiting.context().close();
    await arrived.context().close();
  },
);

/** A browser counts no less as a shift (Layout Instability, 2.2). */
const UNSEEN_PX = 3;

async function firstScreen(page: Page, viewport: { width: number; height: number }): Promise<Seen[]> {
  await page.setViewportSize(viewport);
  return (await seenOn(page)).filter(({ y }) => y < viewport.height);
}

/** What the page is while they are on their way. */
function withoutFonts(html: string): string {
  return html.replace(/@font-face\{[^}]*url\([^}]*\}/g, "");
}

function hasStandIn(): Promise<boolean> {
  const face = new FontFace("stand-in", 'local("Arial"), local("Liberation Sans"), local("Arimo"), local("Roboto")');
  return face.load().then(
    () => true,
    () => false,
  );
}

const BARE_WALL = "/?vue=projection";

/** Sends the page up to the first cut; then, at each `goOn`, up to the next. */
async function slowly(cuts: readonly number[], hash = "") {
  let goOn = () => {};
  const server = createServer((request, response) => {
    if (request.url !== BARE_WALL) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).write(html.slice(0, cuts[0]));
    let sent = 0;
    goOn = () => void response.write(html.slice(cuts[sent], cuts[++sent]));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await launchTestBrowser();
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${BARE_WALL}${hash}`, {
    waitUntil: "commit",
  });
  return {
    tab,
    goOn: () => goOn(),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
