// How the deck comes in over a slow line: Brotli, 150 ms, 1.6 Mbit/s, the processor slowed down four times, nothing kept.

import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/print/browser.ts";
import { column, quantile, SLOWED, slow } from "./deck.ts";
import type { Row } from "./readme.ts";

const LOADS = 5;
/** After this, nothing more is asked for. */
const QUIET_MS = 2500;
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".woff2": "font/woff2",
};

interface Load {
  /** Milliseconds from the start. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly requests: number;
  readonly kilobytes: number;
}

export async function benchLoad(): Promise<Row[]> {
  const server = await serveCompressed("dist");
  const browser = await launchBrowser();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const loads: Load[] = [];
  for (let i = 0; i < LOADS; i++) loads.push(await loadOnce(browser, url));
  await browser.close();
  server.closeAllConnections();
  server.close();
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
      "octets reçus, en tout",
      `${column(
        median((load) => load.kilobytes),
        0,
        0,
      )} Ko`,
    ],
  ];
  console.log("\nChargement (Brotli, 150 ms, 1,6 Mbit/s, processeur ralenti quatre fois)");
  for (const [what, figure] of rows) console.log(`  ${what.padEnd(46)} ${figure.padStart(9)}`);
  return rows;
}

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", LINE);
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
  await context.close();
  return { ...paints, requests, kilobytes: bytes / 1024 };
}

/** As a host would: compressed once, then from memory. */
function serveCompressed(folder: string): Promise<Server> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname.replace(/\/$/, "/index.html");
    const file = join(folder, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const isFont = extname(file) === ".woff2";
    const bytes = kept.get(file) ?? (isFont ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    kept.set(file, bytes);
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    if (!isFont) response.setHeader("content-encoding", "br");
    response.end(bytes);
  });
  return new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(server)));
}
