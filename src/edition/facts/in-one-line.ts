// This function reads a cell as words: spaces and line ends within a head are no matter.

import type { TableCell } from "../../model.ts";

export function inOneLine(cell: TableCell): string {
  return String(cell).replace(/\s+/g, " ").trim();
}
