// Before all tests: a browser is there, or is fetched, or one sentence says what to do.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "../../src/print/browser.ts";

const MINUTES = 60_000;

export default function setup(): void {
  if (findBrowser()) return;
  console.log("Aucun navigateur : téléchargement par Playwright…");
  downloadByPlaywright();
  if (findBrowser()) return;
  console.log("Téléchargement impossible : essai du paquet chromium de Debian…");
  installByApt();
  if (findBrowser()) return;
  throw new Error(
    "Les tests demandent Chrome, Edge ou Chromium : installez-en un (Debian : apt-get install chromium) ou donnez son chemin dans CHROME_PATH.",
  );
}

function downloadByPlaywright(): void {
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  run(process.execPath, [join(folder, "cli.js"), "install", "chromium"], 3 * MINUTES);
}

/** Only where the system lets us: as root, on a machine with apt. */
function installByApt(): void {
  if (process.getuid?.() !== 0) return;
  run("apt-get", ["update"], 3 * MINUTES);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 10 * MINUTES);
}

function run(command: string, args: readonly string[], timeout: number): void {
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout });
}
