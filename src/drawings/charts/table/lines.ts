// This file makes lines of a table's rows, and takes the unit that a column's numbers share out of them, to be said once.

import { format } from "../../../format.ts";
import type { ChartInput, ChartRow } from "../../../model.ts";
import { headOf } from "../../kit/head-of.ts";
import { cellsOf, type Gap, isGap, type TableFields, type TableRow } from "./cells.ts";

export type TableInput = ChartInput<TableRow> & TableFields;
/** What a table stands by. */
export type TableCells = Pick<TableInput, "rows" | "columns" | "gaps">;

export interface Line {
  readonly name: string;
  readonly isLit: boolean;
  readonly isTotal: boolean;
  readonly cells: readonly (TableRow | Gap)[];
}

export function linesOf({ rows, columns, gaps }: TableCells): Line[] {
  const across = columns?.length ?? 1;
  const all = cellsOf(rows, gaps);
  return Array.from({ length: Math.ceil(all.length / across) }, (_, i) => {
    const cells = all.slice(i * across, (i + 1) * across);
    return {
      name: headOf(cells[0]!.label ?? ""),
      isLit: cells.some(({ lit }) => lit),
      isTotal: cells.some(({ total }) => total),
      cells,
    };
  });
}

/** Of each column: what stands over it, empty where nothing does. */
export function headsOf(input: TableCells): string[] {
  const { columns = [""] } = input;
  const lines = linesOf(input);
  return columns.map((head, column) => {
    const unit = sharedUnit(lines.flatMap(({ cells }) => rowIn(cells[column])));
    if (!unit) return head;
    return head ? `${head} (${unit})` : unit;
  });
}

function rowIn(cell: TableRow | Gap | undefined): readonly TableRow[] {
  return cell && !isGap(cell) ? [cell] : [];
}

/** A cell's number, without the unit that its head says. */
export function textIn(row: ChartRow, value: number, head: string): string {
  return head.endsWith(unitOf(row)) || head.endsWith(`(${unitOf(row)})`) ? bare(value, row) : format(value, row);
}

/** Undefined where there is none, or several. */
function sharedUnit(rows: readonly ChartRow[]): string | undefined {
  const [first] = rows;
  const unit = first && unitOf(first);
  return rows.length > 1 && rows.every((row) => unitOf(row) === unit) ? unit : undefined;
}

/** As it stands behind the number; of a measure, in the plural. */
function unitOf(row: ChartRow): string {
  if (row.kind === "measure") return row.unit ?? "";
  return isPlain(row) ? "" : format(row.value, row).slice(bare(row.value, row).length).trim();
}

function bare(value: number, row: ChartRow): string {
  return isPlain(row) ? format(value, row) : format(value, { ...row, kind: "count" });
}

function isPlain({ kind }: ChartRow): boolean {
  return kind === "count" || kind === "rank" || kind === "year";
}
