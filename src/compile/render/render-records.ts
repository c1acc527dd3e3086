// This table says all that is known of the figures, under the sentences that they come from.

import { headOf } from "../../drawings/words.ts";
import type { DeckData } from "../../model.ts";
import { labelOf } from "../label.ts";
import { typeset } from "../typography.ts";
import { attributes, unbroken } from "./html.ts";
import { recordId, renderFigure } from "./render-figure.ts";

const COLUMNS = ["Ce qui est compté", "Valeur", "Unité", "Période", "Périmètre"];

/** A sentence that gives several figures stands once, over all of them. */
export function renderRecords(keys: readonly string[], data: DeckData): string {
  const sentences = new Map<string, string[]>();
  for (const key of keys) {
    const { source } = data.figures[key]!; // bound, so known
    sentences.set(source, [...(sentences.get(source) ?? []), renderRecord(key, data)]);
  }
  const groups = [...sentences].map(([sentence, records]) => `${renderSentence(sentence)}\n${records.join("\n")}`);
  const head = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join("");
  const bodies = groups.map((group) => `<tbody>\n${group}\n</tbody>`).join("\n");
  return `<table><caption>Les chiffres de ce document, sous la phrase de la source qui les donne</caption><thead><tr>${head}</tr></thead>\n${bodies}</table>`;
}

/** The source's own words, letter for letter; its line ends and its double spaces, which a page shows as one, are one. */
function renderSentence(sentence: string): string {
  const words = unbroken(sentence.replace(/[ \t\r\n]+/g, " "));
  return `<tr class="sentence"><th scope="rowgroup" colspan="${COLUMNS.length}">«\u00a0<q data-verbatim>${words}</q>\u00a0»</th></tr>`;
}

function renderRecord(key: string, { figures }: DeckData): string {
  const figure = figures[key]!; // bound, so known
  const [label, unit, period, perimeter] = [headOf(labelOf(figure)), figure.unit, figure.period, figure.perimeter].map(
    (words) => unbroken(typeset(words)),
  );
  const cells = [renderFigure(key, figure), unit, period, perimeter].map(
    (html, index) => `<td data-label="${COLUMNS[index + 1]}">${html}</td>`,
  );
  return `<tr${attributes({ id: recordId(key) })}><th scope="row">${label}</th>${cells.join("")}</tr>`;
}
