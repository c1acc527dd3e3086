// This reads a workbook of Excel: values as stored, a percentage as it is shown, an error as what it says.

import { readXlsx } from "hucre/xlsx";
import type { CellNote, Hidden, TableCell, TableSheet } from "../../model.ts";

type Held = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];
type Cell = NonNullable<Held["cells"]> extends Map<string, infer One> ? One : never;

export async function xlsxSheets(bytes: Uint8Array): Promise<TableSheet[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row, y) => row.map((value, x) => cellOf(value, sheet.cells?.get(`${y},${x}`)))),
    hidden: hiddenIn(sheet),
    notes: new Map([...(sheet.cells ?? [])].flatMap(([at, cell]) => (isNoted(cell) ? [[at, noteOn(cell)]] : []))),
  }));
}

function isNoted({ type }: Cell): boolean {
  return type === "number" || type === "formula";
}

function noteOn(cell: Cell): CellNote {
  return {
    isPercent: isPercent(cell),
    isSigned: formatOf(cell).startsWith("+"),
    decimals: decimalsOf(cell),
    isFormula: cell.formula !== undefined,
  };
}

/** Of a number format: "0.0%" → 1, "#,##0" → 0; nothing where it shows what there is. */
function decimalsOf(cell: Cell): number | undefined {
  const [positive = ""] = formatOf(cell).split(";");
  return /[0#]/.test(positive) ? (/\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0) : undefined;
}

/** Without the words in it. */
function formatOf(cell: Cell): string {
  return cell.style?.numFmt?.replace(/"[^"]*"|\\./g, "") ?? "";
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
  return cell !== undefined && formatOf(cell).includes("%");
}

/** 0.19 → 19: the point is moved in the text, where moving it is exact. */
export function asPercent(value: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + 2}`);
}
