// This check warns where a figure's sentence does not say its number or contradicts it, or a count below 2 has a label in the plural.

import { format } from "../../format.ts";
import type { DeckData, Figure } from "../../model.ts";
import { quoted } from "../../text/problems.ts";
import { labelOf, soundsPlural } from "../label.ts";
import { whyContrary } from "./contrary.ts";
import { foundIn } from "./evidence.ts";
import type { ReportData } from "./report.ts";

/** A figure can be written, and its sentence says it too. */
export function checkFigures({ figures, quotes, sources }: DeckData, report: ReportData): void {
  for (const [key, figure] of Object.entries(figures)) {
    if (soundsPlural(figure)) report(`figures.${key}.label`, pluralBelowTwo(figure), "warning");
    const { source, place } = foundIn(figure.source, sources) ?? {};
    const sentence = place?.sentence;
    if (sentence === undefined || !source?.text?.includes(sentence)) continue; // told where evidence is checked
    const written = quoted(format(figure.value, figure));
    const message = says(sentence, figure)
      ? whyContrary(sentence, figure)
      : `la phrase ne dit pas ${written} : ${quoted(sentence)}, attendu le même nombre`;
    if (message !== undefined) report(`figures.${key}.source`, message, "warning");
  }
  for (const [key, quote] of Object.entries(quotes)) {
    const last = quote.phrases.length - 1;
    if ((quote.key ?? 0) > last)
      report(`quotes.${key}.key`, `trouvé \`${quote.key}\`, attendu un nombre de 0 à ${last}`);
  }
}

function pluralBelowTwo(figure: Figure): string {
  const found = quoted(`${format(figure.value, figure)} ${labelOf(figure)}`);
  return `pluriel trouvé ${found}, attendu \`singular: "…"\` : le français est au singulier avant deux`;
}

/** Whether the numbers that the figure is written with stand in its sentence: "8 311" and "8311" are the same. */
function says(text: string, figure: Figure): boolean {
  const sentence = ` ${closedUp(text)} `;
  const written = closedUp(format(figure.value, figure));
  const numbers = written.match(/\d+(?:,\d+)?/g) ?? [];
  const needed = figure.kind === "date" ? numbers.slice(0, 1) : numbers;
  const holds = (number: string) => new RegExp(`(?<![\\d,])${number}(?!\\d|,\\d)`).test(sentence);
  return needed.every(holds) || holds(String(figure.value));
}

/** Without the spaces inside numbers. */
function closedUp(text: string): string {
  return text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
}
