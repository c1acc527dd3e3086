// This reads a workbook of Excel: values as stored, a percentage as it is shown, an error as what it says.

import { readXlsx } from "hucre/xlsx";
import type { Hidden, TableCell, TableSheet } from "../../model.ts";

type Held = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];
type Cell = NonNullable<Held["cells"]> extends Map<string, infer One> ? One : never;

export async function xlsxSheets(bytes: Uint8Array): Promise<TableSheet[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row, y) => row.map((value, x) => cellOf(value, sheet.cells?.get(`${y},${x}`)))),
    hidden: hiddenIn(sheet),
  }));
}

function hiddenIn({ hidden, veryHidden, rowDefs = new Map(), columns = [] }: Held): Hidden | undefined {
  const sheet = hidden === true || veryHidden === true;
  const rows = [...rowDefs].flatMap(([y, row]) => (row.hidden ? [y] : []));
  const ofColumns = [...columns.keys()].filter((x) => columns[x]?.hidden);
  return sheet || rows.length + ofColumns.length > 0 ? { sheet, rows, columns: ofColumns } : undefined;
}

function cellOf(value: unknown, cell: Cell | undefined): TableCell {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return isPercent(cell) ? asPercent(value) : value;
  return String(value);
}

function isPercent(cell: Cell | undefined): boolean {
  return /%/.test(cell?.style?.numFmt?.replace(/"[^"]*"/g, "") ?? "");
}

/** 0.19 → 19: the point is moved in the text, where moving it is exact. */
export function asPercent(value: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + 2}`);
}
