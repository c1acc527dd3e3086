// The document as Firefox prints it: on paper, the place of every drawing holds its marks, and no word lies over another.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { PAPER_LAYOUTS } from "../../src/paper.ts";
import { paperDocument, paperPage } from "../../src/print/paper-page.ts";
import { findFirefox, launchFirefox } from "../setup/firefox.ts";
import { checks, type Expected } from "./checks.ts";
import { type Painted, paintedIn } from "./painted.ts";
import { readPdf } from "./read-pdf.ts";

const path = findFirefox();
const real = editionPaths();
const [slides, data] = [resolve("tests/editions/tiny/slides"), resolve("tests/editions/tiny/data.ts")];
const tiny = { ...real, slides, data };

interface Drawing {
  /** "fin: bridge" */
  readonly place: string;
  /** "#1018c8": its marks alone have it. */
  readonly colour: string;
  /** In the smaller of its sizes. */
  readonly marks: number;
}

describe.skipIf(!path)("printed by Firefox", () => {
  const scratch = mkdtempSync(join(tmpdir(), "deck-firefox-"));
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchFirefox(path ?? "");
  });
  afterAll(async () => {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  test.each([
    ...PAPER_LAYOUTS.map((layout) => ({ layout, name: "the edition", paths: real })),
    ...(["document", "lines", "slides"] as const).map((layout) => ({ layout, name: "another edition", paths: tiny })),
  ])("$name as $layout holds every drawing and lays no words over others [R31, R42]", async ({ layout, paths }) => {
    const made = paperDocument(await readEdition(paths), layout);
    const { bytes, drawings, count } = await print(paperPage(made, { layout, savesInk: false }));
    expect(blanksIn(await paintedIn(bytes), drawings)).toEqual([]);
    const read = await readPdf(bytes);
    expect(checks["lays no words over others"]?.(read, {} as Expected)).toEqual([]);
    expect(new Set(read.sizes.map(String)).size).toBe(1);
    const pages = { slides: count, lines: Math.ceil(count / 3), notes: read.pages, document: read.pages };
    expect(read.pages).toBe(pages[layout]);
  });

  async function print(html: string) {
    const file = join(scratch, "page.html");
    writeFileSync(file, html);
    const page = await browser.newPage();
    await page.goto(String(pathToFileURL(file)), { waitUntil: "load" });
    const drawings = await page.evaluate(colourDrawings);
    const count = await page.$$eval(".slides > section", (all) => all.length);
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, format: "A4", timeout: 0 });
    await page.close();
    return { bytes, drawings, count };
  }
});

/** Some marks stand under others or outside the picture: Firefox leaves them out, never one in five. */
function blanksIn(pages: readonly Painted[], drawings: readonly Drawing[]): string[] {
  const shown = drawings.map(({ place, colour, marks }) => {
    const most = Math.max(...pages.map((painted) => painted.get(colour) ?? 0));
    return { place, marks, most };
  });
  return shown
    .filter(({ marks, most }) => most < 0.8 * marks)
    .map(({ place, marks, most }) => `${place}: ${most} of ${marks} marks`);
}

/** Runs in the page. Gives all marks of a drawing a colour that nothing else has; what a `use` shows inherits it too. */
function colourDrawings(): Drawing[] {
  const sheet = document.head.appendChild(document.createElement("style"));
  // No ancestor in the selector: a copy has none.
  sheet.append(":is(g, path, rect, circle, use) { fill: var(--proof) !important; stroke: var(--proof) !important }");
  return [...document.querySelectorAll<HTMLElement>(".slides figure:has(svg)")].map((figure, index) => {
    const colour = `#${(0x101000 + index * 0x800 + 0xc8).toString(16)}`;
    figure.style.setProperty("--proof", colour);
    const marks = [...figure.querySelectorAll("svg")].map(
      (svg) => svg.querySelectorAll(":is(path, rect, circle, use):not(defs *)").length,
    );
    const place = `${figure.closest("section")?.id}: ${figure.dataset.form}`;
    return { place, colour, marks: Math.min(...marks) };
  });
}
