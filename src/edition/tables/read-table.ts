// A table's file is read here, whatever wrote it: its cells by sheet, and the hash of its bytes.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { TableFile, TableSheet } from "../../model.ts";
import { csvSheets } from "./csv.ts";
import { odsSheets } from "./ods.ts";
import { xlsxSheets } from "./xlsx.ts";

/** A CSV file is one sheet without a name. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => TableSheet[] | Promise<TableSheet[]>>> = {
  ".csv": csvSheets,
  ".xlsx": xlsxSheets,
  ".ods": odsSheets,
};

export const TABLE_ENDINGS = Object.keys(READERS);

/** @throws {Error} for a file that is not there, that is none of these, or that its reader cannot read. */
export async function readTable(path: string): Promise<TableFile> {
  const read = READERS[extname(path).toLowerCase()];
  if (!read) throw new Error("autre sorte de fichier");
  const bytes = readFileSync(path);
  return { sha256: createHash("sha256").update(bytes).digest("hex"), sheets: await read(bytes) };
}
