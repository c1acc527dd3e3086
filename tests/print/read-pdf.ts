// A PDF's bytes in; what a checker needs to know of it out: structure, words and their sizes, resources, what it says of itself.

import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { withRectangles } from "../../src/print/rectangles.ts";
import { readMarks } from "./marked.ts";

export interface StructureElement {
  /** "H1", "TH"…, as the role map says. */
  readonly kind: string;
  readonly alt: string | undefined;
  /** Of a TH. */
  readonly scope: string | undefined;
}

export interface Word {
  readonly page: number;
  readonly text: string;
  /** Points, as what follows. */
  readonly size: number;
  /** Where its first letter stands on its line, from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PdfReading {
  readonly pages: number;
  /** Of each page, in points. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly title: string;
  readonly language: string | undefined;
  readonly showsTitle: boolean;
  readonly isMarked: boolean;
  readonly xmp: string | undefined;
  readonly pageLabels: readonly string[] | null;
  readonly structure: readonly StructureElement[];
  readonly outline: readonly string[];
  readonly words: readonly Word[];
  /** What is drawn without being content or artifact, of all pages. */
  readonly unmarked: number;
  /** The words of each page's artifacts. */
  readonly artifacts: readonly string[];
  /** What each link says of where it leads. */
  readonly links: readonly (string | undefined)[];
  /** Subtypes: "Type0", "Type3"… */
  readonly fonts: readonly string[];
  readonly bitmaps: number;
  readonly patterns: number;
  readonly bytes: number;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const shown = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { info } = (await shown.getMetadata()) as { info: { Title?: string } };
  const markInfo = pdf.catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict);
  const metadata = pdf.context.lookup(pdf.catalog.get(PDFName.of("Metadata")));
  return {
    pages: shown.numPages,
    sizes: pdf.getPages().map((page) => [page.getWidth(), page.getHeight()] as const),
    title: info.Title ?? "",
    language: textOf(pdf.catalog.get(PDFName.of("Lang"))),
    showsTitle: pdf.catalog.getViewerPreferences()?.getDisplayDocTitle() === true,
    isMarked: String(markInfo?.get(PDFName.of("Marked"))) === "true",
    xmp: metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString("utf8") : undefined,
    pageLabels: await shown.getPageLabels(),
    structure: structureOf(pdf),
    outline: titlesIn((await shown.getOutline()) ?? []),
    words: await wordsOf(shown),
    ...(await marksOf(shown)),
    links: linksOf(pdf),
    ...resourcesOf(pdf),
    bytes: bytes.length,
  };
}

/** The words in the order of the document's tags, letter for letter, without what is none of its words (head, foot). */
export async function textInOrder(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const shown = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const words = new Map<PDFObject | undefined, ReadonlyMap<number, string>>();
  for (const [index, { ref }] of pdf.getPages().entries())
    words.set(ref, (await readMarks(await shown.getPage(index + 1))).words);
  return taggedText(pdf, words).replace(/\s+/g, " ");
}

/** All words in the order in which they are drawn, a line each. */
export async function textInPlace(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const shown = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= shown.numPages; number += 1) pages.push(await placedText(await shown.getPage(number)));
  return pages.join("\n");
}

/** What each page draws, as operators without marks: where each word and line stands, in which face and colour. */
export async function drawingsOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const contents = pdf.context.lookup(node.get(PDFName.of("Contents")));
    if (!(contents instanceof PDFRawStream)) throw new Error("expected one stream a page");
    const drawn = withRectangles(inflateSync(contents.contents).toString("latin1"));
    return drawn.replace(/^(?:\/\w+ (?:<<[^\n]*>>)? ?B(?:DC|MC)|EMC)\n/gm, "");
  });
}

/** What runs on within a line. */
const INLINE = new Set(["Span", "NonStruct", "Link", "Strong", "Em", "Code"]);

/** What goes on on another page stays one. */
function taggedText(pdf: PDFDocument, words: ReadonlyMap<PDFObject | undefined, ReadonlyMap<number, string>>): string {
  const { root, roleOf } = openStructure(pdf);
  const said: string[] = [];
  const visit = (object: PDFObject | undefined, above: PDFObject | undefined): void => {
    const node = object instanceof PDFRef ? pdf.context.lookup(object) : object;
    if (node instanceof PDFArray) for (const child of node.asArray()) visit(child, above);
    if (node instanceof PDFNumber) said.push(words.get(above)?.get(node.asNumber()) ?? "");
    if (!(node instanceof PDFDict)) return;
    const page = node.get(PDFName.of("Pg")) ?? above;
    visit(node.get(PDFName.of("MCID")) ?? node.get(PDFName.of("K")), page);
    const role = roleOf(node);
    if (role !== undefined && !INLINE.has(role)) said.push(" ");
  };
  visit(root?.get(PDFName.of("K")), undefined);
  return said.join("");
}

