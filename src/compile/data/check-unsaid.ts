// This check warns of what an import, or a copy, left for its writer to say, and of a source that nothing comes from: all of it
// is printed as it stands.

import type { DeckData } from "../../model.ts";
import { fold } from "../../text/names.ts";
import { quoted } from "../../text/problems.ts";
import { foundIn } from "./evidence.ts";
import type { ReportData } from "./report.ts";
import { seriesOf } from "./series.ts";

const FIELDS = { period: "la période que dit la source", perimeter: "le territoire que dit la source" } as const;

/** Once for all the points of a series. `isWhole`: no record is missing because it is wrong. */
export function checkUnsaid(data: DeckData, isWhole: boolean, report: ReportData): void {
  const told = new Set<string>();
  for (const [key, figure] of Object.entries(data.figures))
    for (const [field, expected] of Object.entries(FIELDS) as [keyof typeof FIELDS, string][]) {
      const isPoint = figure.when !== undefined && Object.hasOwn(data.series, seriesOf(key));
      const path = `${isPoint ? `series.${seriesOf(key)}` : `figures.${key}`}.${field}`;
      if (!/^non précisée?s?$/i.test(figure[field].trim()) || told.has(path)) continue;
      told.add(path);
      report(
        path,
        `${quoted(figure[field])} trouvé, attendu ${expected} : c’est ce que l’annexe imprime ; si la source n’en dit rien, \`answer: "…"\` le dit`,
        "warning",
      );
    }
  for (const [key, { title, table }] of Object.entries(data.sources))
    if (table && fold(title) === fold(table.file.replace(/\.\w+$/, "")))
      report(
        `sources.${key}.title`,
        `${quoted(title)} est le nom du fichier, attendu le titre de la source`,
        "warning",
      );
  if (isWhole) checkUse(data, report);
}

/** Of a single source, what comes from it may all be still to write. */
function checkUse({ sources, figures, quotes, statements, terms }: DeckData, report: ReportData): void {
  const records = [figures, quotes, statements, terms].flatMap((all) => Object.values(all));
  const used = new Set(records.map(({ source }) => foundIn(source, sources)?.key));
  const keys = Object.keys(sources);
  for (const key of keys)
    if (keys.length > 1 && !used.has(key))
      report(
        `sources.${key}`,
        "source dont rien ne vient, attendu un chiffre ou une citation d’elle, sinon retirez-la : « Sources et méthode » la nomme",
        "warning",
      );
}
