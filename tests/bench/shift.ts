// By how much what one looks at moves while the deck comes in over a very slow line: nothing, in both views.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/browser/browser.ts";
import { serveFolder } from "../../src/browser/serve.ts";
import { buildInto } from "../setup/build-edition.ts";
import { column } from "./deck.ts";
import type { Row } from "./readme.ts";
import { openOver } from "./slow-line.ts";

const LINE = { down: 400, up: 400 };
/** Cumulative layout shift, to the thousandth. */
const BUDGET = 0;
/** After this, nothing more is asked for. */
const QUIET_MS = 1500;

const VIEWS = [
  { name: "mur", query: "?vue=projection", viewport: { width: 1280, height: 720 } },
  { name: "visite", query: "", viewport: { width: 1280, height: 720 } },
  { name: "lecture", query: "?vue=lecture", viewport: { width: 1280, height: 800 } },
  { name: "lecture, téléphone", query: "?vue=lecture", viewport: { width: 390, height: 844 } },
];

/** With a public address, the page has more that only paper shows. */
const ADDRESS = "https://exemple.fr/reunion/";

/** Prints each shift. */
export async function benchShift(): Promise<{ readonly rows: Row[]; readonly isKept: boolean }> {
  const addressed = mkdtempSync(join(tmpdir(), "deck-bench-"));
  buildInto(addressed, { DECK_ADDRESS: ADDRESS }, "production", "oxc");
  const browser = await launchBrowser();
  console.log(`\nDécalage de la page (CLS, ${LINE.down} kbit/s, budget ${BUDGET})`);
  const shifts = [
    ...(await shiftsOf(browser, "dist", "")),
    ...(await shiftsOf(browser, addressed, ", avec adresse publique")),
  ];
  await browser.close();
  rmSync(addressed, { recursive: true });
  const worst = Math.max(...shifts);
  const rows: Row[] = [[`décalage (CLS), ligne de ${LINE.down} kbit/s`, column(worst, 0, 3)]];
  return { rows, isKept: Number(worst.toFixed(3)) <= BUDGET };
}

async function shiftsOf(browser: Browser, folder: string, what: string): Promise<number[]> {
  const served = await serveFolder(folder);
  const shifts: number[] = [];
  for (const { name, query, viewport } of VIEWS) {
    const shift = await shiftOf(browser, served.url + query, viewport);
    console.log(`  ${(name + what).padEnd(46)} ${column(shift, 9, 4)}`);
    shifts.push(shift);
  }
  await served.close();
  return shifts;
}

async function shiftOf(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<number> {
  const { page } = await openOver(LINE, browser, viewport);
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== "loading"));
  await page.waitForTimeout(QUIET_MS);
  const shift = await page.evaluate(() => window.shift);
  await page.context().close();
  return shift;
}

declare global {
  interface Window {
    /** The sum of what moved so far. */
    shift: number;
  }
}
