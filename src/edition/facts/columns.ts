// The columns of a table that may give figures are found here: a head of words over numbers, with rows that have names.

import type { TableCell, TableFile, TableSheet } from "../../model.ts";
import { readNumber } from "../../text/french-number.ts";
import { listed, quoted } from "../../text/problems.ts";

export interface Column {
  /** As spreadsheets name it: "B". */
  readonly letter: string;
  readonly head: string;
  /** By the names of its rows: numbers, as they are written. A row that begins with a code is told by the name behind it. */
  readonly cells: readonly {
    readonly row: string;
    readonly name: string;
    readonly words: string;
    readonly value: number;
  }[];
  /** The names of the rows that give it no number: they become no figure. */
  readonly without: readonly string[];
}

export interface SheetColumns {
  readonly sheet: TableSheet;
  readonly columns: readonly Column[];
}

/** Of the sheet of this name, or of the first that has such columns. @throws in French where there is none. */
export function columnsOf(table: TableFile, wanted?: string): SheetColumns {
  const names = table.sheets.map(({ name }) => name);
  if (wanted !== undefined && !names.includes(wanted))
    throw new Error(`feuille inconnue ${quoted(wanted)}, attendu ${listed(names)}`);
  const first = findColumns(table, wanted);
  if (!first)
    throw new Error(
      "aucune colonne de nombres, attendu un tableau : une ligne d’en-têtes, puis des lignes qui ont un nom dans la première colonne",
    );
  return first;
}

export function findColumns({ sheets }: TableFile, wanted?: string): SheetColumns | undefined {
  const asked = sheets.filter(({ name }) => wanted === undefined || name === wanted);
  return asked.map((sheet) => ({ sheet, columns: columnsIn(sheet) })).find(({ columns }) => columns.length > 0);
}

/** "B,D" or "toutes". @throws in French for one that is not there. */
export function chosenColumns(columns: readonly Column[], typed: string): Column[] {
  if (/^\s*toutes?\s*$/i.test(typed)) return [...columns];
  const letters = typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return letters.map((letter) => {
    const column = columns.find((one) => one.letter === letter);
    if (!column)
      throw new Error(
        `colonne inconnue ${quoted(letter)}, attendu ${listed(columns.map((one) => one.letter))} ou \`toutes\``,
      );
    return column;
  });
}

/** Heads stand on the first row that has two cells or more. */
function columnsIn({ rows, hidden }: TableSheet): Column[] {
  if (hidden?.sheet) return [];
  const isFilled = (cell: TableCell) => String(cell).trim() !== "";
  const top = rows.findIndex((row) => row.filter(isFilled).length > 1);
  const below = rows.flatMap((row, y) => (y > top && !hidden?.rows.includes(y) && isFilled(row[0] ?? "") ? [row] : []));
  const named = nameColumn(below);
  return (rows[top] ?? []).flatMap((head, x) => {
    if (x === 0 || !isFilled(head) || hidden?.columns.includes(x)) return [];
    const cells = below.flatMap((row) => {
      const cell = row[x] ?? "";
      const value = typeof cell === "number" ? cell : readNumber(cell);
      return value === undefined
        ? []
        : [{ row: inOneLine(row[0] ?? ""), name: inOneLine(row[named] ?? ""), words: String(cell), value }];
    });
    const told = new Set(cells.map(({ name }) => name));
    const without = below.map((row) => inOneLine(row[named] ?? "")).filter((name) => !told.has(name));
    return cells.length > 0 ? [{ letter: letterOf(x), head: inOneLine(head), cells, without }] : [];
  });
}

/** The first, or where it holds codes ("59", "2A", "R52") the first after it whose cells are words, each once. */
function nameColumn(below: readonly (readonly TableCell[])[]): number {
  const cells = (x: number) => below.map((row) => inOneLine(row[x] ?? ""));
  const isCode = (cell: string) => /^[A-Z]?\d+[A-Z]?$/.test(cell);
  const isNames = (all: readonly string[]) =>
    new Set(all).size === all.length && all.every((one) => /\p{L}{2}/u.test(one));
  if (!cells(0).every(isCode)) return 0;
  return Math.max(
    0,
    (below[0] ?? []).findIndex((_, x) => x > 0 && isNames(cells(x))),
  );
}

/** Spaces and line ends within a head are no matter. */
export function inOneLine(cell: TableCell): string {
  return String(cell).replace(/\s+/g, " ").trim();
}

/** 0 → "A", 26 → "AA". */
function letterOf(x: number): string {
  const rest = Math.floor(x / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (x % 26));
}
