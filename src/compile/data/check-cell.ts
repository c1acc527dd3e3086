// This check compares a figure with the cell of the table that gives it: the same number, and written without hiding any of it.

import { format } from "../../format.ts";
import type { CellNote, Figure, SourcePlace, TableCell, TableFile } from "../../model.ts";
import { readNumber } from "../../text/french-number.ts";
import { code, quoted } from "../../text/problems.ts";
import { findCell } from "./find-cell.ts";

/** @returns what is wrong, or nothing. */
export function wrongCell({ value }: Pick<Figure, "value">, place: SourcePlace, table: TableFile): string | undefined {
  const found = findCell(table, place);
  if (typeof found === "string") return found;
  if (typeof value !== "number") return String(found.cell) === String(value) ? undefined : says(found.cell, value);
  const held = typeof found.cell === "number" ? found.cell : readNumber(found.cell);
  if (held === undefined) return `la case dit ${quoted(String(found.cell))}, attendu un nombre`;
  return held === value ? undefined : says(found.cell, value);
}

function says(cell: TableCell, value: Figure["value"]): string {
  return `la case dit ${quoted(String(cell))}, trouvé ${code(String(value))}, attendu le même`;
}

/** More decimals than anyone types are worked out: one of them is enough, where the table does not say how many it shows. */
const MOST_DECIMALS = 10;

/** How many decimals of a cell's number are to be written. */
export function neededDecimals(value: number, note: CellNote | undefined): number {
  const held = String(value).split(".")[1]?.length ?? 0;
  return note?.decimals ?? (held > MOST_DECIMALS ? 1 : held);
}

/** A number whose last digits are lost in writing: 0.7 written "1 %". A scale of M€ rounds on purpose, and shows it. */
export function hiddenDigits(figure: Figure, note?: CellNote): string | undefined {
  const { value, scale = 1 } = figure;
  if (typeof value !== "number" || scale !== 1 || Number.isInteger(value)) return undefined;
  const decimals = Math.min(neededDecimals(value, note), neededDecimals(value, undefined));
  if ((figure.decimals ?? 0) >= decimals) return undefined;
  return `s’écrit ${quoted(format(value, figure))}, la source dit \`${value}\`, attendu ${code(`decimals: ${decimals}`)}`;
}
