// The tables that an edition's sources name are read here, each from beside the data; one that cannot be read, or that has
// changed, is told at its line.

import { join } from "node:path";
import type { Place, Problem, TableFile } from "../../model.ts";
import { code, quoted } from "../../text/problems.ts";
import { typedEdition } from "../edition-paths.ts";
import { readTable, whyUnread } from "./read-table.ts";

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
  const report = (path: string, sentence: string) =>
    problems.push({ ...placeInData(path), severity: "error", message: `${path} : ${sentence}` });
  for (const { key, file, sha256 } of filesNamedIn(data)) {
    const path = `sources.${key}.table`;
    try {
      const table = await readTable(join(folder, file));
      found[key] = table;
      if (sha256 !== undefined && sha256 !== table.sha256)
        report(`${path}.sha256`, changed({ file, sha256 }, table, folder));
    } catch (reason) {
      report(`${path}.file`, `${quoted(file)} ne se lit pas, à côté des données : ${whyUnread(reason)}`);
    }
  }
  return { found, problems };
}

/** The data are not checked yet: only what looks like a name is one. */
function filesNamedIn(data: unknown) {
  const { sources = {} } = (data ?? {}) as {
    readonly sources?: Readonly<Record<string, { table?: { file?: unknown; sha256?: unknown } }>>;
  };
  return Object.entries(sources ?? {}).flatMap(([key, source]) => {
    const { file, sha256 } = source?.table ?? {};
    return typeof file === "string" ? [{ key, file, sha256: typeof sha256 === "string" ? sha256 : undefined }] : [];
  });
}

function changed(known: { file: string; sha256: string }, now: TableFile, folder: string): string {
  const words = [typedEdition(folder), "import", known.file].filter(Boolean);
  const command = words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(" ");
  return `${quoted(known.file)} a changé : trouvé l’empreinte ${code(now.sha256.slice(0, 12))}, attendu ${code(known.sha256.slice(0, 12))} ; \`npm run facts -- ${command}\` montre ce qui change, puis l’écrit`;
}
