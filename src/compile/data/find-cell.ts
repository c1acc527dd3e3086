// This function finds in a table the cell that a fact names, or says why it is not there.

import type { SourcePlace, TableCell, TableFile, TableSheet } from "../../model.ts";
import { listed, quoted } from "../../text/problems.ts";

/** @returns the cell, or a sentence. */
export function findCell(table: TableFile, place: SourcePlace): { readonly cell: TableCell } | string {
  const sheet = place.sheet === undefined ? table.sheets[0] : table.sheets.find(({ name }) => name === place.sheet);
  if (!sheet)
    return `feuille ${quoted(place.sheet ?? "")} introuvable, attendu ${listed(table.sheets.map(({ name }) => name))}`;
  if (place.cell !== undefined) return { cell: at(sheet, ...numbersOf(place.cell)) };
  const { row: rowName = "", column: columnName = "" } = place;
  const head = sheet.rows.findIndex((row) => row.some((cell) => isNamed(cell, columnName)));
  const columns = indicesOf(sheet.rows[head] ?? [], (cell) => isNamed(cell, columnName));
  const rows = indicesOf(sheet.rows, ([first = ""], index) => index > head && isNamed(first, rowName));
  if (columns.length !== 1) return missing("colonne", columnName, columns.length, sheet.rows[Math.max(0, head)] ?? []);
  if (rows.length !== 1)
    return missing(
      "ligne",
      rowName,
      rows.length,
      sheet.rows.map(([first = ""]) => first),
    );
  return { cell: at(sheet, rows[0]!, columns[0]!) };
}

function at({ rows }: TableSheet, y: number, x: number): TableCell {
  return rows[y]?.[x] ?? "";
}

/** "C12" → row 11, column 2. */
function numbersOf(cell: string): [y: number, x: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

function isNamed(cell: TableCell, name: string): boolean {
  return alike(String(cell)) === alike(name);
}

/** Spaces and line ends within a head are no matter. */
function alike(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function indicesOf<T>(list: readonly T[], test: (one: T, index: number) => boolean): number[] {
  return list.flatMap((one, index) => (test(one, index) ? [index] : []));
}

function missing(what: string, name: string, count: number, known: readonly TableCell[]): string {
  const found = count === 0 ? "introuvable" : `trouvée ${count} fois`;
  return `${what} ${quoted(name)} ${found}, attendu une seule ${listed(known.map(String).filter(Boolean))}`;
}
