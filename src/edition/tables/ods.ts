// This reads a workbook of LibreOffice (OpenDocument 1.3, part 3, chapter 9): its table elements, what is repeated written out.

import { strFromU8, unzipSync } from "fflate";
import { Parser } from "saxen";
import type { TableCell, TableSheet } from "../../model.ts";
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
  return reader.sheets;
}

function createReader() {
  const sheets: { readonly name: string; readonly rows: TableCell[][] }[] = [];
  let row: { readonly times: number; readonly cells: TableCell[] } = { times: 1, cells: [] };
  let cell: { readonly attributes: Attributes; readonly lines: string[] } | undefined;
  let asides = 0; // a comment on a cell has words of its own

  return {
    sheets,
    open(name: string, attributes: Attributes, decode: (text: string) => string) {
      if (name === "table:table") sheets.push({ name: decode(attributes["table:name"] ?? ""), rows: [] });
      if (name === "table:table-row") row = { times: timesOf(attributes["table:number-rows-repeated"]), cells: [] };
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
        const times = timesOf(cell.attributes["table:number-columns-repeated"]);
        row.cells.push(...Array.from({ length: times }, () => value));
        cell = undefined;
      }
      if (name === "table:table-row") sheets.at(-1)?.rows.push(...Array.from({ length: row.times }, () => row.cells));
    },
  };
}

function timesOf(repeated = "1"): number {
  const times = Number(repeated);
  return times > MOST_REPEATED ? 1 : times;
}

function cellOf(attributes: Attributes, words: string): TableCell {
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
