// An edition and a paper in; the words of the page that is printed so, as its text says them, out.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import type { EditionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import type { PaperLayout } from "../../src/paper.ts";
import { paperDocument, paperPage } from "../../src/print/paper-page.ts";

export interface PageWords {
  /** In the document's order. */
  readonly told: readonly string[];
  /** With what style sheets add, such as the parentheses of "(schéma)". */
  readonly seen: readonly string[];
}

export async function wordsOnPaper(browser: Browser, paths: EditionPaths, layout: PaperLayout): Promise<PageWords> {
  const made = paperDocument(await readEdition(paths), layout);
  const folder = mkdtempSync(join(tmpdir(), "deck-words-"));
  const file = join(folder, "page.html");
  writeFileSync(file, paperPage(made, { layout, savesInk: false }));
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(String(pathToFileURL(file)));
  const [told, seen] = [await page.evaluate(textShown, false), await page.evaluate(textShown, true)];
  await page.close();
  rmSync(folder, { recursive: true });
  return { told: wordsIn(told), seen: wordsIn(seen) };
}

/** Between spaces of any kind. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** Runs in the page. Words of two blocks are two, whatever stands between them. */
function textShown(withAdded: boolean): string {
  const reader = {
    of(node: Node): string {
      if (node instanceof Text) return node.data;
      if (!(node instanceof HTMLElement) || node.localName === "script") return "";
      const { display, visibility, clipPath } = getComputedStyle(node);
      if (display === "none" || visibility === "hidden" || clipPath === "inset(50%)") return "";
      const inner =
        this.added(node, "::before") + [...node.childNodes].map(this.of, this).join("") + this.added(node, "::after");
      return node.localName === "br" || !/^(?:inline|contents)/.test(display) ? ` ${inner} ` : inner;
    },
    /** Counters number what they stand at, and say nothing. */
    added(element: Element, where: string): string {
      const { content } = getComputedStyle(element, where);
      return withAdded && content.startsWith('"') ? content.slice(1, -1).replace("\\a", "\n") : "";
    },
  };
  return reader.of(document.body);
}
