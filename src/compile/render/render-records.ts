// This table says all that is known of the figures, under the sentences that they come from.

import { headOf } from "../../drawings/kit/head-of.ts";
import type { DeckData, Figure, Source } from "../../model.ts";
import { formulaWords } from "../data/calculate.ts";
import { type Found, foundIn, OF_THE_MEETING, passageOf } from "../data/evidence.ts";
import { keyBefore } from "../data/key-before.ts";
import { restatedFrom } from "../data/revised.ts";
import { labelOf } from "../label.ts";
import { typeset } from "../typography.ts";
import { attributes, escaped, unbroken } from "./html.ts";
import { renderCorrectionsOf } from "./render-corrections.ts";
import { recordId, renderFigure } from "./render-figure.ts";

const COLUMNS = ["Ce qui est compté", "Valeur", "Unité", "Période", "Périmètre"];

/** A sentence that gives several figures stands once, over all of them. */
export function renderRecords(keys: readonly string[], data: DeckData): string {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const place = renderPlace(data.figures[key]!, data); // bound, so known
    groups.set(place, [...(groups.get(place) ?? []), renderRecord(key, data)]);
  }
  const bodies = [...groups].map(([place, records]) => `<tbody>\n${place}\n${records.join("\n")}\n</tbody>`);
  const head = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join("");
  return `<table><caption>Les chiffres de ce document, sous ce qui les donne dans la source</caption><thead><tr>${head}</tr></thead>\n${bodies.join("\n")}</table>`;
}

/** Its title, a link to the original where there is an address. */
export function renderCite({ title, url }: Source): string {
  const words = escaped(typeset(title));
  return `<cite>${url === undefined ? words : `<a${attributes({ href: url })}>${words}</a>`}</cite>`;
}

/** The source's own words, its table's cell, or a formula; which source, where there are several or it can be read. */
function renderPlace({ source, calculated }: Figure, { sources, figures }: DeckData): string {
  const found = foundIn(source, sources);
  const isNamed = Object.keys(sources).length > 1 || found?.source.url !== undefined;
  const which = found && isNamed ? `${NARROW}; ${renderCite(found.source)}` : "";
  const words = calculated ? given(`Calculé\u00a0: ${formulaWords(calculated, figures)}`) : renderWords(found);
  return `<tr class="sentence"><th scope="rowgroup" colspan="${COLUMNS.length}">${words}${which}</th></tr>`;
}

/** Letter for letter. */
function renderWords(found: Found | undefined): string {
  if (!found) return given(OF_THE_MEETING);
  if (found.place.sentence === undefined) return given(passageOf(found));
  return `«\u00a0<q data-verbatim>${unbroken(passageOf(found))}</q>\u00a0»`;
}

function given(words: string): string {
  return `<span class="given">${escaped(words)}</span>`;
}

const NARROW = "\u202f";

function renderRecord(key: string, { figures, corrections }: DeckData): string {
  const figure = figures[key]!; // bound, so known
  const [label, unit, period, perimeter] = [headOf(labelOf(figure)), figure.unit, figure.period, figure.perimeter].map(
    (words) => unbroken(typeset(words)),
  );
  const told = period + renderRestated(key, figures);
  const cells = [renderFigure(key, figure), unit, told, perimeter].map(
    (html, index) => `<td data-label="${COLUMNS[index + 1]}">${html}</td>`,
  );
  const corrected = renderCorrectionsOf(key, figure, corrections);
  const below =
    corrected &&
    `\n<tr${attributes({ id: `${recordId(key)}/corrections`, class: "corrected" })}><td colspan="${COLUMNS.length}">${corrected}</td></tr>`;
  return `<tr${attributes({ id: recordId(key) })}><th scope="row">${label}</th>${cells.join("")}</tr>${below}`;
}

function renderRestated(key: string, figures: DeckData["figures"]): string {
  const then = restatedFrom(key, figures);
  if (!then) return "";
  return ` <span class="restated">(chiffre révisé\u00a0: ${renderFigure(keyBefore(key), then)} dans l’édition précédente)</span>`;
}
