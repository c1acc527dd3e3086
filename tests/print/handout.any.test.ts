// The PDFs of the real deck, read back: what a screen reader, a printer and an archive need of them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { data as edition } from "../../data/index.ts";
import { serveFolder } from "../../src/browser/serve.ts";
import { typeset } from "../../src/compile/typography.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { format } from "../../src/format.ts";
import type { DeckData } from "../../src/model.ts";
import { PAPER_LAYOUTS, type PaperLayout } from "../../src/paper.ts";
import { describedPage, giveRoles } from "../../src/print/described-page.ts";
import { type Finished, finishPdf } from "../../src/print/finish-pdf.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { leakIn, privateRunsOf } from "../../src/print/published.ts";
import { openDeck } from "../browser/open-deck.ts";
import { buildInto } from "../setup/build-edition.ts";
import { BUILT } from "../setup/built.ts";
import { longTest, share } from "../setup/share.ts";
import { slidesOf } from "../setup/slides-of.ts";
import { checks, closed, type Expected } from "./checks.ts";
import { drawingsOf, type PdfReading, readPdf, textInOrder } from "./read-pdf.ts";

const deck = openDeck(BUILT, "whole");
const PAPERS = share(PAPER_LAYOUTS, PAPER_LAYOUTS.length);
const data: DeckData = edition; // of any year
const quotes = data.quotes ?? {};
const A4 = PAPERS.filter((layout) => layout !== "slides");
const silent = () => {};
const warnings: string[] = [];
const printed = new Map<PaperLayout, Finished>();
const read = new Map<PaperLayout, PdfReading>();
const expected = new Map<PaperLayout, Expected>();
let shown: ReturnType<typeof whatIsShown>;
/** Each in its order, read once. */
const told = new Map<PaperLayout, string>();

beforeAll(async () => {
  const papers = PAPERS.map((layout) => ({ layout, savesInk: false }));
  const warned = vi.spyOn(console, "warn").mockImplementation((line) => warnings.push(line));
  const made = await printEdition(editionPaths(), papers, silent);
  warned.mockRestore();
  for (const [index, layout] of PAPERS.entries()) printed.set(layout, made[index]!);
  const page = await deck.open("?vue=lecture");
  shown = await page.evaluate(whatIsShown);
  for (const [layout, { bytes }] of printed) {
    read.set(layout, await readPdf(bytes));
    told.set(layout, await textInOrder(bytes));
    expected.set(layout, await expectedOf(page, layout));
  }
});

describe.each(PAPERS)("the PDF of the layout %s", (layout) => {
  test.each(Object.keys(checks))("%s [R32] [R33]", (name) => {
    expect(checks[name]?.(read.get(layout)!, expected.get(layout)!)).toEqual([]);
  });
});

test("no slide of the edition is too full, and no words lie on others, on paper [R42]", () => {
  expect(warnings.filter((line) => line.includes("slides/"))).toEqual([]);
});

test("the handout's first page holds the essential, sentence by sentence and figure by figure", async () => {
  const page = await deck.open("?vue=lecture");
  const bare = (text: string) => text.replace(/\s/g, "");
  const said = await page.locator("#essentiel :is(li, .headline data)").allTextContents();
  const { words } = read.get("document")!;
  const first = words.filter((word) => word.page === words[0]!.page).map(({ text }) => text);
  expect(said.length).toBeGreaterThan(1);
  expect(said.filter((one) => !bare(first.join("")).includes(bare(one)))).toEqual([]);
});

const PRINTED = [
  ["the reading view", "?vue=lecture", "document"],
  ["the reading view, for lines", "?vue=lecture&papier=lines", "lines"],
  ["the reading view, for slides", "?vue=lecture&papier=slides", "slides"],
  ["the reading view of the private build, for notes", "?vue=lecture&papier=notes", "notes"],
  ["the wall, in the middle of the deck", `?vue=projection#/${slidesOf(BUILT, "data-form").at(-1)}`, "document"],
] as const;

longTest.each(PRINTED)("Ctrl+P from %s draws the command's pages [R31]", async (_view, address, layout) => {
  const served = layout === "notes" ? await servePrivate() : { url: deck.url(), close: () => {} };
  const page = await deck.browser().newPage();
  await page.goto(served.url + address, { waitUntil: "load" });
  const dressed = layout === "document" ? "" : `[data-paper="${layout}"]`;
  await page.waitForSelector(address.includes("projection") ? "html.ready" : `html.reading${dressed}`);
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined));
  await page.evaluate(giveRoles);
  const pages = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  await served.close();
  const [here, there] = [await drawingsOf(pages), await drawingsOf(printed.get(layout)!.bytes)];
  expect(here.length).toBe(there.length);
  for (const [index, drawing] of here.entries()) expect(drawing === there[index], `page ${index + 1}`).toBe(true);
});

test("the document, the lines and the notes are A4, the slides 16:9, a page each [R31]", () => {
  const sizesOf = (layout: PaperLayout) => [
    ...new Set(read.get(layout)?.sizes.map(([w, h]) => `${Math.round(w)}x${Math.round(h)}`)),
  ];
  for (const layout of A4) expect(sizesOf(layout)).toEqual(["595x842"]);
  if (!PAPERS.includes("slides")) return;
  const slides = expected.get("slides")!.headings.length;
  expect(sizesOf("slides")).toEqual(["960x540"]);
  expect(read.get("slides")?.pages).toBe(slides);
  expect(read.get("lines")?.pages).toBe(Math.ceil(slides / 3));
});

