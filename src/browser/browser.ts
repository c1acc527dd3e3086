// This file finds and starts the browser that makes the pages and runs the tests: the one that CHROME_PATH names, else
// Chrome, Edge or Chromium where they usually are.

import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";

/** What headless Chromium needs to start anywhere, and to stay off the network. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "msedge",
  "chrome",
];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) => {
    const base = process.env[folder];
    return base
      ? [join(base, "Google/Chrome/Application/chrome.exe"), join(base, "Microsoft/Edge/Application/msedge.exe")]
      : [];
  }),
};

export const NO_BROWSER =
  "aucun navigateur trouvé : installez Chrome, Edge ou Chromium, ou donnez son chemin dans CHROME_PATH.";

/**
 * The path of a browser, or undefined where there is none.
 * @throws {Error} when CHROME_PATH is set and leads to no program: what was asked for is not replaced in silence.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = env.CHROME_PATH;
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROME_PATH désigne « ${asked} », qui n’est pas un programme ; corrigez-le ou retirez-le.`);
  }
  return programOnPath(NAMES, env) ?? PLACES[process.platform]?.find(isProgram) ?? downloaded();
}

/** The first folder of PATH that has one of them decides, then the order of the names. */
export function programOnPath(names: readonly string[], { PATH = "" }: NodeJS.ProcessEnv): string | undefined {
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
}

/** @throws {Error} with a sentence in French when no browser is found. */
export async function launchBrowser(flags: readonly string[] = [], executablePath = findBrowser()): Promise<Browser> {
  if (!executablePath) {
    throw new Error(NO_BROWSER);
  }
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath, args: [...browserArguments(), ...flags] });
}

/** With what a browser that runs as root needs. */
export function browserArguments(): string[] {
  return [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...FLAGS];
}

/** Playwright's own, where it was fetched; loading it takes its time, for those who have another. */
function downloaded(): string | undefined {
  const { chromium } = createRequire(import.meta.url)("playwright-core") as typeof import("playwright-core");
  return [chromium.executablePath()].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
