// How the deck comes in over a slow line: 150 ms, 1.6 Mbit/s, the processor slowed down four times, nothing kept.

import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/browser/browser.ts";
import { serveFolder } from "../../src/browser/serve.ts";
import { column, quantile, SLOWED, slow } from "./deck.ts";
import type { Row } from "./readme.ts";
import { openOver } from "./slow-line.ts";

const LOADS = 5;
/** After this, nothing more is asked for. */
const QUIET_MS = 2500;
const LINE = { down: 1600, up: 750 };
/** What browsers take; where the host has no Brotli, only this is left of it. */
const ALL = "gzip, deflate, br";
const WITHOUT_BROTLI = "gzip, deflate";

interface Load {
  /** Milliseconds from the start. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly requests: number;
  readonly kilobytes: number;
}

export async function benchLoad(): Promise<Row[]> {
  const served = await serveFolder("dist");
  const browser = await launchBrowser();
  const wall = `${served.url}?vue=projection`;
  const loads: Load[] = [];
  for (let i = 0; i < LOADS; i++) loads.push(await loadOnce(browser, wall, ALL));
  const gzip = await loadOnce(browser, wall, WITHOUT_BROTLI);
  await browser.close();
  await served.close();
  const median = (of: (load: Load) => number) => quantile(loads.map(of), 0.5);
  const rows: Row[] = [
    [
      "premier affichage (FCP), ligne de 1,6 Mbit/s",
      `${column(
        median((load) => load.firstPaint),
        0,
        0,
      )} ms`,
    ],
    [
      "plus grand affichage (LCP)",
      `${column(
        median((load) => load.largestPaint),
        0,
        0,
      )} ms`,
    ],
    [
      "requêtes, en tout",
      column(
        median((load) => load.requests),
        0,
        0,
      ),
    ],
    [
      "octets reçus, en tout, par nginx avec Brotli (sans)",
      `${column(
        median((load) => load.kilobytes),
        0,
        0,
      )} Ko (${column(gzip.kilobytes, 0, 0)} Ko)`,
    ],
  ];
  console.log("\nChargement (Brotli, 150 ms, 1,6 Mbit/s, processeur ralenti quatre fois)");
  for (const [what, figure] of rows) console.log(`  ${what.padEnd(52)} ${figure.padStart(9)}`);
  return rows;
}

async function loadOnce(browser: Browser, url: string, accepted: string): Promise<Load> {
  const { page, cdp } = await openOver(LINE, browser, { width: 1280, height: 720 }, accepted);
  let [bytes, requests] = [0, 0];
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await slow(cdp, SLOWED);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      Object.assign(window, { largest: list.getEntries().at(-1)?.startTime });
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(QUIET_MS);
  const paints = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    largestPaint: (window as unknown as { largest: number }).largest,
  }));
  await page.context().close();
  return { ...paints, requests, kilobytes: bytes / 1024 };
}