const { value, ...written } = data.figures[data.meeting.date!]!;
const date = plain(format(value, written));

test("every page on A4 says the edition, its version and which of how many it is [R31]", () => {
  for (const layout of A4) {
    const { words, pages } = read.get(layout)!;
    for (let page = 1; page <= pages; page += 1) {
      const said = words
        .filter((word) => word.page === page)
        .map(({ text }) => text)
        .join(" ")
        .replace(/\s+/g, " ");
      expect(said).toContain(`page ${page} / ${pages}`);
      expect(said).toMatch(new RegExp(`Réunion du ${date} ?, version [\\da-f]{8}`));
      if (layout === "notes") expect(said).toContain("Notes de l’orateur : privé, ne pas diffuser");
    }
  }
});

test("a quote that goes on is signed after its end, once [R31]", () => {
  for (const layout of A4) {
    for (const keys of shown.quotes) {
      for (const [index, key] of keys.entries()) {
        const { by, phrases } = quotes[key]!;
        const signed = `${plain(phrases.join("")).slice(-24)} » ${data.people[by]!.name}`;
        const goesOn = quotes[keys[index + 1] ?? ""]?.by === by;
        expect([key, told.get(layout)!.includes(signed)]).toEqual([key, !goesOn]);
      }
    }
  }
});

test("alternative texts are the sentences of the data [R32]", () => {
  const alts =
    read.get("document")?.structure.flatMap(({ kind, alt }) => (kind === "Figure" && alt ? [alt] : [])) ?? [];
  for (const { key, kind } of shown.drawings) {
    if (kind === "scene") expect(alts).toContain(typeset(data.scenes![key]!.sentence));
    else expect(alts.join("\n")).toContain(typeset(data.charts![key]!.caption));
  }
});

test("the document's tagged text tells the meeting in its order, annex last [R32]", () => {
  const words = told.get("document")!;
  let here = 0;
  for (const heading of expected.get("document")!.headings) {
    const place = words.indexOf(heading.replace(/\s+/g, " "), here);
    expect(`${heading}: ${place >= here}`).toBe(`${heading}: true`);
    here = place + heading.length;
  }
  for (const headline of shown.headlines) expect(words).toContain(headline);
  expect(words).not.toMatch(/page \d+ \/ \d+/); // head and foot are no part of it
});

test("finishPdf(bytes, about) says where links lead, however the browser writes their addresses [R32]", async () => {
  const page = await deck.browser().newPage();
  await page.setContent(
    `<title>t</title><p><a href="#sources/étés">416</a> <a href="https://exemple.fr">un site</a></p><section><h2>Sources</h2><table><tr id="sources/étés"><th>Étés</table></section>`,
  );
  const about = { ...(await page.evaluate(describedPage)), date: "2034-02-12" };
  const { bytes } = await finishPdf(await page.pdf({ tagged: true }), about);
  expect((await readPdf(bytes)).links).toEqual(["Étés", "un site"]);
});

longTest("no public layout holds words of the notes, and the notes hold theirs [R26]", async () => {
  const runs = privateRunsOf(await readEdition(editionPaths()));
  for (const layout of PAPERS) {
    const leak = await leakIn("a.pdf", printed.get(layout)!.bytes, { notes: runs });
    expect([layout, leak !== undefined]).toEqual([layout, layout === "notes"]);
  }
});

/** Runs in the page: the quotes of each slide, its drawings, and the words of a headline that stands under its title. */
function whatIsShown() {
  const slides = [...document.querySelectorAll(".slides > section")];
  const words = (one: Element) => one.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return {
    quotes: slides.map((slide) =>
      [...slide.querySelectorAll<HTMLElement>("figure.quote")].map((one) => one.dataset.quote!),
    ),
    drawings: [...document.querySelectorAll<HTMLElement>("figure[data-chart]")].map(({ dataset }) => ({
      key: dataset.chart!,
      kind: dataset.kind,
    })),
    headlines: [...document.querySelectorAll(".frame > h2 + .headline")].map(
      (one) => `${words(one.previousElementSibling!)} ${words(one)}`,
    ),
  };
}

/** The private build, made where the notes are printed. */
async function servePrivate() {
  const folder = mkdtempSync(join(tmpdir(), "deck-notes-"));
  buildInto(folder, {}, "private");
  const served = await serveFolder(folder);
  return {
    url: served.url,
    async close() {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Where a layout shows the code of a public address. */
const CODES: Partial<Record<PaperLayout, readonly string[]>> = {
  document: [".masthead .address svg"],
  slides: [".slides .address svg"],
};

/** What the page shows in a layout. */
async function expectedOf(page: Page, layout: PaperLayout): Promise<Expected> {
  const title = (await page.locator(".masthead h1").textContent()) ?? "";
  const slides = await page.locator(".slides h2").allTextContents();
  const annex = await page.locator(".annex section h2").allTextContents();
  const essential = await page.locator(".essential:visible h2").allTextContents();
  const sentences = await page
    .locator([".slides figure .plot svg", ...(CODES[layout] ?? [])].join())
    .evaluateAll((drawn) => [...new Set(drawn.map((svg) => svg.getAttribute("aria-label") ?? ""))]);
  const small = (await page.locator(".label, sup").allTextContents()).join("");
  const headings = {
    document: [title, ...essential, ...slides, ...annex],
    lines: [title, ...slides],
    notes: [title, ...slides],
    slides,
  };
  return {
    title: layout === "notes" ? `Notes de l’orateur, ${title}` : title,
    headings: headings[layout],
    sentences,
    small: closed(small),
  };
}
