// What may not be parted is low: no page of the handout is more than a third empty, whatever the edition.

import { expect, test } from "vitest";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { CORRECTED, REGION, TRIAL, VOTE, YEARS } from "../setup/editions.ts";
import { share } from "../setup/share.ts";
import { type PdfReading, readPdf } from "./read-pdf.ts";

const EDITIONS = { "this one": {}, REGION, TRIAL, YEARS, CORRECTED, VOTE };
const NAMES = Object.keys(EDITIONS) as (keyof typeof EDITIONS)[];
/** What `print.css` leaves above and below, in points; the page's number stands under it. */
const [TOP, FOOT] = [24, 22].map((mm) => (mm * 72) / 25.4) as [number, number];

test.each(share(NAMES, 2))("no page of the document of %s is more than a third empty, but the last", async (name) => {
  const paths = editionPaths(EDITIONS[name]);
  const [made] = await printEdition(paths, [{ layout: "document", savesInk: false }], () => {});
  const empty = emptyOf(await readPdf(made!.bytes)).slice(0, -1);
  expect(empty.map((part, page) => ({ page: page + 1, part })).filter(({ part }) => part > 1 / 3)).toEqual([]);
});

/** Of each page, the share of its height that lies below its last word. */
function emptyOf({ pages, sizes, words }: PdfReading): number[] {
  return Array.from({ length: pages }, (_, index) => {
    const height = sizes[index]![1];
    const low = words.filter(({ page, y }) => page === index + 1 && y > FOOT).map(({ y }) => y);
    return (Math.min(height - TOP, ...low) - FOOT) / (height - TOP - FOOT);
  });
}
