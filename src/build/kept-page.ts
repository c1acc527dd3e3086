// A hosted build's page is kept as a value, apart from what is published: the later steps of `npm run build:hosted`
// complete the value, and write the page anew.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Page, renderPage } from "./page.ts";

const KEPT = "node_modules/.cache/deck-pages";

/** @throws {Error} in French where there is no build, or not the one whose page was kept. */
export function readPage(folder: string): Page {
  const [kept, built] = [join(keptFor(folder), "page.json"), join(folder, "index.html")];
  if (existsSync(kept) && existsSync(built)) {
    const page = JSON.parse(readFileSync(kept, "utf8")) as Page;
    if (renderPage(page) === readFileSync(built, "utf8")) return page;
  }
  throw new Error(`rien à compléter dans « ${folder} » : lancez d’abord « npm run build ».`);
}

export function writePage(folder: string, page: Page): void {
  writeFileSync(join(folder, "index.html"), renderPage(page));
  keepPage(folder, page);
}

/** Those of folders that are gone are forgotten. */
export function keepPage(folder: string, page: Page): void {
  const kept = keptFor(folder);
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, "folder"), resolve(folder));
  writeFileSync(join(kept, "page.json"), JSON.stringify(page));
  for (const name of readdirSync(KEPT)) {
    const of = join(KEPT, name, "folder");
    if (existsSync(of) && !existsSync(readFileSync(of, "utf8"))) rmSync(join(KEPT, name), { recursive: true });
  }
}

function keptFor(folder: string): string {
  const hash = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  return join(KEPT, hash);
}
