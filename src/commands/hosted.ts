// After the build, `npm run build:hosted` puts the PDFs beside the public deck and links to them from its page.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { editionPaths } from "../edition/edition-paths.ts";
import { readEdition, runOnce } from "../edition/read-edition.ts";
import { counted } from "../format.ts";
import type { Layout } from "../paper.ts";
import type { Finished } from "../print/finish-pdf.ts";
import { printEdition } from "../print/print-edition.ts";
import { checkPublished } from "../print/published.ts";

const FOLDER = "dist";

interface Offer {
  readonly layout: Layout;
  /** Relative to the page. */
  readonly file: string;
  readonly label: string;
}

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
  const papers = OFFERS.map(({ layout }) => ({ layout, savesInk: false }));
  const made = await printEdition(editionPaths(), papers, (doing) => console.error(`build:hosted : ${doing}…`));
  await mkdir(join(FOLDER, "documents"), { recursive: true });
  const links = [];
  for (const [index, offer] of OFFERS.entries()) {
    const finished = made[index]!; // one for each paper
    await writeFile(join(FOLDER, offer.file), finished.bytes);
    links.push(linkTo(offer, finished));
    console.log(`${join(FOLDER, offer.file)} : ${described(finished)}`);
  }
  const page = join(FOLDER, "index.html");
  await writeFile(page, withLinks(await readFile(page, "utf8"), links));
  await checkPublished(FOLDER, await readEdition(editionPaths(), runOnce));
}

function linkTo({ file, label }: Offer, finished: Finished): string {
  return `<li><a href="${file}">${label}</a> (PDF, ${described(finished)})</li>`;
}

/** "16 pages, 662 Ko" */
function described({ pages, bytes }: Finished): string {
  return `${counted(pages, "page")}, ${counted(Math.ceil(bytes.length / 1000), "Ko", "Ko")}`;
}

const CONTENTS = '<nav class="toc"';

/** Before the contents, where who opens the page looks first. */
function withLinks(html: string, links: readonly string[]): string {
  if (!html.includes(CONTENTS))
    throw new Error(`${FOLDER}/index.html n’a pas de sommaire : refaites « npm run build ».`);
  return html.replace(CONTENTS, `<ul class="downloads">${links.join("")}</ul>\n${CONTENTS}`);
}
