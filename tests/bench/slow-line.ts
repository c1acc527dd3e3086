// A page that comes over a slow line.

import type { Browser, BrowserContextOptions, CDPSession, Page } from "playwright-core";

const LATENCY_MS = 150;

/** Kilobits a second. */
export interface Line {
  readonly down: number;
  readonly up: number;
}

/** A page of its own, with nothing kept from the one before; `accepted` encodings are what its browser takes. */
export async function openOver(
  line: Line,
  browser: Browser,
  viewport: BrowserContextOptions["viewport"] & object,
  accepted = "gzip, deflate, br",
): Promise<{ readonly page: Page; readonly cdp: CDPSession }> {
  const extraHTTPHeaders = { "accept-encoding": accepted };
  const context = await browser.newContext({ viewport, serviceWorkers: "block", extraHTTPHeaders });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: (line.down * 1000) / 8,
    uploadThroughput: (line.up * 1000) / 8,
  });
  return { page, cdp };
}
