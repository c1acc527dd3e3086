// A table that a spreadsheet in French opens as it is: semicolons, UTF-8, and no cell that it takes for a formula.

import { dsvFormat } from "d3";
import { element } from "../deck/elements.ts";

/** By this mark Excel knows that a file is in UTF-8. */
const UTF_8 = "\ufeff";

export function csvOf(rows: readonly (readonly string[])[]): string {
  const { formatRow } = dsvFormat(";");
  return `${UTF_8}${rows.map((row) => `${formatRow(row)}\r\n`).join("")}`;
}

/** A spreadsheet takes words for a formula that begin like one. */
export function unlikeFormula(words: string): string {
  return /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
}

export function saveCsv(page: Document, name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  element(page, "a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}
