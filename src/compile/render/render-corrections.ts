// What was published, and corrected since, is told by these functions: at the head of the document, in the annex, and under
// a figure's record.

import { headOf } from "../../drawings/kit/head-of.ts";
import { format } from "../../format.ts";
import type { CompiledDeck, Correction, Figure, FigureValue } from "../../model.ts";
import { own } from "../../text/names.ts";
import { historiesIn, isSame, written } from "../data/history.ts";
import { labelOf } from "../label.ts";
import { typeset } from "../typography.ts";
import { annexOf } from "./annex-figures.ts";
import { attributes, escaped, unbroken } from "./html.ts";
import { recordId, renderFigure } from "./render-figure.ts";

/**
 * "Publié le 3 décembre 2021 · corrigé le 14 décembre 2021 · état au 15 décembre 2021 · version 2", of which what there is;
 * paper says its version below.
 */
export function renderDated(deck: CompiledDeck): string {
  const { data, publications = [], day } = deck;
  const [first] = publications.map(({ date }) => date).sort();
  const last = lastCorrected(deck);
  const version = data.meeting.version && unbroken(typeset(data.meeting.version));
  const state = day && renderDay(day);
  if (first === undefined && !state) return version ? `<p class="dated on-screen">Version ${version}</p>` : "";
  const ending = version && `<span class="on-screen"> · version ${version}</span>`;
  if (first === undefined) return `<p class="dated">État au ${state}${ending ?? ""}</p>`;
  const corrected = last && ` · <a href="#corrections">corrigé le ${renderDay(last)}</a>`;
  const told = [`Publié le ${renderDay(first)}`, corrected, state && ` · état au ${state}`, ending];
  return `<p class="dated">${told.filter(Boolean).join("")}</p>`;
}

/** The day of the last correction. */
export function lastCorrected({ data: { corrections } }: CompiledDeck): string | undefined {
  return lastFirst(corrections)[0]?.date;
}

/** All of them, the last one first. */
export function renderCorrections(deck: CompiledDeck): string {
  const items = lastFirst(deck.data.corrections).map(
    (correction) => `<li><strong>${renderDay(correction.date)}</strong>. ${renderWhole(correction, deck)}</li>`,
  );
  return items.length === 0 ? "" : `<ul>\n${items.join("\n")}\n</ul>`;
}

/** "Corrigé le 14 décembre 2021 : 8 311, et non 8 113 — erreur de saisie", a paragraph each. */
export function renderCorrectionsOf(key: string, figure: Figure, corrections: readonly Correction[]): string {
  return lastFirst(corrections.filter((one) => one.figure === key))
    .map((one) => {
      const verb = one.is === undefined ? "Retiré" : "Corrigé";
      return `<p class="correction"><strong>${verb} le ${renderDay(one.date)}</strong>\u00a0: ${renderNumbers(one, figure)}${renderWhy(one)}</p>`;
    })
    .join("");
}

function lastFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toReversed().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function renderDay(date: string): string {
  return `<time${attributes({ datetime: date })}>${format(date, { kind: "date" })}</time>`;
}

/** Whoever reads the list alone is told what was counted. */
function renderWhole(correction: Correction, deck: CompiledDeck): string {
  const figure = own(deck.data.figures, correction.figure);
  const what = figure
    ? `${renderName(correction.figure, figure, deck)}\u00a0: ${renderNumbers(correction, figure)}`
    : unbroken(typeset(toldOf(correction, deck)));
  return what + (correction.is === undefined ? ", chiffre retiré" : "") + renderWhy(correction);
}

function renderName(key: string, figure: Figure, deck: CompiledDeck): string {
  const name = unbroken(typeset(headOf(labelOf(figure))));
  return annexOf(deck).keys.includes(key) ? `<a${attributes({ href: `#${recordId(key)}` })}>${name}</a>` : name;
}

/** A figure that is gone stands in the register as it was told. */
function toldOf({ figure, was }: Correction, { publications = [] }: CompiledDeck): string {
  const lines = historiesIn(publications).get(figure) ?? [];
  return (lines.find(({ value }) => isSame(value, was, undefined)) ?? lines[0])?.text ?? figure;
}

function renderNumbers({ was, is }: Correction, figure: Figure): string {
  const number = (value: FigureValue) => renderFigure(undefined, { ...figure, value }, written(value, figure));
  return is === undefined ? number(was) : `${number(is)}, et\u00a0non\u00a0${number(was)}`;
}

function renderWhy({ why }: Correction): string {
  return `\u00a0— ${escaped(typeset(why))}`;
}
