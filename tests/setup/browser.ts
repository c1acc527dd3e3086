// Before all tests: a browser is there, or is fetched, or one sentence says what to do. Its engine alone, which is quicker, is
// welcome.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "../../src/browser/browser.ts";
import { findShell } from "./test-browser.ts";

const MINUTES = 60_000;
const INSTALL = ["install", "-y", "--no-install-recommends"];

export default function setup(): void {
  findWhole();
  if (!process.env.CHROME_PATH && !findShell()) apt([...INSTALL, "chromium-headless-shell"], 1 * MINUTES);
}

function findWhole(): void {
  if (findBrowser()) return;
  console.log("Aucun navigateur : téléchargement par Playwright…");
  downloadByPlaywright();
  if (findBrowser()) return;
  console.log("Téléchargement impossible : essai du paquet chromium de Debian…");
  apt(["update"], 3 * MINUTES);
  apt([...INSTALL, "chromium"], 10 * MINUTES);
  if (findBrowser()) return;
  throw new Error(
    "Les tests demandent Chrome, Edge ou Chromium : installez-en un (Debian : apt-get install chromium) ou donnez son chemin dans CHROME_PATH.",
  );
}

function downloadByPlaywright(): void {
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  const command = [join(folder, "cli.js"), "install", "chromium"];
  spawnSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"], timeout: 3 * MINUTES });
}

/** Only where the system lets us: as root, on a machine with apt. */
function apt(command: readonly string[], timeout: number): void {
  if (process.getuid?.() === 0) spawnSync("apt-get", command, { stdio: "ignore", timeout });
}
