// This check compares the data with its source: each sentence must stand there letter for letter, and say the number of
// its figure. It also warns where a count below 2 has a label in the plural.

import { format } from "../../format.ts";
import type { DeckData, Figure } from "../../model.ts";
import { quoted } from "../../text/problems.ts";
import { labelOf, soundsPlural } from "../label.ts";
import type { ReportData } from "./report.ts";

/** Every sentence, and every quote, stands in the source's text letter for letter. */
export function checkSentences(data: DeckData, broken: ReadonlySet<string>, report: ReportData): void {
  const { text } = data.source;
  if (broken.has("source") || text === "") return;
  const check = (path: string, sentence: string) => {
    if (!text.includes(sentence)) report(path, whyMissing(sentence, text));
  };
  for (const collection of ["figures", "quotes", "statements"] as const) {
    for (const [key, { source }] of Object.entries(data[collection])) check(`${collection}.${key}.source`, source);
  }
  for (const [key, { source }] of Object.entries(data.terms)) if (source) check(`terms.${key}.source`, source);
  for (const [key, { phrases }] of Object.entries(data.quotes)) check(`quotes.${key}.phrases`, phrases.join(""));
  for (const [key, { inSource = [] }] of Object.entries(data.people)) {
    for (const [index, name] of inSource.entries()) check(`people.${key}.inSource.${index}`, name);
  }
}

/** Spaces that look alike are told apart; a sentence that is nowhere is shown beside the one that is most like it. */
function whyMissing(sentence: string, text: string): string {
  const alike = (words: string) => words.replace(/[\u00a0\u202f]/g, " ");
  if (alike(text).includes(alike(sentence)))
    return `une espace n’est pas celle de source.text ${lastShared(sentence, text)}, attendu la même, insécable ou non : copiez la phrase de là`;
  const missing = `phrase introuvable dans source.text, attendu lettre pour lettre ${lastShared(sentence, text)}`;
  const nearest = nearestLine(sentence, text);
  return nearest === undefined ? missing : `${missing} ; la plus proche : ${quoted(nearest)}`;
}

/** The source's line that shares most of the sentence's words, if it shares half of them. */
function nearestLine(sentence: string, text: string): string | undefined {
  const wordsOf = (line: string) => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const wanted = wordsOf(sentence);
  const shared = (line: string) => [...wordsOf(line)].filter((word) => wanted.has(word)).length;
  const [best] = text.split("\n").toSorted((a, b) => shared(b) - shared(a));
  return best !== undefined && 2 * shared(best) >= wanted.size ? best.trim() : undefined;
}

/** A figure can be written, and its sentence says it too. */
export function checkFigures({ figures, quotes }: DeckData, report: ReportData): void {
  for (const [key, figure] of Object.entries(figures)) {
    if (soundsPlural(figure)) report(`figures.${key}.label`, pluralBelowTwo(figure), "warning");
    if (saysFigure(figure)) continue;
    const written = quoted(format(figure.value, figure));
    report(
      `figures.${key}.source`,
      `la phrase ne dit pas ${written} : ${quoted(figure.source)}, attendu le même nombre`,
      "warning",
    );
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
function saysFigure(figure: Figure): boolean {
  const sentence = ` ${closedUp(figure.source)} `;
  const written = closedUp(format(figure.value, figure));
  const numbers = written.match(/\d+(?:,\d+)?/g) ?? [];
  const needed = figure.kind === "date" ? numbers.slice(0, 1) : numbers;
  const says = (number: string) => new RegExp(`(?<![\\d,])${number}(?!\\d|,\\d)`).test(sentence);
  return needed.every(says) || says(String(figure.value));
}

/** Without the spaces inside numbers. */
function closedUp(text: string): string {
  return text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
}

/** "(identique jusqu’à `…logés`)" shows where a sentence begins to differ. */
function lastShared(sentence: string, text: string): string {
  let low = 0;
  let high = sentence.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(sentence.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? quoted(sentence) : `(identique jusqu’à ${quoted(sentence.slice(Math.max(0, low - 40), low))})`;
}
