// A built deck and a layout in; the PDF's bytes, finished, out.

import type { Browser, Page } from "playwright-core";
import type { Paper } from "../paper.ts";
import { serveFolder } from "../serve.ts";
import { launchBrowser } from "./browser.ts";
import type { About, Finished } from "./finish-pdf.ts";

/** What is being done, in French, for whoever waits. */
export type Tell = (doing: string) => void;

/**
 * Prints the deck that stands in `folder`, once for each paper; the browser starts while the folder is still being built.
 * @throws {Error} in French when there is no browser, or the page has nothing to print in a layout.
 */
export async function printDeck(
  folder: string | Promise<string>,
  papers: readonly Paper[],
  tell: Tell,
): Promise<Finished[]> {
  const started = launchBrowser();
  started.catch(() => undefined); // told where it is awaited
  try {
    const served = await serveFolder(await folder);
    try {
      tell("ouverture du navigateur");
      const browser = await started;
      const finished: Finished[] = [];
      for (const paper of papers) finished.push(await printOnce(browser, served.url, paper, tell));
      return finished;
    } finally {
      await served.close();
    }
  } finally {
    await started.then(
      (browser) => browser.close(),
      () => undefined,
    );
  }
}

async function printOnce(browser: Browser, url: string, paper: Paper, tell: Tell): Promise<Finished> {
  const page = await browser.newPage();
  const { layout, savesInk } = paper;
  await page.goto(`${url}?vue=lecture&papier=${layout}${savesInk ? "&encre=peu" : ""}`, { waitUntil: "load" });
  const dressed = `html${savesInk ? "[data-saves-ink]" : ""}${layout === "document" ? "" : `[data-paper="${layout}"]`}`;
  await page.waitForSelector(dressed, { state: "attached" });
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined));
  if (layout === "notes" && (await page.locator(".notes").count()) === 0)
    throw new Error("aucune note à imprimer : les diapositives n’ont pas de bloc « :::notes ».");
  await page.evaluate(groupQuotes);
  tell("mise en pages");
  const finishing = import("./finish-pdf.ts"); // while the browser works
  const printed = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  tell("mise au net");
  const about = await aboutOf(page);
  await page.close();
  const { finishPdf } = await finishing;
  return finishPdf(printed, layout === "notes" ? { ...about, title: `Notes de l’orateur, ${about.title}` } : about);
}

/** A figure without a picture would be tagged as one that lacks its words; on the screen, a role would say too much. */
function groupQuotes(): void {
  for (const quote of document.querySelectorAll("figure.quote")) quote.setAttribute("role", "group");
}

/** The page knows what it is. */
async function aboutOf(page: Page): Promise<About> {
  const words = async (selector: string) => (await page.locator(selector).textContent()) ?? "";
  return {
    title: await words(".masthead h1"),
    description: await words(".masthead .summary"),
    organiser: await words(".masthead .organiser"),
    language: (await page.locator("html").getAttribute("lang")) ?? "",
    date: (await page.locator(".masthead .edition data").getAttribute("value")) ?? "",
    headings: await page.locator("h1, h2").evaluateAll((found) => found.map(({ textContent }) => textContent ?? "")),
  };
}
