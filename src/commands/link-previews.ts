// After the build, `npm run build:hosted` gives the link of each slide of the public deck a page and an image of its own.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../browser/browser.ts";
import { type LinkedDeck, photographSlides } from "../browser/link-pictures.ts";
import { serveFolder } from "../browser/serve.ts";
import { writeCompressed } from "../build/host/compress.ts";
import { linkFiles, previewOf } from "../build/host/link-pages.ts";
import { writeServiceWorker } from "../build/host/offline.ts";
import { readPage, writePage } from "../build/kept-page.ts";
import { editionPaths } from "../edition/edition-paths.ts";
import { readEdition, runOnce } from "../edition/read-edition.ts";
import { counted } from "../format.ts";
import { checkPublished } from "../print/published.ts";

main().catch((reason: unknown) => {
  console.error(`build:hosted : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { deck: { type: "string", default: "dist" } } });
  const page = readPage(values.deck);
  const deck = await photograph(values.deck);
  await rm(join(values.deck, "s"), { recursive: true, force: true });
  for (const { fileName, source } of linkFiles(deck)) await write(join(values.deck, fileName), source);
  writePage(values.deck, { ...page, preview: previewOf(deck) });
  await writeServiceWorker(values.deck);
  await checkPublished(values.deck, await readEdition(editionPaths(), runOnce));
  await writeCompressed(values.deck);
  console.log(
    `${counted(deck.slides.length, "lien")} de diapositives dans ${join(values.deck, "s")}, chacun avec son image`,
  );
}

async function photograph(folder: string): Promise<LinkedDeck> {
  const served = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    return await photographSlides(browser, served.url, say);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function write(path: string, source: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
}

/** One line that counts up in a terminal; nothing elsewhere. */
function say(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\rimages d’aperçu : ${done}/${all}${done === all ? "\n" : ""}`);
}
