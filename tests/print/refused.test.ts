// A page that does everything wrong, printed: each check of tests/print/checks.ts must say so, or it proves nothing.

import { beforeAll, expect, test } from "vitest";
import { openDeck } from "../browser/open-deck.ts";
import { checks, type Expected } from "./checks.ts";
import { type PdfReading, readPdf } from "./read-pdf.ts";

const deck = openDeck();

/** A pixel as a bitmap, a gradient that repeats, small words, words over words, an unsaid picture… */
const WRONG = `<!doctype html><title>Autre</title>
<style>
  body { font: 12pt sans-serif }
  .small { font-size: 6pt }
  .stripes { height: 4cm; background: repeating-linear-gradient(45deg, red, blue 7px) }
</style>
<h2>Un titre</h2><h5>Plus bas</h5><p class="small">Trop petit</p><p><strong>fort</strong></p>
<p>Dessous</p><p style="margin-top: -1.9em">Dessus</p>
<div class="stripes"></div>
<svg width="90" height="90"><pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><path d="M0 0h4v4H0z"/></pattern><path fill="url(#p)" d="M0 0h90v90H0z"/></svg>
<img width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///ywAAAAAAQABAAACAkQBADs=">
<figure><p>Sans description</p></figure>
<table><tr><th>Tête<td>1</table><a href="https://exemple.fr/">lien</a>`;

const EXPECTED: Expected = { title: "Le titre", headings: ["Un autre titre"], sentences: ["Une phrase."], small: "" };

let wrong: PdfReading;

beforeAll(async () => {
  const page = await deck.browser().newPage();
  await page.setContent(WRONG);
  const bytes = await page.pdf({ tagged: true, outline: true, printBackground: true });
  wrong = await readPdf(bytes);
});

/** What Chromium cannot be made to print at will. */
const READ_OTHERWISE = [
  ["has no Type 3 font", { fonts: ["Type0", "Type3"] }],
  ["keeps what runs at head and foot as artifacts", { artifacts: ["Un titre"], sizes: [[595, 842]] }],
  ["claims no standard that nobody checked", { xmp: "<pdfuaid:part>1</pdfuaid:part>" }],
  ["weighs less than 2 MB", { bytes: 2_000_000 }],
  ["says what every table heading heads", { structure: [{ kind: "TH", alt: undefined, scope: undefined }] }],
] as const;

test.each(Object.keys(checks).filter((name) => !READ_OTHERWISE.some(([known]) => known === name)))(
  "the check that a PDF %s refuses one that does not",
  (name) => {
    expect(checks[name]?.(wrong, EXPECTED)).not.toEqual([]);
  },
);

test.each(READ_OTHERWISE)("the check that a PDF %s refuses what was read as otherwise", (name, found) => {
  expect(checks[name]?.({ ...wrong, ...found }, EXPECTED)).not.toEqual([]);
});
