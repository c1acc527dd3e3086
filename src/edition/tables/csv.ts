// This reads a CSV file as spreadsheets in French write it: its encoding, its separator, its cells.

import { dsvFormat } from "d3";
import type { TableSheet } from "../../model.ts";
import { isFilled, topRow } from "./top-row.ts";

const SEPARATORS = [";", "\t", ","];

export function csvSheets(bytes: Uint8Array): TableSheet[] {
  const text = textOf(bytes);
  const separator = separatorOf(text);
  const rows = dsvFormat(separator).parseRows(text);
  const shifted = whyShifted(rows, separator);
  if (shifted !== undefined) throw new Error(shifted);
  return [{ name: "", rows }];
}

/** A row with more cells than heads: a decimal comma that was taken for a separator has moved all cells behind it. */
function whyShifted(rows: readonly (readonly string[])[], separator: string): string | undefined {
  const head = topRow(rows);
  const width = rows[head]?.length ?? 0;
  const cells = (row: readonly string[]) => (separator === "," ? row.length : row.findLastIndex(isFilled) + 1);
  const long = rows.findIndex((row, y) => y > head && cells(row) > width);
  if (long < 0) return undefined;
  const line = 1 + rows.slice(0, long).reduce((sum, row) => sum + row.join("").split("\n").length, 0);
  const what = `ligne ${line} : ${cells(rows[long]!)} cases sous ${width} en-têtes`; // it was found there
  return separator === ","
    ? `${what}, sans doute des virgules de décimales : enregistrez-le avec des points-virgules entre les cases`
    : `${what}, attendu une case par en-tête : mettez entre guillemets celle qui contient « ${separator} »`;
}

/** The one that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const [line = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r?\n/, 1);
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0]!; // never empty
}

/** A mark at the start says it; else UTF-8 where it is sound, and what Windows or Excel for Mac writes where it is not. */
function textOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (isMac(bytes)) return new TextDecoder("macintosh").decode(bytes);
    return Array.from(bytes, (byte) => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte)).join("");
  }
}

/** Its small letters with accents are from 0x87 to 0x9f, where Windows has signs; Windows has them from 0xe0 on. */
function isMac(bytes: Uint8Array): boolean {
  const count = (is: (byte: number) => boolean) => bytes.filter(is).length;
  return count((byte) => MAC_LETTERS.includes(byte)) > count((byte) => byte >= 0xe0);
}

/** à â ç é è ê ë î ï ô ù û, as Excel for Mac writes them. */
const MAC_LETTERS = [0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x99, 0x9d, 0x9e];

/** What Windows-1252 has from 0x80 to 0x9f; Node 20 decodes these as ISO-8859-1. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
