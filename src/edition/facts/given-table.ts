// This file says what a table that someone gives is for: the new version of one that the data name, or a new one.

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { DeckData, TableFile } from "../../model.ts";
import { listed, quoted } from "../../text/problems.ts";
import { readTable, whyUnread } from "../tables/read-table.ts";
import type { Copy } from "./proposal.ts";

export interface GivenTable {
  /** As data name it, beside them. */
  readonly name: string;
  readonly table: TableFile;
  /** The sources that it is a version of, by their keys. */
  readonly sources: readonly string[];
  /** Absent where it lies beside the data already. */
  readonly copy?: Copy | undefined;
}

/** @param as the source that it is a new version of, whatever its name. @throws in French what is wrong with it. */
export async function givenTable(typed: string, data: DeckData, folder: string, as?: string): Promise<GivenTable> {
  const path = [resolve(typed), join(folder, typed)].find(existsSync) ?? resolve(typed);
  const table = await read(path, typed);
  const tables = Object.entries(data.sources).flatMap(([key, { table: named }]) => (named ? [{ key, ...named }] : []));
  if (as !== undefined && !tables.some(({ key }) => key === as))
    throw new Error(
      `source inconnue ${quoted(as)}, attendu celle d’un tableau ${listed(tables.map(({ key }) => key))}`,
    );
  const alike =
    tables.find(({ file }) => isSame(join(folder, file), path)) ??
    tables.find(({ file }) => basename(file) === basename(path));
  const meant = tables.filter((one) => (as === undefined ? one.file === alike?.file : one.key === as));
  const name = as === undefined && alike ? alike.file : basename(path);
  const copy = copyOf(path, join(folder, name), table.sha256);
  if (copy && existsSync(copy.to) && !meant.some(({ file }) => file === name))
    throw new Error(`un autre ${quoted(name)} est déjà à côté des données ; renommez celui que vous donnez.`);
  return { name, table, sources: meant.map(({ key }) => key), copy };
}

/** Nothing where it is there already. */
function copyOf(from: string, to: string, sha256: string): Copy | undefined {
  return existsSync(to) && readFileSync(to).equals(readFileSync(from)) ? undefined : { from, to, sha256 };
}

async function read(path: string, typed: string): Promise<TableFile> {
  try {
    return await readTable(path);
  } catch (reason) {
    throw new Error(`${quoted(typed)} ne se lit pas : ${whyUnread(reason)}.`);
  }
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && realpathSync(one) === realpathSync(other);
}
