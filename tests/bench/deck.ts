// The built deck on the wall of the bench: 1920×1080, drawn by the processor alone, the page's thread slowed down four times.

import type { Browser, CDPSession, Page } from "playwright-core";
import { launchBrowser } from "../../src/browser/browser.ts";
import { serveFolder } from "../../src/browser/serve.ts";

export interface BenchDeck {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

export const SLOWED = 4;

export async function openBenchDeck(): Promise<BenchDeck> {
  const served = await serveFolder("dist");
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${served.url}?vue=projection`);
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  const cdp = await page.context().newCDPSession(page);
  return {
    browser,
    page,
    cdp,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

export function slow(cdp: CDPSession, rate: number): Promise<unknown> {
  return cdp.send("Emulation.setCPUThrottlingRate", { rate });
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A number in a column of this width. */
export function column(value: number, width: number, decimals = 1): string {
  return (Number.isFinite(value) ? value.toFixed(decimals).replace(".", ",") : "–").padStart(width);
}
