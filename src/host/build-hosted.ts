// npm run build:hosted, after the build: the public deck in; the same with a picture and a page for each slide's link, out.

import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { editionPaths } from "../edition-paths.ts";
import { counted } from "../format.ts";
import { launchBrowser } from "../print/browser.ts";
import { checkPublished } from "../published.ts";
import { readEdition, runOnce } from "../read-edition.ts";
import { serveFolder } from "../serve.ts";
import { writeCompressed } from "./compress.ts";
import { linkFiles, withPicture } from "./link-pages.ts";
import { type LinkedDeck, photographSlides } from "./link-pictures.ts";
import { writeServiceWorker } from "./offline.ts";

main().catch((reason: unknown) => {
  console.error(`build:hosted : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { deck: { type: "string", default: "dist" } } });
  const page = join(values.deck, "index.html");
  if (!existsSync(page))
    throw new Error(`rien à compléter dans « ${values.deck} » : lancez d’abord « npm run build ».`);
  const deck = await photograph(values.deck);
  await rm(join(values.deck, "s"), { recursive: true, force: true });
  for (const { fileName, source } of linkFiles(deck)) await write(join(values.deck, fileName), source);
  await write(page, withPicture(await readFile(page, "utf8"), deck));
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
