// A PDF as Chromium prints it becomes here the file that people keep, with what is known of the document. It is the
// same on every run.

import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import type * as Pdf from "@cantoo/pdf-lib";
import { ornamentsOf, withArtifacts } from "./artifacts.ts";
import { countCellNames } from "./cell-names.ts";
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from "./pdf-lib.ts";
import { withRectangles } from "./rectangles.ts";
import { type AboutPdf, xmpOf } from "./xmp.ts";

export interface Finished {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** @throws when `printed` is no PDF. */
export async function finishPdf(printed: Uint8Array, about: AboutPdf): Promise<Finished> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  lighten(pdf);
  mendStructure(pdf);
  nameLinks(pdf, about.links);
  countCellNames(pdf);
  describe(pdf, about);
  writeXmp(pdf, about);
  labelPages(pdf);
  mendOutline(pdf, about.headings);
  const blank = "0".repeat(ID_DIGITS);
  pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of(blank), PDFHexString.of(blank)]);
  const bytes = await pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { bytes: identified(bytes, blank), pages: pdf.getPageCount() };
}

/** Of each of the two parts of a file's identifier. */
const ID_DIGITS = 32;

/** Drawings in fewer operators, what is no part of the document marked so, everything packed as well as can be. */
function lighten(pdf: Pdf.PDFDocument): void {
  const pages = new Map(pdf.getPages().map((page) => [page.node.get(PDFName.of("Contents")), page]));
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of("Filter")) !== PDFName.of("FlateDecode"))
      continue;
    const isDrawing = !["Type", "Subtype", "Length1", "N"].some((key) => object.dict.has(PDFName.of(key)));
    const page = pages.get(ref);
    const plain = inflateSync(object.contents);
    const drawn = isDrawing && withRectangles(plain.toString("latin1"));
    const marked = drawn && page ? withArtifacts(drawn, ornamentsOf(pdf, page)) : drawn;
    // 9 takes three times as long for the same bytes
    const packed = deflateSync(marked ? Buffer.from(marked, "latin1") : plain, { level: 7 });
    if (page || packed.length < object.contents.length) pdf.context.assign(ref, PDFRawStream.of(object.dict, packed));
  }
}

function describe(pdf: Pdf.PDFDocument, { title, description, organiser, language, date }: AboutPdf): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(organiser);
  pdf.setSubject(description);
  pdf.setCreator("Diaporama, imprimé par Chromium");
  if (date) {
    pdf.setCreationDate(new Date(`${date}T12:00:00Z`));
    pdf.setModificationDate(new Date(`${date}T12:00:00Z`));
  }
  pdf.setLanguage(language);
  pdf.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

/** Not packed: programs that know nothing of PDF find it there. */
function writeXmp(pdf: Pdf.PDFDocument, about: AboutPdf): void {
  const stream = pdf.context.stream(Buffer.from(xmpOf(about), "utf8"), { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

/** 1, 2, 3…: what stands at the foot of the page is what a reader's page box says. */
function labelPages({ context, catalog }: Pdf.PDFDocument): void {
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: [0, { S: "D" }] }));
}

/**
 * Chromium writes PDF 2.0's Strong and Em into a file of an older version, where they need a standard meaning; and a
 * document without a heading of its own begins with those of its slides (ISO 14289-1, 7.4.2: the first heading is H1).
 */
function mendStructure({ context, catalog }: Pdf.PDFDocument): void {
  const root = context.lookupMaybe(catalog.get(PDFName.of("StructTreeRoot")), PDFDict);
  root?.set(PDFName.of("RoleMap"), context.obj({ Strong: "Span", Em: "Span" }));
  const kindOf = (element: Pdf.PDFDict) => element.get(PDFName.of("S"));
  const elements = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  if (elements.some((element) => kindOf(element) === PDFName.of("H1"))) return;
  for (const element of elements)
    if (kindOf(element) === PDFName.of("H2")) element.set(PDFName.of("S"), PDFName.of("H1"));
}

/** Whoever hears a link hears where it leads (ISO 14289-1, 7.18.5). */
function nameLinks(pdf: Pdf.PDFDocument, links: AboutPdf["links"]): void {
  const annotations = pdf.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
  for (const annotation of annotations.map((ref) => pdf.context.lookup(ref))) {
    if (!(annotation instanceof PDFDict)) continue;
    const words = links[addressOf(annotation)];
    if (words) annotation.set(PDFName.of("Contents"), PDFHexString.fromText(words));
  }
}

/** A place in the document by its name, anything else by its address. */
function addressOf(annotation: Pdf.PDFDict): string {
  const place = annotation.get(PDFName.of("Dest"));
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  const address = annotation.lookupMaybe(PDFName.of("A"), PDFDict)?.get(PDFName.of("URI"));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : "";
}

/**
 * Chromium joins the lines of a long heading without a space, and tells of one that it moved to the next page, before it,
 * what it had begun of it: the page knows how it is written.
 */
function mendOutline({ context, catalog }: Pdf.PDFDocument, headings: readonly string[]): void {
  const written = new Map(headings.map((heading) => [bare(heading), heading.replace(/\s+/gu, keepNoBreak).trim()]));
  const visit = (ref: unknown) => {
    const item = context.lookupMaybe(ref as Pdf.PDFRef | undefined, PDFDict);
    if (!item) return;
    const title = item.get(PDFName.of("Title"));
    const isText = title instanceof PDFHexString || title instanceof PDFString;
    const told = isText ? bare(title.decodeText()) : "";
    const heading = written.get(told) ?? [...written].find(([whole]) => isBegunTwice(told, whole))?.[1];
    if (heading) item.set(PDFName.of("Title"), PDFHexString.fromText(heading));
    visit(item.get(PDFName.of("First")));
    visit(item.get(PDFName.of("Next")));
  };
  visit(catalog.get(PDFName.of("Outlines")));
}

/** "aab", "abab" of "ab". */
function isBegunTwice(told: string, whole: string): boolean {
  return told.endsWith(whole) && whole.startsWith(told.slice(0, told.length - whole.length));
}

function bare(words: string): string {
  return words.replace(/\s+/gu, "");
}

function keepNoBreak(space: string): string {
  return /^[\u00a0\u202f]$/.test(space) ? space : " ";
}

/** The identifier is a digest of the file itself, so that the same document has the same one. */
function identified(bytes: Uint8Array, blank: string): Uint8Array {
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, ID_DIGITS).toUpperCase();
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(`<${blank}>`, `<${id}>`), "latin1");
}
