// A browser for tests: what hangs in it ends after minutes, and nothing ends because the machine is slow.

import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/print/browser.ts";

const HANGS_MS = 300_000;

export async function launchTestBrowser(flags: readonly string[] = []): Promise<Browser> {
  const browser = await launchBrowser(flags);
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(HANGS_MS);
    return context;
  };
  return browser;
}
