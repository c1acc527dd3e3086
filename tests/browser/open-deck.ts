// A built deck, a real browser, a page: what the browser tests start from.

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Served, serveFolder } from "../../src/browser/serve.ts";
import { BUILT } from "../setup/built.ts";
import { type Kind, launchTestBrowser } from "../setup/test-browser.ts";

export interface Opened {
  open(address?: string, options?: BrowserContextOptions): Promise<Page>;
  url(): string;
  browser(): Browser;
}

/** The four windows in which every slide must hold. */
export const WINDOWS = {
  wall: { width: 1920, height: 1080 },
  projector: { width: 1024, height: 768 },
  ultrawide: { width: 2560, height: 1080 },
  uhd: { width: 3840, height: 2160 },
  phone: { width: 390, height: 844 },
} as const;

/** Serves `folder` and starts a browser for the tests of one file. */
export function openDeck(folder = BUILT, kind: Kind = "engine"): Opened {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveFolder(folder);
    browser = await launchTestBrowser(kind);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    url: () => served.url,
    browser: () => browser,
    async open(address = "", options = {}) {
      const context = await browser.newContext({ viewport: WINDOWS.wall, reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      await page.goto(served.url + address, { waitUntil: "load" });
      await settled(page);
      return page;
    },
  };
}

/** Waits until the fonts are there and the view runs. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { classList } = document.documentElement;
    const hasView = classList.contains("wall") || classList.contains("reading"); // without scripts there is none
    return !hasView || classList.contains("ready");
  });
  await page.waitForFunction(() => {
    const isComing = (script: string, made: string) =>
      document.querySelector(`script[src*="/${script}-"]`) && !document.querySelector(made);
    return !isComing("lecture", ".copy-link") && !isComing("visite", ".lasting");
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The ids of all slides, in order. */
export function slideIds(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll(".slides > section")].map((section) => section.id));
}