/** A line ends where the next word stands higher or lower, by half of its letters at least, or goes back. */
async function placedText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const said: string[] = [];
  let last = { y: 0, size: 0, end: 0 };
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const size = Math.hypot(c, d);
    if (Math.abs(y - last.y) > Math.min(size, last.size) / 2 || x < last.end - size) said.push("\n");
    said.push(item.str, item.hasEOL ? "\n" : "");
    last = { y, size, end: x + item.width };
  }
  return said.join("");
}

async function wordsOf(shown: PDFDocumentProxy): Promise<Word[]> {
  const words: Word[] = [];
  for (let page = 1; page <= shown.numPages; page += 1) {
    const { items } = await (await shown.getPage(page)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
      words.push({ page, text: item.str, size: Math.hypot(c, d), x, y, width: item.width });
    }
  }
  return words;
}

async function marksOf(shown: PDFDocumentProxy): Promise<Pick<PdfReading, "unmarked" | "artifacts">> {
  const artifacts: string[] = [];
  let unmarked = 0;
  for (let number = 1; number <= shown.numPages; number += 1) {
    const page = await readMarks(await shown.getPage(number));
    artifacts.push(page.artifacts);
    unmarked += page.unmarked;
  }
  return { artifacts, unmarked };
}

function linksOf(pdf: PDFDocument): (string | undefined)[] {
  const annotations = pdf.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
  const links = annotations.map((ref) => pdf.context.lookup(ref, PDFDict));
  return links.map((link) => textOf(link.get(PDFName.of("Contents"))));
}

/** The role of what is an element, as the role map says. */
function openStructure({ catalog }: PDFDocument) {
  const root = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const roles = root?.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
  const roleOf = (node: PDFDict): string | undefined => {
    const kind = node.get(PDFName.of("S"));
    if (!(kind instanceof PDFName)) return undefined;
    const role = roles?.get(kind);
    return (role instanceof PDFName ? role : kind).decodeText();
  };
  return { root, roleOf };
}

function structureOf(pdf: PDFDocument): StructureElement[] {
  const { context } = pdf;
  const { root, roleOf } = openStructure(pdf);
  const found: StructureElement[] = [];
  const visit = (object: PDFObject | undefined): void => {
    const node = object instanceof PDFRef ? context.lookup(object) : object;
    if (node instanceof PDFArray) for (const child of node.asArray()) visit(child);
    if (!(node instanceof PDFDict)) return;
    const kind = roleOf(node);
    if (kind !== undefined)
      found.push({ kind, alt: textOf(node.get(PDFName.of("Alt"))), scope: scopeOf(node.get(PDFName.of("A"))) });
    visit(node.get(PDFName.of("K")));
  };
  const scopeOf = (object: PDFObject | undefined): string | undefined => {
    const node = object instanceof PDFRef ? context.lookup(object) : object;
    if (node instanceof PDFArray) return node.asArray().map(scopeOf).find(Boolean);
    const scope = node instanceof PDFDict ? node.get(PDFName.of("Scope")) : undefined;
    return scope instanceof PDFName ? scope.decodeText() : undefined;
  };
  visit(root?.get(PDFName.of("K")));
  return found;
}

function resourcesOf({ context }: PDFDocument): Pick<PdfReading, "fonts" | "bitmaps" | "patterns"> {
  const dicts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
    );
  const is = (dict: PDFDict, key: string, value: string) => dict.get(PDFName.of(key)) === PDFName.of(value);
  const fonts = dicts.filter((dict) => is(dict, "Type", "Font")).map((dict) => String(dict.get(PDFName.of("Subtype"))));
  return {
    fonts: fonts.map((name) => name.slice(1)),
    bitmaps: dicts.filter((dict) => is(dict, "Subtype", "Image")).length,
    patterns: dicts.filter((dict) => dict.get(PDFName.of("PatternType")) instanceof PDFNumber).length,
  };
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function titlesIn(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ title, items: inner }) => [title, ...titlesIn(inner)]);
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
