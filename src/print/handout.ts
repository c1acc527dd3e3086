// npm run handout: the edition and a layout in, a PDF file out.

import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findBrowser, NO_BROWSER } from "./browser.ts";
import type { Finished } from "./finish-pdf.ts";
import { type Options, readOptions, UsageError } from "./handout-options.ts";
import type { Tell } from "./print-deck.ts";

main().catch((reason: unknown) => {
  console.error(`handout : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = reason instanceof UsageError ? 2 : 1;
});

async function main(): Promise<void> {
  const startedMs = performance.now();
  const options = readOptions(process.argv.slice(2));
  if (!findBrowser()) throw new Error(NO_BROWSER);
  const write = await openFile(options.out);
  const { bytes, pages } = await make(options);
  await write(bytes);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1).replace(".", ",");
  console.log(
    `${options.out} : ${pages} ${pages > 1 ? "pages" : "page"}, ${Math.ceil(bytes.length / 1024)} Kio, ${seconds} s`,
  );
}

/**
 * Builds into a folder of its own, so that `dist/` stays what it was; `--deck` takes a folder that is built. What a wrong
 * word on the command line need not wait for is loaded here.
 */
async function make({ deck, ...paper }: Options): Promise<Finished> {
  const { printDeck } = await import("./print-deck.ts");
  if (deck) return only(await printDeck(deck, [paper], tell));
  const folder = await mkdtemp(join(tmpdir(), "deck-handout-"));
  try {
    tell("lecture des diapositives");
    const built = import("./build-edition.ts")
      .then(({ buildEdition }) => buildEdition(folder, { notes: paper.layout === "notes" }))
      .then(() => folder);
    return only(await printDeck(built, [paper], tell));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One paper asked, one made. */
function only([finished]: readonly Finished[]): Finished {
  if (!finished) throw new Error("expected one PDF for one paper");
  return finished;
}

/** Tries before the work is done, writes beside and renames: half a file is never left. */
async function openFile(out: string): Promise<(bytes: Uint8Array) => Promise<void>> {
  const path = resolve(out);
  const beside = `${path}.part`;
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, "");
    await rm(beside);
  } catch (reason) {
    throw unwritable(out, reason);
  }
  return async (bytes) => {
    try {
      await writeFile(beside, bytes);
      await rename(beside, path);
    } catch (reason) {
      await rm(beside, { force: true });
      throw unwritable(out, reason);
    }
  };
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: "accès refusé",
  EPERM: "accès refusé",
  EROFS: "disque en lecture seule",
  ENOSPC: "disque plein",
  EISDIR: "c’est un dossier",
  ENOTDIR: "un fichier porte le nom d’un de ses dossiers",
  EEXIST: "un fichier porte le nom d’un de ses dossiers",
  EBUSY: "fichier ouvert ailleurs",
};

function unwritable(out: string, reason: unknown): Error {
  const code = (reason as NodeJS.ErrnoException).code ?? "";
  return new Error(`impossible d’écrire « ${out} » (${CAUSES[code] ?? code}) ; donnez un autre chemin à --out.`);
}

/** One line that changes in a terminal; elsewhere a line each. */
const tell: Tell = (doing) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2Khandout : ${doing}…\r`);
  else console.error(`handout : ${doing}…`);
};
