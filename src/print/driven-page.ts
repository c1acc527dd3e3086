// This file opens one page of a browser for printing, and says in French what goes wrong with it.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "../browser/browser.ts";
import { askingFaults, type SlideFault } from "../browser/slide-faults.ts";
import type { PaperLayout } from "../paper.ts";

/** What printing needs of a browser. Whatever goes wrong rejects with a sentence in French. */
export interface DrivenPage {
  /** Loads a page, and its fonts. */
  show(html: string): Promise<void>;
  /** Runs `work`, which can refer to nothing outside itself, in the page. */
  evaluate<Answer>(work: () => Answer): Promise<Answer>;
  /** Of the slides as this layout has them on paper. */
  faults(layout: PaperLayout): Promise<SlideFault[]>;
  /** Tagged, with an outline, on pages of the size that the style sheet says. */
  pdf(): Promise<Uint8Array>;
  /** Ends the browser and clears what it had on the disk. */
  close(): Promise<void>;
}

/** Starts the browser at once; what is asked of the page waits for it. */
export async function drivePage(executable: string): Promise<DrivenPage> {
  const folder = await mkdtemp(join(tmpdir(), "deck-print-"));
  const shown = join(folder, "page.html");
  const browser = launchBrowser([], executable);
  const page = browser.then((started) => started.newPage());
  page.catch(() => undefined); // told to whoever asks something of the page
  return {
    async show(html) {
      await writeFile(shown, html); // the page's images are files: only a file may show them
      await told(page.then((it) => it.goto(String(pathToFileURL(shown)))));
      await told(page.then((it) => it.evaluate(loadFonts)));
    },
    evaluate: <Answer>(work: () => Answer) => told(page.then((it) => it.evaluate(work))),
    faults: (layout) => told(Promise.all([page, askingFaults()]).then(([it, asking]) => faultsOn(it, asking, layout))),
    pdf: () =>
      told(page.then((it) => it.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }))),
    async close() {
      await browser.then((started) => started.close()).catch(() => undefined); // it was told why it stopped
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A slide's page, or what an A4 leaves between its margins (`slides.css`, `print.css`), in CSS pixels. */
const SLIDE = { width: 1280, height: 720 };
const COLUMN = { width: 676, height: 979 };

async function faultsOn(page: Page, asking: string, layout: PaperLayout): Promise<SlideFault[]> {
  await page.setViewportSize(layout === "slides" ? SLIDE : COLUMN);
  await page.emulateMedia({ media: "print" });
  return page.evaluate<SlideFault[]>(asking);
}

/** Not those that stand in for them (stand-ins.css). */
async function loadFonts(): Promise<void> {
  const own = [...document.fonts].filter(({ family }) => !family.includes(" as "));
  await Promise.all(own.map((face) => face.load()));
}

async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (reason) {
    const [why] = (reason as Error).message.split("\n");
    throw new Error(`le navigateur s’est arrêté (${why}) ; relancez, ou donnez-en un autre dans CHROME_PATH.`);
  }
}
