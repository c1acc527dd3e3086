// A hosted build's page is kept as a value, apart from what is published: the later steps of `npm run build:hosted`
// complete the value, and write the page anew.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** Those of folders that are gone are forgotten. Other builds may do the same at the same time. */
export function keepPage(folder: string, page: Page): void {
  const kept = keptFor(folder);
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, "page.json"), JSON.stringify(page));
  writeFileSync(join(kept, "folder.new"), resolve(folder));
  renameSync(join(kept, "folder.new"), join(kept, "folder")); // whole for whoever reads it
  for (const name of readdirSync(KEPT)) {
    const of = folderOf(name);
    if (of !== undefined && !existsSync(of)) rmSync(join(KEPT, name), { recursive: true, force: true });
  }
}

/** Undefined where it is not said yet, or no more. */
function folderOf(name: string): string | undefined {
  try {
    return readFileSync(join(KEPT, name, "folder"), "utf8");
  } catch {
    return undefined;
  }
}

function keptFor(folder: string): string {
  const hash = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  return join(KEPT, hash);
}
