// The columns of a table that may give figures are found here: a head of words over numbers, with rows that have names. What
// else stands there is told, with the reason.

import { inOneLine } from "../../compile/data/find-cell.ts";
import type { CellNote, TableCell, TableFile, TableSheet } from "../../model.ts";
import { isEquivocal, readNumber } from "../../text/french-number.ts";
import { code, listed, quoted, suggestion } from "../../text/problems.ts";
import { isFilled } from "../tables/top-row.ts";
import { type Head, headIn } from "./head.ts";

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
    readonly note: CellNote | undefined;
  }[];
  /** The rows that give it no number, and what they say: they become no figure. */
  readonly without: readonly { readonly name: string; readonly words: string }[];
}

export interface SheetColumns {
  readonly sheet: TableSheet;
  readonly columns: readonly Column[];
  /** The other columns, and why they give no figure. */
  readonly left: readonly LeftColumn[];
  /** The rows that nobody sees, or that have no name: "ligne 7, Vendée : masquée". */
  readonly leftRows: readonly string[];
}

/** The columns of a sheet that may become figures, and what is left there. */
export interface Offer extends SheetColumns {
  /** Of a table that the data name, none need be taken. */
  readonly isNamed: boolean;
  readonly table: TableFile;
}

interface LeftColumn extends Pick<Column, "letter" | "head"> {
  readonly why: string;
}

/** Of the sheet of this name, or of the first that has such columns. @throws in French where there is none. */
export function columnsOf(table: TableFile, wanted?: string): SheetColumns {
  const names = table.sheets.map(({ name }) => name);
  if (wanted !== undefined && !names.includes(wanted))
    throw new Error(`feuille inconnue ${quoted(wanted)}, attendu ${listed(names)}${suggestion(wanted, names)}`);
  const all = askedIn(table, wanted).map(columnsIn);
  const first = findColumns(table, wanted);
  if (first) return first;
  if (all.every(({ sheet }) => !sheet.rows.flat().some(isFilled))) throw new Error("la table est vide.");
  const why = all.flatMap(({ left }) => left).map(({ letter, head, why }) => `\n  ${letter}  ${head} : ${why}`);
  throw new Error(
    `aucune colonne de nombres, attendu un tableau : une ligne d’en-têtes, puis des lignes qui ont un nom dans la première colonne${why.join("")}`,
  );
}

export function findColumns(table: TableFile, wanted?: string): SheetColumns | undefined {
  return askedIn(table, wanted)
    .map(columnsIn)
    .find(({ columns }) => columns.length > 0);
}

function askedIn({ sheets }: TableFile, wanted: string | undefined): TableSheet[] {
  return sheets.filter(({ name }) => wanted === undefined || name === wanted);
}

/** "B,D" or "toutes". @throws in French for one that is not there, or that cannot be taken. */
export function chosenColumns({ columns, left }: Pick<SheetColumns, "columns" | "left">, typed: string): Column[] {
  if (/^\s*toutes?\s*$/i.test(typed)) return [...columns];
  const letters = typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return letters.map((letter) => {
    const column = columns.find((one) => one.letter === letter);
    if (column) return column;
    const why = left.find((one) => one.letter === letter)?.why;
    const what = why === undefined ? "inconnue" : "laissée";
    const known = `attendu ${listed(columns.map((one) => one.letter))} ou \`toutes\``;
    throw new Error(`colonne ${what} ${quoted(letter)}${why === undefined ? "" : ` (${why})`}, ${known}`);
  });
}

function columnsIn(sheet: TableSheet): SheetColumns {
  const head = sheet.hidden?.sheet ? undefined : headIn(sheet.rows);
  if (!head) return { sheet, columns: [], left: [], leftRows: [] };
  const rows = sheet.rows.map((row, y) => ({ row, y })).filter(({ row, y }) => y > head.y && row.some(isFilled));
  const isHidden = (y: number) => sheet.hidden?.rows.includes(y) ?? false;
  const below = rows.flatMap(({ row, y }) => (!isHidden(y) && isFilled(row[0] ?? "") ? [{ row, y }] : []));
  const named = nameColumn(below);
  const indices = head.cells.flatMap((_, x) => (x === 0 || x === named ? [] : [x]));
  const found = indices.flatMap((x) => columnAt(x, named, head, below, sheet) ?? []);
  return {
    sheet,
    columns: found.flatMap((one) => ("why" in one ? [] : [one])),
    left: found.flatMap((one) => ("why" in one ? [one] : [])),
    leftRows: rows.flatMap(({ row, y }) => {
      const why = isHidden(y) ? "masquée" : isFilled(row[0] ?? "") ? undefined : "sans nom dans la première colonne";
      const name = inOneLine(row[named] ?? "");
      return why === undefined ? [] : [`ligne ${y + 1}${name && `, ${name}`} : ${why}`];
    }),
  };
}

