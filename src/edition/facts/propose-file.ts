// The file itself is proposed first: the data name it, and know its bytes by their hash.

import type { GivenTable } from "./given-table.ts";
import type { KnownData } from "./known-data.ts";
import type { Import } from "./proposal.ts";
import { writeValues } from "./write-values.ts";

/** Of a file that sources name. No proposal where the data know this very file. */
export function proposeFile(given: GivenTable, known: KnownData): Import {
  const values = given.sources.flatMap((key) => {
    const { file, sha256 } = known.data.sources[key]!.table!; // sources of tables were sought
    return [
      ...(file === given.name ? [] : [[`sources.${key}.table.file`, given.name] as const]),
      ...(sha256 === given.table.sha256 ? [] : [[`sources.${key}.table.sha256`, given.table.sha256] as const]),
    ];
  });
  if (values.length === 0 && !given.copy) return { proposals: [], refusals: [] };
  const { file, sha256 } = known.data.sources[given.sources[0]!]!.table!;
  const shown = {
    name: `source ${given.sources.join(", ")}`,
    before: `${file} (${sha256.slice(0, 8)}…)`,
    after: `${given.name} (${given.table.sha256.slice(0, 8)}…)`,
    from: "empreinte SHA-256",
  };
  const { edits, becomes, refusals } = writeValues(known, Object.fromEntries(values), shown);
  return { proposals: [{ ...shown, edits, becomes }], refusals };
}
