// A table that a spreadsheet in French opens as it is: semicolons, UTF-8, and no cell that it takes for a formula (RFC 4180 but for
// the separator).

import { dsvFormat } from "d3";

/** By this mark Excel knows that a file is in UTF-8. */
const UTF_8 = "\ufeff";

export function csvOf(rows: readonly (readonly string[])[]): string {
  const { formatRow } = dsvFormat(";");
  return `${UTF_8}${rows.map((row) => `${formatRow(row)}\r\n`).join("")}`;
}

/** A spreadsheet takes words for a formula that begin like one; a number with its sign is only a number. */
export function unlikeFormula(words: string): string {
  return /^(?![+-][\d\u202f,]+(?:\u00a0|$))[=+\-@\t\r]/.test(words) ? `'${words}` : words;
}
