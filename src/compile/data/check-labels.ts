// This check warns where the words beside a figure hold a number of their own, which would stay when the data change.

import type { DeckData, Figure } from "../../model.ts";
import { own } from "../../text/names.ts";
import { quoted } from "../../text/problems.ts";
import type { ReportData } from "./report.ts";

export function checkLabels({ figures, charts }: DeckData, report: ReportData): void {
  const series = new Set<string>();
  for (const [key, figure] of Object.entries(figures)) {
    const [name = "", point] = key.split("/");
    if (series.has(name)) continue; // the points of a series have one label, and one warning
    if (point !== undefined) series.add(name);
    for (const field of ["label", "singular"] as const)
      checkLabel(`figures.${key}.${field}`, figure[field], figure, report);
  }
  for (const [key, { rows }] of Object.entries(charts))
    for (const [index, { figure, label }] of rows.entries())
      checkLabel(`charts.${key}.rows.${index}.label`, label, own(figures, figure), report);
}

/** What the figure itself says of the number holds it to the facts: "pour 100 résidences", "en 2023". */
function checkLabel(path: string, label: string | undefined, figure: Figure | undefined, report: ReportData): void {
  if (label === undefined || figure === undefined) return;
  const known = numeralsIn(`${figure.unit} ; ${figure.period} ; ${figure.perimeter}`);
  const typed = numeralsIn(label.replace(CLASS, "")).filter((numeral) => !known.includes(numeral));
  if (typed.length === 0) return;
  const found = typed.map(quoted).join(", ");
  report(
    path,
    `chiffres tapés à la main ${found}, attendu des mots, ou un nombre que disent aussi \`unit\`, \`period\` ou \`perimeter\` ; s’il fait partie du nom, \`answer: "…"\` le dit`,
    "warning",
  );
}

const NUMERAL = String.raw`(?<![\p{L}\p{N}])\p{N}+(?:[.,\u0020\u00a0\u202f]\p{N}+)*`;

/** What bounds a class belongs to its name: "de 30 à 44 ans", "18-25 ans", "moins de 3 500 habitants", "60 ans ou plus". */
const CLASS = new RegExp(
  [
    `(?:de|entre) ${NUMERAL}(?: \\p{L}+)? (?:à|et) (?:(?:moins|plus) de )?${NUMERAL}`,
    `${NUMERAL} ?(?:à|-|–) ?${NUMERAL}`,
    `(?<!(?:dont|soit) )(?:moins|plus) de ${NUMERAL}`,
    `(?:au moins|au plus|jusqu[’']à|à partir de|dès) ${NUMERAL}`,
    `${NUMERAL}(?: \\p{L}+){0,2} (?:et|ou) (?:plus|moins)`,
    `${NUMERAL} ans(?!\\p{L})`,
  ].join("|"),
  "giu",
);

/** "8 311" and "104,4" are one; a digit that ends a word belongs to its name: "CO2", "m²", "T3". */
function numeralsIn(words: string): string[] {
  return [...words.matchAll(new RegExp(NUMERAL, "gu"))].map(([numeral]) => numeral.replace(/[\u00a0\u202f]/g, " "));
}
