// This file reads every text that a PDF holds: what its pages say, and what stands behind them, such as alternatives
// and titles.

import type { PDFObject } from "@cantoo/pdf-lib";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFRawStream, PDFString } from "./pdf-lib.ts";

export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  return [...(await pageTexts(bytes)), ...(await objectTexts(bytes))];
}

/** The words of all pages, twice: where two pieces meet there may be a space, or none. */
async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pieces: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) pieces.push(item.str, item.hasEOL ? "\n" : "");
  }
  await pdf.destroy();
  return [pieces.join(""), pieces.join(" ")];
}

async function objectTexts(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().flatMap(([, object]) => stringsIn(object));
}

function stringsIn(object: PDFObject | undefined): string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFDict) return object.values().flatMap(stringsIn);
  if (!(object instanceof PDFRawStream)) return [];
  const isPlain = object.dict.values().every((value) => !/Decode$/.test(String(value)));
  return [...stringsIn(object.dict), ...(isPlain ? [Buffer.from(object.contents).toString("utf8")] : [])];
}
