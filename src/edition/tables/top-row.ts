// The heads of a table stand in its first row that has two cells or more, which this function finds.

import type { TableCell } from "../../model.ts";

/** Counted from 0; -1 where there is none. */
export function topRow(rows: readonly (readonly TableCell[])[]): number {
  return rows.findIndex((row) => row.filter(isFilled).length > 1);
}

export function isFilled(cell: TableCell): boolean {
  return String(cell).trim() !== "";
}
