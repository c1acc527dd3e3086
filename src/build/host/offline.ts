// This step writes the service worker into a built folder: it keeps the deck's files for when there is no network.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";
import { buildOf, type Page } from "../page.ts";
import { COMPRESSED } from "./compress.ts";

/** What the deck itself is made of; what others ask for (previews, search engines, hosts, printers) is left out. */
const KEPT = /^(?:index\.html|faits\.\w+|assets\/(?!apercu-|lien-|integration-).*)$/;

/** Written last: it names each file with a hash of what is in it. */
export async function writeServiceWorker(folder: string, page: Page): Promise<void> {
  const entry = fileURLToPath(new URL("service-worker.ts", import.meta.url));
  const known = { KEPT: keptFiles(folder), BUILD: buildOf(page), EDITION: page.version };
  const define = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]));
  const result = await build({
    configFile: false,
    logLevel: "silent",
    define: { ...define, "process.env.NODE_ENV": '"production"' },
    build: { write: false, target: "es2022", rolldownOptions: { input: entry, output: { format: "iife" } } },
  });
  const [{ output }] = [result].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  writeFileSync(join(folder, "sw.js"), output[0].code);
}

/** A hash in the name says it all; else the revision does. The page comes last. */
function keptFiles(folder: string): { url: string; revision: string | null }[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"));
  return paths
    .filter((path) => KEPT.test(path) && !COMPRESSED.test(path))
    .sort()
    .map((url) => ({ url, revision: url.startsWith("assets/") ? null : hashOfFile(join(folder, url)) }));
}

function hashOfFile(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
}
