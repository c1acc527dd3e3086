// After the build, `npm run build:hosted` puts the PDFs beside the public deck and links to them from its page.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPage, writePage } from "../build/kept-page.ts";
import type { Download } from "../build/page.ts";
import { editionPaths } from "../edition/edition-paths.ts";
import { readEdition, runOnce } from "../edition/read-edition.ts";
import { counted } from "../format.ts";
import type { Layout } from "../paper.ts";
import type { Finished } from "../print/finish-pdf.ts";
import { printEdition } from "../print/print-edition.ts";
import { checkPublished } from "../print/published.ts";

const FOLDER = "dist";

type Offer = Omit<Download, "size"> & { readonly layout: Layout };

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
  const page = readPage(FOLDER);
  const papers = OFFERS.map(({ layout }) => ({ layout, savesInk: false }));
  const made = await printEdition(editionPaths(), papers, (doing) => console.error(`build:hosted : ${doing}…`));
  await mkdir(join(FOLDER, "documents"), { recursive: true });
  const downloads: Download[] = [];
  for (const [index, { file, label }] of OFFERS.entries()) {
    const finished = made[index]!; // one for each paper
    await writeFile(join(FOLDER, file), finished.bytes);
    downloads.push({ file, label, size: sizeOf(finished) });
    console.log(`${join(FOLDER, file)} : ${sizeOf(finished)}`);
  }
  writePage(FOLDER, { ...page, downloads });
  await checkPublished(FOLDER, await readEdition(editionPaths(), runOnce));
}

/** "16 pages, 662 Ko" */
function sizeOf({ pages, bytes }: Finished): string {
  return `${counted(pages, "page")}, ${counted(Math.ceil(bytes.length / 1000), "Ko", "Ko")}`;
}
