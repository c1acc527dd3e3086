// This file prints an edition on each paper that is asked for, and returns the finished PDFs.

import { findBrowser, NO_BROWSER } from "../browser/browser.ts";
import { linesOf, type SlideFault } from "../browser/slide-faults.ts";
import type { EditionDocument } from "../edition/compile-edition.ts";
import type { EditionPaths } from "../edition/edition-paths.ts";
import type { Edition } from "../edition/read-edition.ts";
import type { Paper, PaperLayout } from "../paper.ts";
import { describedPage, giveRoles } from "./described-page.ts";
import { type DrivenPage, drivePage } from "./driven-page.ts";
import type { Finished } from "./finish-pdf.ts";
import type { AboutPdf } from "./xmp.ts";

/** What is being done, in French, for whoever waits. */
export type Tell = (doing: string) => void;

/**
 * One PDF for each paper. The browser starts while the slides are read, and ends while the PDFs are finished.
 * @throws {Error} in French when there is no browser, the slides do not compile, or a layout has nothing to print.
 */
export async function printEdition(paths: EditionPaths, papers: readonly Paper[], tell: Tell): Promise<Finished[]> {
  const browser = findBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  const page = await drivePage(browser);
  const printing = printAll(page, paths, papers, tell);
  const closed = printing.then(page.close, page.close);
  try {
    const printed = await printing;
    tell("mise au net");
    const { finishPdf } = await import("./finish-pdf.ts");
    return await Promise.all(printed.map(({ bytes, about }) => finishPdf(bytes, about)));
  } finally {
    await closed;
  }
}

interface Printed {
  readonly bytes: Uint8Array;
  readonly about: AboutPdf;
}

async function printAll(
  page: DrivenPage,
  paths: EditionPaths,
  papers: readonly Paper[],
  tell: Tell,
): Promise<Printed[]> {
  tell("lecture des diapositives");
  const documentFor = await compiler(paths);
  const printed: Printed[] = [];
  const faults: (SlideFault & { readonly where: string })[] = [];
  for (const paper of papers) {
    const { faults: found, ...done } = await printOnce(page, documentFor(paper.layout), paper, tell);
    printed.push(done);
    faults.push(...found.map((fault) => ({ ...fault, where: paper.layout })));
  }
  for (const line of linesOf(faults)) console.warn(`attention : ${line}`);
  return printed;
}

/** The edition is read once, and compiled once with the notes and once without. */
async function compiler(paths: EditionPaths): Promise<(layout: PaperLayout) => EditionDocument> {
  const [{ readEdition }, { runOnce }, { paperDocument }, { describeErrors, describeProblem }] = await Promise.all([
    import("../edition/read-edition.ts"),
    import("../edition/read-facts.ts"),
    import("./paper-page.ts"),
    import("../edition/describe-problem.ts"),
  ]);
  const edition = await readEdition(paths, runOnce);
  const documents = new Map<boolean, EditionDocument>();
  return (layout) => {
    const notes = layout === "notes";
    const made = documents.get(notes) ?? paperDocument(edition, layout);
    if (!made.page) throw new Error(describeErrors(made.problems));
    if (documents.size === 0) {
      for (const problem of made.problems) console.warn(`attention : ${describeProblem(problem)}`);
      for (const line of made.waiting) console.warn(line);
    }
    documents.set(notes, made);
    return made;
  };
}

async function printOnce(
  page: DrivenPage,
  made: EditionDocument,
  paper: Paper,
  tell: Tell,
): Promise<Printed & { readonly faults: readonly SlideFault[] }> {
  const { paperPage } = await import("./paper-page.ts");
  tell("mise en pages");
  const html = paperPage(made, paper);
  await page.show(html);
  await page.evaluate(giveRoles);
  const { notes, ...about } = await page.evaluate(describedPage);
  const faults = await page.faults(paper.layout);
  if (paper.layout !== "notes") return { bytes: await publicPdfOf(page, html, made.edition), about, faults };
  if (notes === 0) throw new Error("aucune note à imprimer : les diapositives n’ont pas de bloc « :::notes ».");
  return { bytes: await pdfOf(page), about: { ...about, title: `Notes de l’orateur, ${about.title}` }, faults };
}

/** What is printed is read once more for words of the notes and of what waits, while the browser prints it. */
async function publicPdfOf(page: DrivenPage, html: string, edition: Edition): Promise<Uint8Array> {
  const [bytes, leak] = await Promise.all([pdfOf(page), leakInPage(html, edition)]);
  if (leak !== undefined) throw new Error(`${leak} : rien n’est écrit.`);
  return bytes;
}

async function leakInPage(html: string, edition: Edition): Promise<string | undefined> {
  const { keptFrom, leakIn } = await import("./published.ts");
  return leakIn("le PDF", Buffer.from(html), keptFrom(edition));
}

/** What finishes a PDF loads while the browser prints. */
async function pdfOf(page: DrivenPage): Promise<Uint8Array> {
  const [bytes] = await Promise.all([page.pdf(), import("./finish-pdf.ts")]);
  return bytes;
}
