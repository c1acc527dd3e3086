// Table cells of a PDF refer to their headings by names. This function counts these names from one, in their order.

import type { PDFDocument, PDFObject, PDFString as Text } from "@cantoo/pdf-lib";
import { PDFArray, PDFDict, PDFString } from "./pdf-lib.ts";

const NAME = /^node\d+$/;

/**
 * Chromium names a heading after the number of its node in the page, and some nodes get theirs only when something, such
 * as an observer, first asks for them: the number differs from run to run, the order does not. Names keep their length
 * and order, as the tree that finds them asks (ISO 32000-1, 7.9.6).
 */
export function countCellNames({ context }: PDFDocument): void {
  const places = context.enumerateIndirectObjects().flatMap(([, object]) => namesIn(object));
  const names = [...new Set(places.map(({ name }) => name))].sort();
  const counted = new Map(names.map((name, index) => [name, numbered(index + 1, name.length)]));
  for (const { name, put } of places) put(counted.get(name)!);
}

interface CellSpot {
  readonly name: string;
  put(name: string): void;
}

/** An indirect object is met once, by its own number: references are not followed. */
function namesIn(object: PDFObject): CellSpot[] {
  if (object instanceof PDFArray)
    return object.asArray().flatMap((one, index) => placeOf(one, (text) => object.set(index, text)));
  if (object instanceof PDFDict)
    return object.entries().flatMap(([key, one]) => placeOf(one, (text) => object.set(key, text)));
  return [];
}

function placeOf(object: PDFObject, put: (text: Text) => void): CellSpot[] {
  if (!(object instanceof PDFString)) return namesIn(object);
  const name = object.asString();
  return NAME.test(name) ? [{ name, put: (text) => put(PDFString.of(text)) }] : [];
}

function numbered(number: number, length: number): string {
  return `node${String(number).padStart(length - "node".length, "0")}`;
}
