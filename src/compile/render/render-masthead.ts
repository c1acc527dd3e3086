// The masthead opens the document, on the page and on paper, with what is known of the meeting.

import { format } from "../../format.ts";
import type { CompiledDeck, Slide } from "../../model.ts";
import { inSentence } from "../../text/names.ts";
import { cssString } from "../css.ts";
import { typeset } from "../typography.ts";
import { attributes, escaped, unbroken } from "./html.ts";
import { renderAddress } from "./render-address.ts";
import { lastCorrected, renderDated } from "./render-corrections.ts";
import { renderTraced } from "./render-figure.ts";

/** Up to the contents, which end it. `version` tells two states of one edition apart. */
export function renderMasthead(deck: CompiledDeck, version: string | undefined): string {
  const { meeting, figures } = deck.data;
  const date = meeting.date && renderTraced(meeting.date, figures[meeting.date]!); // checked with the data
  const met = [meeting.place && escaped(typeset(meeting.place)), date].filter(Boolean).join(", ");
  const edition = [date && `Réunion du ${date}`, version && `version ${escaped(version)}`].filter(Boolean).join(", ");
  return [
    `<header class="masthead"><p class="organiser">${unbroken(typeset(inSentence(meeting.organiser)))}</p>`,
    `<h1>${unbroken(typeset(meeting.title))}</h1>`,
    met && `<p class="meeting">${met}</p>`,
    renderDated(deck),
    `<p class="summary">${unbroken(typeset(meeting.description))}</p>`,
    edition && `<p class="edition on-paper">${capitalised(edition)}</p>`,
    meeting.address ? renderAddress(meeting.address, "on-paper") : "",
  ]
    .filter(Boolean)
    .join("\n");
}

export function renderContents(slides: readonly Slide[]): string {
  return `<nav class="toc" aria-label="Sommaire">${renderParts(slides)}</nav></header>`;
}

/** What the head and the foot of a printed page say, as custom properties: paper has no elements that come back. */
export function runningWords(deck: CompiledDeck, version: string | undefined): string {
  const { meeting, figures } = deck.data;
  const date = meeting.date && figures[meeting.date]!; // checked with the data
  const corrected = lastCorrected(deck);
  const edition = [
    date && `Réunion du ${format(date.value, date)}`,
    version && `version ${version}`,
    corrected && `corrigée le ${format(corrected, { kind: "date" })}`,
  ].filter(Boolean);
  return `:root{--running-title:${cssString(typeset(meeting.title))};--running-edition:${cssString(capitalised(edition.join(", ")))}}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The parts, each with its slides, numbered as on the wall; no part's name where there is only one. */
function renderParts(slides: readonly Slide[]): string {
  const starts = slides.flatMap(({ part }, index) => (part === slides[index - 1]?.part ? [] : [index]));
  const lists = starts.map((start, index) => {
    const links = slides
      .slice(start, starts[index + 1])
      .map(renderLink)
      .join("");
    return `<ol${attributes({ start: start > 0 ? start + 1 : undefined })}>${links}</ol>`;
  });
  if (lists.length === 1) return lists[0]!;
  const parts = lists.map((list, index) => {
    const { part } = slides[starts[index]!]!; // a list starts at a slide
    return `<li><span class="toc-part">${escaped(part)}</span>${list}</li>`;
  });
  return `<ul>${parts.join("")}</ul>`;
}

function renderLink({ id, title }: Slide): string {
  return `<li><a href="#/${id}">${escaped(title)}</a></li>`;
}
