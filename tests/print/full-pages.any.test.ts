// The handout's pages are full and its slides whole: no page is more than a third empty, and no slide is parted, whatever the edition.

import { beforeAll, describe, expect, test } from "vitest";
import { type EditionPaths, editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { paperDocument } from "../../src/print/paper-page.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { CORRECTED, REGION, TRIAL, VOTE, YEARS } from "../setup/editions.ts";
import { share } from "../setup/share.ts";
import { type PdfReading, readPdf } from "./read-pdf.ts";

const EDITIONS = { "this one": {}, REGION, TRIAL, YEARS, CORRECTED, VOTE };
const NAMES = Object.keys(EDITIONS) as (keyof typeof EDITIONS)[];
/** What `print.css` leaves above and below, in points; the page's number stands under it. */
const [TOP, FOOT] = [20, 18].map((mm) => (mm * 72) / 25.4) as [number, number];

describe.each(share(NAMES, 2))("the document of %s", (name) => {
  const paths = editionPaths(EDITIONS[name]);
  let read: PdfReading;

  beforeAll(async () => {
    const [made] = await printEdition(paths, [{ layout: "document", savesInk: false }], () => {});
    read = await readPdf(made!.bytes);
  });

  test("has no page that is more than a third empty, but the last", () => {
    const empty = emptyOf(read).slice(0, -1);
    expect(empty.map((part, page) => ({ page: page + 1, part })).filter(({ part }) => part > 1 / 3)).toEqual([]);
  });

  test("has all that is said on and of a slide on one page", async () => {
    const pages = Array.from({ length: read.pages }, (_, index) =>
      bare(read.words.flatMap(({ page, text }) => (page === index + 1 ? text : [])).join("")),
    );
    const slides = await saidOn(paths);
    expect(slides.length).toBeGreaterThan(1);
    const parted = slides.filter((said) => !pages.some((page) => said.every((words) => page.includes(words))));
    expect(parted).toEqual([]);
  });
});

/** Of each slide: its heading, its paragraphs and the items of its lists, without spaces. */
async function saidOn(paths: EditionPaths): Promise<string[][]> {
  const { page } = paperDocument(await readEdition(paths), "document");
  const [, ...slides] = page!.body.split(/<section (?=id="[^"]+" class="slide")/);
  return slides.map((slide) => {
    const shown = slide
      .split("</section>")[0]!
      .replace(/<div class="address on-wall">.*?<\/div>|<(script|svg|details|figcaption)\b.*?<\/\1>/gs, "");
    return [...shown.matchAll(/<(h2|p|li)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , html]) =>
      bare(html!.replace(/<[^>]+>/g, "")),
    );
  });
}

function bare(text: string): string {
  return text.replace(/&amp;/g, "&").replace(/\s/g, "");
}

/** Of each page, the share of its height that lies below its last word. */
function emptyOf({ pages, sizes, words }: PdfReading): number[] {
  return Array.from({ length: pages }, (_, index) => {
    const height = sizes[index]![1];
    const low = words.filter(({ page, y }) => page === index + 1 && y > FOOT).map(({ y }) => y);
    return (Math.min(height - TOP, ...low) - FOOT) / (height - TOP - FOOT);
  });
}
