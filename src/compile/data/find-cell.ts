// This function finds in a table the cell that a fact names, or says why it is not there.

import type { CellNote, SourcePlace, TableCell, TableFile, TableSheet } from "../../model.ts";
import { listed, quoted, suggestion } from "../../text/problems.ts";

/** A cell and where it stands, both counted from 0. */
export interface FoundCell {
  readonly cell: TableCell;
  readonly sheet: TableSheet;
  readonly y: number;
  readonly x: number;
}

/** @returns the cell, or a sentence. */
export function findCell(table: TableFile, place: SourcePlace): FoundCell | string {
  const sheet = place.sheet === undefined ? table.sheets[0] : table.sheets.find(({ name }) => name === place.sheet);
  if (!sheet)
    return missing(
      "feuille",
      place.sheet ?? "",
      0,
      table.sheets.map(({ name }) => name),
    );
  return place.cell === undefined ? cellOfNames(sheet, place) : cellAt(sheet, place.cell, place);
}

export function noteOf({ sheet, y, x }: FoundCell): CellNote | undefined {
  return sheet.notes?.get(`${y},${x}`);
}

/** Of a cell by its place, names say what stands beside it: to its left, and above it. */
function cellAt(sheet: TableSheet, cell: string, { row, column }: SourcePlace): FoundCell | string {
  const [y, x] = numbersOf(cell);
  const left = sheet.rows[y]?.slice(0, x) ?? [];
  const above = sheet.rows.slice(0, y).map((cells) => cells[x] ?? "");
  const isThere = (name: string | undefined, beside: readonly TableCell[]) =>
    name === undefined || beside.some((one) => isNamed(one, name));
  if (!isThere(row, left)) return notBeside("ligne", row, cell, "à gauche", left);
  if (!isThere(column, above)) return notBeside("colonne", column, cell, "au-dessus", above);
  return { cell: sheet.rows[y]?.[x] ?? "", sheet, y, x };
}

function notBeside(what: string, name = "", cell: string, where: string, beside: readonly TableCell[]): string {
  return `${cell} n’est pas dans la ${what} ${quoted(name)}, attendu un nom qui est ${where} ${listed(beside.map(String).filter(Boolean))}`;
}

function cellOfNames(
  sheet: TableSheet,
  { row: rowName = "", column: columnName = "" }: SourcePlace,
): FoundCell | string {
  const head = sheet.rows.findIndex((row) => row.some((cell) => isNamed(cell, columnName)));
  const heads = sheet.rows[Math.max(0, head)] ?? [];
  const firsts = sheet.rows.map(([first = ""]) => first);
  const columns = indicesOf(head < 0 ? [] : heads, (cell) => isNamed(cell, columnName));
  const rows = indicesOf(firsts, (first, index) => index > head && isNamed(first, rowName));
  const [y, x] = [rows[0], columns[0]];
  if (x === undefined || columns.length > 1) return missing("colonne", columnName, columns.length, heads);
  if (y === undefined || rows.length > 1) return missing("ligne", rowName, rows.length, firsts.slice(head + 1));
  return { cell: sheet.rows[y]?.[x] ?? "", sheet, y, x };
}

/** "C12" → row 11, column 2. */
function numbersOf(cell: string): [y: number, x: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

function isNamed(cell: TableCell, name: string): boolean {
  return inOneLine(cell) === inOneLine(name);
}

/** Spaces and line ends within a head are no matter. */
export function inOneLine(cell: TableCell): string {
  return String(cell).replace(/\s+/g, " ").trim();
}

function indicesOf<T>(list: readonly T[], test: (one: T, index: number) => boolean): number[] {
  return list.flatMap((one, index) => (test(one, index) ? [index] : []));
}

function missing(what: string, name: string, count: number, known: readonly TableCell[]): string {
  const names = known.map(String).filter(Boolean);
  if (count > 0) return `${what} ${quoted(name)} trouvée ${count} fois, attendu une seule ${listed(names)}`;
  const alike = names.filter((one) => what === "feuille" || digitsOf(one) === digitsOf(name)); // 2024 is no slip for 2023
  return `${what} ${quoted(name)} introuvable, attendu l’une de celles-ci ${listed(names)}${suggestion(name, alike)}`;
}

function digitsOf(words: string): string {
  return words.replace(/\D/g, "");
}
