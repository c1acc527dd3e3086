// These functions put a table's gaps back between its figures: cell after cell, as they are read.

import type { LitRow } from "../../kit/lit-row.ts";

export interface TableRow extends LitRow {
  /** Its line is the sum of those above it. */
  readonly total?: boolean;
}

/** What its source has no value for. */
export interface Gap {
  /** How many cells are written before it. */
  readonly at: number;
  /** Said in place of the number: "non publié". */
  readonly missing: string;
  readonly label?: string | undefined;
  readonly lit?: boolean | undefined;
  readonly total?: boolean | undefined;
}

export interface TableFields {
  readonly columns?: readonly string[] | undefined;
  readonly gaps?: readonly Gap[] | undefined;
}

export function cellsOf<Row extends object, Placed extends { readonly at: number }>(
  rows: readonly Row[],
  gaps: readonly Placed[] = [],
): readonly (Row | Placed)[] {
  const cells: (Row | Placed)[] = [...rows];
  for (const gap of gaps) cells.splice(gap.at, 0, gap); // the first one first
  return cells;
}

export function isGap<Cell extends object>(cell: Cell): cell is Extract<Cell, { readonly missing: string }> {
  return "missing" in cell;
}
