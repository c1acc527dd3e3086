// On paper a click shows nothing: there, these lines say of a slide's figures what they count, when and where.

import { headOf } from "../../drawings/kit/head-of.ts";
import type { DeckData, Figure, Slide } from "../../model.ts";
import { labelOf } from "../label.ts";
import { typeset } from "../typography.ts";
import { attributes, unbroken } from "./html.ts";
import { renderFigure } from "./render-figure.ts";

/** A date or a year says when another figure was counted: it needs no line of its own. */
const TELLING_WHEN: readonly Figure["kind"][] = ["date", "year"];

/** One line for the figures that share their period and their perimeter. */
export function renderFacts(slide: Slide, { figures }: DeckData): string {
  const lines = new Map<string, string[]>();
  for (const key of slide.figures) {
    const figure = figures[key]!; // bound, so known
    if (TELLING_WHEN.includes(figure.kind)) continue;
    const where = `${figure.period}${NARROW}; ${figure.perimeter}`;
    lines.set(where, [...(lines.get(where) ?? []), renderFact(key, figure)]);
  }
  if (lines.size === 0) return "";
  const items = [...lines].map(
    ([where, facts]) => `<li>${facts.join(`${NARROW}; `)} (${unbroken(typeset(where))})</li>`,
  );
  return `\n<ul class="facts on-paper">${items.join("")}</ul>`;
}

const NARROW = "\u202f";

function renderFact(key: string, figure: Figure): string {
  const link = attributes({ href: `#sources/${key}` });
  return `<a${link}>${unbroken(typeset(headOf(labelOf(figure))))}</a>\u00a0: ${renderFigure(key, figure)}`;
}
