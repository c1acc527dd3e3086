// This check refuses a key that would hide another record: one that begins as those of the edition before, or of the votes,
// and a figure's that is a series', or a point's.

import { voteKey } from "../../drawings/tally-input.ts";
import type { DeckData, Place, Problem } from "../../model.ts";
import { code, quoted } from "../../text/problems.ts";
import { isBefore, keyBefore } from "./key-before.ts";
import type { ReportData } from "./report.ts";
import { seriesOf } from "./series.ts";

export function checkKeys(data: DeckData, report: ReportData): void {
  for (const collection of ["figures", "sources"] as const)
    for (const key of Object.keys(data[collection])) {
      const [start, whose] = isBefore(key) ? [keyBefore(""), "de l’édition précédente"] : [voteKey(""), "des votes"];
      if (key.startsWith(start))
        report(`${collection}.${key}`, `${code(start)} commence les noms ${whose}, attendu un autre nom`);
    }
}

/** Of the data as they are written, where points are no figures yet. */
export function keysOfSeries(input: unknown, placeOf: (path: string) => Place): Problem[] {
  const { figures, series } = (input ?? {}) as { readonly figures?: unknown; readonly series?: unknown };
  const names = new Set(keysOf(series));
  return keysOf(figures)
    .filter((key) => names.has(seriesOf(key)))
    .map((key) => {
      const name = seriesOf(key);
      const { file, line } = placeOf(`series.${name}`);
      const message = `figures.${key} : ${quoted(name)} est le nom d’une série (${file}:${line}), attendu un autre nom`;
      return { ...placeOf(`figures.${key}`), severity: "error", message };
    });
}

function keysOf(records: unknown): string[] {
  return typeof records === "object" && records !== null ? Object.keys(records) : [];
}
