// A page of a PDF in; the words of each of its marked sequences, letter for letter, and what has no marks at all, out.

import type { PDFPageProxy } from "pdfjs-dist";

export interface MarkedPage {
  /** By the number of the sequence. */
  readonly words: ReadonlyMap<number, string>;
  /** The words of what is no part of the document, one after the other. */
  readonly artifacts: string;
  /** How many texts and painted paths are neither. */
  readonly unmarked: number;
}

interface Glyph {
  readonly unicode: string;
}

export async function readMarks(page: PDFPageProxy): Promise<MarkedPage> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  const words = new Map<number, string>();
  const open: (number | "artifact")[] = [];
  let artifacts = "";
  let unmarked = 0;
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as unknown[];
    if (operator === OPS.beginMarkedContent) open.push("artifact");
    else if (operator === OPS.beginMarkedContentProps) open.push((args[1] as number | null) ?? "artifact");
    else if (operator === OPS.endMarkedContent) open.pop();
    const here = open.at(-1);
    const isPath = operator === OPS.constructPath && args[0] !== OPS.endPath;
    if (here === undefined && (isPath || operator === OPS.showText)) unmarked += 1;
    if (operator !== OPS.showText) continue;
    const said = (args[0] as (Glyph | number)[]).map((one) => (typeof one === "number" ? "" : one.unicode)).join("");
    if (typeof here === "number") words.set(here, (words.get(here) ?? "") + said);
    else artifacts += said;
  }
  return { words, artifacts, unmarked };
}