type Rows = readonly { readonly row: readonly TableCell[]; readonly y: number }[];

export const NO_VALUE = "formules sans valeur gardée ; ouvrez la table dans le tableur et enregistrez-la";

/** Nothing where nothing stands. */
function columnAt(
  x: number,
  named: number,
  { cells: heads }: Head,
  below: Rows,
  { hidden, notes }: TableSheet,
): Column | LeftColumn | undefined {
  const its = { letter: letterOf(x), head: heads[x] ?? "" };
  const all = below.map(({ row }) => row[x] ?? "");
  const noteAt = (y: number) => notes?.get(`${y},${x}`);
  if (!all.some(isFilled) && below.some(({ y }) => noteAt(y)?.isFormula)) return { ...its, why: NO_VALUE };
  if (!all.some(isFilled)) return its.head === "" ? undefined : { ...its, why: "vide" };
  if (hidden?.columns.includes(x)) return { ...its, why: "masquée ; affichez-la dans le tableur si elle compte" };
  if (its.head === "") return { ...its, why: "sans en-tête" };
  if (heads.filter((head) => head === its.head).length > 1)
    return { ...its, why: "une autre colonne porte ce nom ; renommez-en une" };
  const read = below.map(({ row, y }) => {
    const cell = row[x] ?? "";
    const value = typeof cell === "number" ? cell : readNumber(cell);
    return {
      row: inOneLine(row[0] ?? ""),
      name: inOneLine(row[named] ?? ""),
      words: String(cell),
      value,
      note: noteAt(y),
    };
  });
  const cells = read.flatMap(({ value, ...one }) => (value === undefined ? [] : [{ ...one, value }]));
  if (cells.length === 0) return { ...its, why: whyNoNumber(all.filter(isFilled)) };
  const equivocal = all.find((cell) => whyEquivocal(cell, all));
  if (equivocal !== undefined) return { ...its, why: whyEquivocal(equivocal, all)! }; // it was found so
  return { ...its, cells, without: read.filter(({ value }) => value === undefined) };
}

function whyNoNumber(filled: readonly TableCell[]): string {
  if (filled.every((cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell)))) return "des dates";
  return `pas de nombre (${quoted(String(filled[0]))})`;
}

/** Of a cell among its column's. */
export function whyEquivocal(cell: TableCell, all: readonly TableCell[]): string | undefined {
  if (typeof cell !== "string" || !isEquivocal(cell, all.map(String))) return undefined;
  const thousands = code(cell.trim().replace(",", " "));
  return `${quoted(cell)} se lit ${thousands} ou, à la française, avec trois décimales ; écrivez ${thousands} dans la table, ou ajoutez un zéro aux décimales`;
}

/** The first, or where it holds codes ("59", "2A", "R52") the first after it whose cells are words, each once. */
function nameColumn(below: Rows): number {
  const cells = (x: number) => below.map(({ row }) => inOneLine(row[x] ?? ""));
  const isCode = (cell: string) => /^[A-Z]?\d+[A-Z]?$/.test(cell);
  const isNames = (all: readonly string[]) =>
    new Set(all).size === all.length && all.every((one) => /\p{L}{2}/u.test(one));
  if (!cells(0).every(isCode)) return 0;
  return Math.max(
    0,
    (below[0]?.row ?? []).findIndex((_, x) => x > 0 && isNames(cells(x))),
  );
}

/** 0 → "A", 26 → "AA". */
function letterOf(x: number): string {
  const rest = Math.floor(x / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (x % 26));
}
