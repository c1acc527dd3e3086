// This function finds the heads of a table's columns: the first row that has two cells or more, and where those stand over
// several columns, the row below it too.

import { inOneLine } from "../../compile/data/find-cell.ts";
import type { TableCell } from "../../model.ts";
import { readNumber } from "../../text/french-number.ts";
import { topRow } from "../tables/top-row.ts";

export interface Head {
  /** The last row of it, counted from 0. */
  readonly y: number;
  /** For every column of the sheet; "" where it has none. */
  readonly cells: readonly string[];
}

export function headIn(rows: readonly (readonly TableCell[])[]): Head | undefined {
  const top = topRow(rows);
  if (top < 0) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  const of = (y: number) => Array.from({ length: width }, (_, x) => inOneLine(rows[y]?.[x] ?? ""));
  const [first, second] = [of(top), of(top + 1)];
  const isGroup = first.some((head, x) => head === "" && second[x] !== "");
  const isHead = isGroup && second[0] === "" && second.every((cell) => readNumber(cell) === undefined);
  return isHead ? { y: top + 1, cells: second.map((cell, x) => cell || first[x]!) } : { y: top, cells: first }; // as wide
}
