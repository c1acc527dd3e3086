// The tables that an edition's sources name are read here, each from beside the data; one that cannot be read is told at its line.

import { join } from "node:path";
import type { Place, Problem, TableFile } from "../../model.ts";
import { oneOf, quoted } from "../../text/problems.ts";
import { systemCause } from "../../text/system-cause.ts";
import { readTable, TABLE_ENDINGS } from "./read-table.ts";

interface Read {
  readonly data: unknown;
  readonly placeInData: (path: string) => Place;
}

export async function readTables(
  { data, placeInData }: Read,
  folder: string,
): Promise<{ found: Record<string, TableFile>; problems: Problem[] }> {
  const found: Record<string, TableFile> = {};
  const problems: Problem[] = [];
  for (const [key, file] of filesNamedIn(data)) {
    try {
      found[key] = await readTable(join(folder, file));
    } catch (reason) {
      const path = `sources.${key}.table.file`;
      const message = `${path} : ${quoted(file)} ne se lit pas (${why(reason)}), attendu un fichier ${oneOf(TABLE_ENDINGS)} à côté des données`;
      problems.push({ ...placeInData(path), severity: "error", message });
    }
  }
  return { found, problems };
}

/** The data are not checked yet: only what looks like a name is one. */
function filesNamedIn(data: unknown): [key: string, file: string][] {
  const { sources = {} } = (data ?? {}) as {
    readonly sources?: Readonly<Record<string, { table?: { file?: unknown } }>>;
  };
  return Object.entries(sources ?? {}).flatMap(([key, source]) => {
    const file = source?.table?.file;
    return typeof file === "string" ? [[key, file]] : [];
  });
}

function why(reason: unknown): string {
  return reason instanceof Error && !("code" in reason) ? reason.message : systemCause(reason);
}
