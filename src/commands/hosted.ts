// After the build, `npm run build:hosted` completes the public deck: it puts the PDFs beside it, and gives the link of each
// slide a page and an image of its own.

import { readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launchBrowser } from "../browser/browser.ts";
import { type ChartPictures, pictureCharts } from "../browser/chart-pictures.ts";
import { photographSlides } from "../browser/link-pictures.ts";
import { serveFolder } from "../browser/serve.ts";
import { meta } from "../build/host/about.ts";
import { writeCompressed } from "../build/host/compress.ts";
import { linkFiles, previewOf } from "../build/host/link-pages.ts";
import { writeServiceWorker } from "../build/host/offline.ts";
import { KIT, pressKit } from "../build/host/press-kit.ts";
import { readPage, writePage } from "../build/kept-page.ts";
import type { Page } from "../build/page.ts";
import { pageScript } from "../build/page-script.ts";
import { loneStyle } from "../build/page-style.ts";
import { cardWords } from "../edition/card-words.ts";
import { compileEdition } from "../edition/compile-edition.ts";
import { editionPaths } from "../edition/edition-paths.ts";
import { licencesOf, portraitOf } from "../edition/portrait.ts";
import { readEdition } from "../edition/read-edition.ts";
import { runOnce } from "../edition/read-facts.ts";
import { counted, writtenSize } from "../format.ts";
import type { CompiledDeck } from "../model.ts";
import type { PaperLayout } from "../paper.ts";
import type { Finished } from "../print/finish-pdf.ts";
import { printEdition } from "../print/print-edition.ts";
import { checkPublished } from "../print/published.ts";

type Download = Page["downloads"][number];
type Offer = Pick<Download, "file" | "label"> & { readonly layout: PaperLayout };

const PDF = "PDF";
const ZIP = "ZIP";

/** The folder of the charts' pictures, and how the article learns of it. */
const CHARTS = "graphiques";
/** Their licences go with the pictures that hold them. */
const FONTS = fileURLToPath(new URL("../../assets/fonts", import.meta.url));
const chartsLine = meta("deck-charts", `${CHARTS}/`);

/** Nothing private: the public build has no notes to print. */
const OFFERS: readonly Offer[] = [
  { layout: "document", file: "documents/document.pdf", label: "Le document à imprimer" },
  { layout: "slides", file: "documents/diapositives.pdf", label: "Les diapositives" },
  { layout: "lines", file: "documents/prise-de-notes.pdf", label: "Les diapositives, avec des lignes pour écrire" },
];

main().catch((reason: unknown) => {
  console.error(`build:hosted : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { deck: { type: "string", default: "dist" } } });
  const folder = values.deck;
  const page = readPage(folder);
  const kept = page.downloads.filter(({ format }) => format !== PDF && format !== ZIP);
  const downloads = [...(await print(folder)), ...kept];
  writePage(folder, { ...page, downloads });
  const edition = await readEdition(editionPaths(), runOnce);
  const { deck: compiled } = compileEdition(edition);
  if (!compiled) throw new Error("expected an edition without errors"); // it was built before
  const { deck, charts } = await photograph(folder, compiled);
  await writeCharts(folder, charts);
  await rm(join(folder, "s"), { recursive: true, force: true });
  const css = await loneStyle("link.css", []);
  for (const { fileName, source } of linkFiles(deck, charts, css)) await write(join(folder, fileName), source);
  const kit = await writePressKit(folder, compiled);
  const complete = {
    ...page,
    downloads: [...downloads, kit],
    preview: [...previewOf(deck), ...(charts.length > 0 ? [chartsLine] : [])],
  };
  writePage(folder, complete);
  await writeServiceWorker(folder, complete);
  await checkPublished(folder, edition);
  await writeCompressed(folder);
  const links = `${counted(deck.slides.length, "lien")} de diapositives dans ${join(folder, "s")}`;
  console.log(`${links}, chacun avec son image`);
  if (charts.length > 0) console.log(`${counted(charts.length, "image")} de graphiques dans ${join(folder, CHARTS)}`);
}

async function print(folder: string): Promise<Download[]> {
  const papers = OFFERS.map(({ layout }) => ({ layout, savesInk: false }));
  const made = await printEdition(editionPaths(), papers, (doing) => console.error(`build:hosted : ${doing}…`));
  const downloads: Download[] = [];
  for (const [index, { file, label }] of OFFERS.entries()) {
    const finished = made[index]!; // one for each paper
    await write(join(folder, file), finished.bytes);
    downloads.push({ file, label, format: PDF, size: sizeOf(finished) });
    console.log(`${join(folder, file)} : ${sizeOf(finished)}`);
  }
  return downloads;
}

/** "16 pages, 662 Ko" */
function sizeOf({ pages, bytes }: Finished): string {
  return `${counted(pages, "page")}, ${writtenSize(bytes.length)}`;
}

/** Each in three kinds. */
async function writeCharts(folder: string, charts: readonly ChartPictures[]): Promise<void> {
  await rm(join(folder, CHARTS), { recursive: true, force: true });
  for (const { id, files } of charts)
    for (const [end, source] of Object.entries(files)) await write(join(folder, CHARTS, id + end), source);
}

/** All of the above in one file, with what introduces it and how it may be used. */
async function writePressKit(folder: string, deck: CompiledDeck): Promise<Download> {
  const fonts = readdirSync(FONTS).filter((name) => name.endsWith(".txt"));
  const texts = {
    "presentation.txt": portraitOf(deck),
    "licences.txt": licencesOf(deck),
    ...Object.fromEntries(fonts.map((name) => [`polices/${name}`, readFileSync(join(FONTS, name), "utf8")])),
  };
  const bytes = pressKit(folder, texts);
  await write(join(folder, KIT.fileName), bytes);
  const size = writtenSize(bytes.length);
  console.log(`${join(folder, KIT.fileName)} : ${size}`);
  return { file: KIT.fileName, label: "Le dossier de presse", format: ZIP, size };
}

/** What links show, and what is taken away. */
async function photograph(folder: string, { data }: CompiledDeck) {
  const script = await pageScript("browser/chart-card.ts", "globalThis.chartCard = page;");
  const served = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const deck = await photographSlides(browser, served.url, say);
    return { deck, charts: await pictureCharts(browser, served.url, script, cardWords(data)) };
  } finally {
    await browser.close();
    await served.close();
  }
}

async function write(path: string, source: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
}

/** One line that counts up in a terminal; nothing elsewhere. */
function say(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\rimages d’aperçu : ${done}/${all}${done === all ? "\n" : ""}`);
}
