// On paper a click shows nothing: there, these lines say of a slide's figures what they count, when and where.

import { headOf } from "../../drawings/kit/head-of.ts";
import type { DeckData, Figure, Slide } from "../../model.ts";
import { labelOf } from "../label.ts";
import { typeset } from "../typography.ts";
import { attributes, unbroken } from "./html.ts";
import { renderFigure } from "./render-figure.ts";

/** A date or a year says when another figure was counted: it needs no line of its own. */
const TELLING_WHEN: readonly Figure["kind"][] = ["date", "year"];

/** One line for the figures that share their period and their perimeter, or their name and their period. */
export function renderFacts(slide: Slide, { figures }: DeckData): string {
  const shown = slide.figures
    .map((key): Fact => [key, figures[key]!]) // bound, so known
    .filter(([, { kind }]) => !TELLING_WHEN.includes(kind));
  const places = groupBy(shown, ([, { period, perimeter }]) => `${period}\n${perimeter}`);
  const alone = places.flatMap((facts) => (facts.length === 1 ? facts : []));
  const names = groupBy(alone, ([, figure]) => `${nameOf(figure)}\n${figure.period}`);
  const items = [
    ...places.filter((facts) => facts.length > 1).map(inOnePlace),
    ...names.map((facts) => (facts.length > 1 ? ofOneName(facts) : inOnePlace(facts))),
  ];
  if (items.length === 0) return "";
  return `\n<ul class="facts on-paper">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

type Fact = readonly [key: string, figure: Figure];

const NARROW = "\u202f";

function groupBy(facts: readonly Fact[], keyOf: (fact: Fact) => string): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), fact]);
  return [...groups.values()];
}

/** "Ménages logés : 8 311 ; Aides… : 63 174 (2021 ; Hauts-de-France)" */
function inOnePlace(facts: readonly Fact[]): string {
  const [, { period, perimeter }] = facts[0]!; // a group has one at least
  const told = facts.map((fact) => `${linkTo(fact, nameOf(fact[1]))}\u00a0: ${numberOf(fact)}`);
  return `${listed(told)} (${words(`${period}${NARROW}; ${perimeter}`)})`;
}

/** "Maisons (au 1er janvier 2025) : 46,6 % (Vendée) ; 25,0 % (Sarthe)" */
function ofOneName(facts: readonly Fact[]): string {
  const [, first] = facts[0]!; // a group has one at least
  const told = facts.map((fact) => `${numberOf(fact)} (${linkTo(fact, fact[1].perimeter)})`);
  return `${words(`${nameOf(first)} (${first.period})`)}\u00a0: ${listed(told)}`;
}

function listed(items: readonly string[]): string {
  return items.join(`${NARROW}; `);
}

function nameOf(figure: Figure): string {
  return headOf(labelOf(figure));
}

function linkTo([key]: Fact, text: string): string {
  return `<a${attributes({ href: `#sources/${key}` })}>${words(text)}</a>`;
}

function numberOf([key, figure]: Fact): string {
  return renderFigure(key, figure);
}

function words(text: string): string {
  return unbroken(typeset(text));
}
