// A browser for tests: what hangs in it ends after minutes, and nothing ends because the machine is slow.

import type { Browser } from "playwright-core";
import { launchBrowser, programOnPath } from "../../src/browser/browser.ts";

const HANGS_MS = 300_000;

/** Chromium's own pages without its windows: the same engine, and a page opens with a third of the work. */
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];

/**
 * "whole" is the browser that people have; the rest do as well with its engine alone, where that is installed, which keeps no
 * service worker, has no full screen to itself, and smooths letters and writes PDFs a little otherwise.
 */
export type Kind = "whole" | "engine";

const kept = new Map<Kind, Promise<Browser>>();

/** One browser of each kind serves all the files of a worker, one after the other: to close it is to close what a file opened. */
export async function launchTestBrowser(kind: Kind = "engine", flags: readonly string[] = []): Promise<Browser> {
  if (flags.length > 0) return launch(kind, flags);
  const last = await kept.get(kind);
  if (last?.isConnected()) return last;
  const next = launch(kind, flags).then((browser) =>
    Object.assign(browser, {
      close: async () => {
        await Promise.all(browser.contexts().map((context) => context.close()));
      },
    }),
  );
  kept.set(kind, next);
  return next;
}

async function launch(kind: Kind, flags: readonly string[]): Promise<Browser> {
  const browser = await launchBrowser(flags, kind === "engine" ? findShell() : undefined);
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(HANGS_MS);
    return context;
  };
  return browser;
}

/** None where CHROME_PATH says which browser is to be tried. */
export function findShell(env = process.env): string | undefined {
  return env.CHROME_PATH ? undefined : programOnPath(SHELLS, env);
}
