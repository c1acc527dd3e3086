// A table's file is read here, whatever wrote it: its cells by sheet, and the hash of its bytes.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { TableFile, TableSheet } from "../../model.ts";
import { oneOf } from "../../text/problems.ts";
import { systemCause } from "../../text/system-cause.ts";
import { csvSheets } from "./csv.ts";
import { odsSheets } from "./ods.ts";
import { xlsxSheets } from "./xlsx.ts";

type Reader = (bytes: Uint8Array) => TableSheet[] | Promise<TableSheet[]>;

/** A CSV file is one sheet without a name. */
const READERS: Readonly<Record<string, Reader>> = {
  ".csv": csvSheets,
  ".xlsx": workbook(xlsxSheets),
  ".ods": workbook(odsSheets),
};

/** @throws {Error} for a file that is not there, that is none of these, or that its reader cannot read. */
export async function readTable(path: string): Promise<TableFile> {
  const read = READERS[extname(path).toLowerCase()];
  if (!read) throw new Error(`autre sorte de fichier, attendu ${oneOf(Object.keys(READERS))}`);
  const bytes = readFileSync(path);
  return { sha256: createHash("sha256").update(bytes).digest("hex"), sheets: await read(bytes) };
}

/** What a library says of a broken file is no help to anyone. */
function workbook(read: Reader): Reader {
  return async (bytes) => {
    try {
      return await read(bytes);
    } catch (cause) {
      throw new Error("ce n’est pas un classeur, ou il est abîmé ; enregistrez-le de nouveau depuis le tableur", {
        cause,
      });
    }
  };
}

/** Why a table could not be read. */
export function whyUnread(reason: unknown): string {
  if (reason instanceof Error && !("code" in reason)) return reason.message;
  const { code } = reason as { readonly code?: unknown };
  return code === "ENOENT" ? "il n’est pas là" : systemCause(reason);
}
