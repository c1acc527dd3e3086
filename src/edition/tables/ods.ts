// This reads a workbook of LibreOffice (OpenDocument 1.3, part 3, chapter 9): its table elements, what is repeated written out.

import { strFromU8, unzipSync } from "fflate";
import { Parser } from "saxen";
import type { CellNote, Hidden, TableCell, TableSheet } from "../../model.ts";
import { asPercent } from "./xlsx.ts";

/** What is repeated to the sheet's end holds nothing. */
const MOST_REPEATED = 1000;

const CELLS = ["table:table-cell", "table:covered-table-cell"];

type Attributes = Readonly<Record<string, string>>;

/** @throws {Error} when it holds no content, or what is no XML. */
export function odsSheets(bytes: Uint8Array): TableSheet[] {
  const content = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" })["content.xml"];
  if (!content) throw new Error("content.xml absent");
  const reader = createReader();
  const parser = new Parser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("openTag", (name, attributes, decode) => reader.open(name, attributes(), decode));
  parser.on("text", (text, decode) => reader.text(decode(text)));
  parser.on("closeTag", reader.close);
  parser.parse(strFromU8(content));
  return reader.sheets();
}

/** A sheet while it is read. */
interface Sheet {
  readonly name: string;
  readonly rows: TableCell[][];
  readonly notes: Map<string, CellNote>;
  readonly hidden: { readonly sheet: boolean; readonly rows: number[]; readonly columns: number[] };
  /** So far. */
  columns: number;
}

interface Row {
  readonly times: number;
  readonly isHidden: boolean;
  readonly cells: TableCell[];
  readonly notes: (CellNote | undefined)[];
}

function createReader() {
  const sheets: Sheet[] = [];
  const unseen = new Set<string>(); // styles of sheets that are not shown
  let style = "";
  let row: Row = { times: 1, isHidden: false, cells: [], notes: [] };
  let cell: { readonly attributes: Attributes; readonly lines: string[] } | undefined;
  let asides = 0; // a comment on a cell has words of its own

  return {
    sheets: () => sheets.map(({ name, rows, notes, hidden }) => ({ name, rows, notes, hidden: someOf(hidden) })),
    open(name: string, attributes: Attributes, decode: (text: string) => string) {
      if (name === "style:style") style = attributes["style:name"] ?? "";
      if (name === "style:table-properties" && attributes["table:display"] === "false") unseen.add(style);
      if (name === "table:table") {
        const sheet = unseen.has(attributes["table:style-name"] ?? "");
        const hidden = { sheet, rows: [], columns: [] };
        sheets.push({ name: decode(attributes["table:name"] ?? ""), rows: [], notes: new Map(), hidden, columns: 0 });
      }
      if (name === "table:table-column") addColumns(sheets.at(-1), attributes);
      if (name === "table:table-row")
        row = {
          times: timesOf(attributes["table:number-rows-repeated"]),
          isHidden: isHidden(attributes),
          ...{ cells: [], notes: [] },
        };
      if (CELLS.includes(name)) cell = { attributes, lines: [] };
      if (name === "office:annotation") asides += 1;
      if (name === "text:p" && asides === 0) cell?.lines.push("");
    },
    text(words: string) {
      if (cell && cell.lines.length > 0 && asides === 0) cell.lines.push((cell.lines.pop() ?? "") + words);
    },
    close(name: string) {
      if (name === "office:annotation") asides -= 1;
      if (CELLS.includes(name) && cell) {
        const value = cellOf(cell.attributes, cell.lines.join("\n"));
        const note = noteOn(cell.attributes, cell.lines.join(""));
        const times = timesOf(cell.attributes["table:number-columns-repeated"]);
        row.cells.push(...Array.from({ length: times }, () => value));
        row.notes.push(...Array.from({ length: times }, () => note));
        cell = undefined;
      }
      if (name === "table:table-row") addRows(sheets.at(-1), row);
    },
  };
}

function addRows(sheet: Sheet | undefined, { times, isHidden, cells, notes }: Row): void {
  for (let time = 0; sheet && time < times; time += 1) {
    if (isHidden) sheet.hidden.rows.push(sheet.rows.length);
    for (const [x, note] of notes.entries()) if (note) sheet.notes.set(`${sheet.rows.length},${x}`, note);
    sheet.rows.push(cells);
  }
}

function addColumns(sheet: Sheet | undefined, attributes: Attributes): void {
  const times = timesOf(attributes["table:number-columns-repeated"]);
  for (let time = 0; sheet && time < times; time += 1) {
    if (isHidden(attributes)) sheet.hidden.columns.push(sheet.columns);
    sheet.columns += 1;
  }
}

/** By hand, or by a filter. */
function isHidden(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "");
}

function someOf(hidden: Hidden): Hidden | undefined {
  return hidden.sheet || hidden.rows.length + hidden.columns.length > 0 ? hidden : undefined;
}

function timesOf(repeated = "1"): number {
  const times = Number(repeated);
  return times > MOST_REPEATED ? 1 : times;
}

/** What is shown of a number says its decimals and its sign. */
function noteOn(attributes: Attributes, shown: string): CellNote | undefined {
  const isFormula = attributes["table:formula"] !== undefined;
  const type = attributes["office:value-type"] ?? "";
  if (!isFormula && !/^(?:float|currency|percentage)$/.test(type)) return undefined;
  const decimals = /\d/.test(shown) ? (/[.,](\d+)\D*$/.exec(shown)?.[1]?.length ?? 0) : undefined;
  return { isPercent: type === "percentage", isSigned: shown.startsWith("+"), decimals, isFormula };
}

function cellOf(attributes: Attributes, words: string): TableCell {
  if (attributes["calcext:value-type"] === "error") return words; // LibreOffice may keep a number beside it
  const value = Number(attributes["office:value"]);
  switch (attributes["office:value-type"]) {
    case "percentage":
      return asPercent(value);
    case "float":
    case "currency":
      return value;
    case "date":
      return attributes["office:date-value"]?.slice(0, 10) ?? "";
    default:
      return words;
  }
}
