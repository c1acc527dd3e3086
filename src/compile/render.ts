// A compiled deck in; what stands in the page's body out: masthead, slides, annex.

import type { Deck, DeckData, Slide } from "../model.ts";
import { attributes, escaped, tokens, unbroken } from "./html.ts";
import { renderAnnex } from "./render-annex.ts";
import { renderTraced } from "./render-figure.ts";
import { typeset } from "./typography.ts";

export interface Rendered {
  /** HTML inside `<body>`. */
  readonly body: string;
  readonly css: string;
  /** Plain text, as is the description. */
  readonly title: string;
  readonly description: string;
  /** Id of the first slide. */
  readonly first: string;
}

/** With `notes`, the speaker's private text stands in each slide: never in a page that is shared. */
export function renderDocument(deck: Deck, { notes }: { readonly notes: boolean }): Rendered {
  const { data, slides } = deck;
  const sections = slides.map((slide) => renderSection(slide, notes)).join("\n");
  const body = [
    '<a class="skip" href="#contenu">Aller au contenu</a>',
    renderMasthead(data, slides),
    `<main id="contenu" class="reveal"><div class="slides">\n${sections}\n</div></main>`,
    renderAnnex(deck),
  ].join("\n");
  const [title, description] = [data.meeting.title, data.meeting.description].map(typeset) as [string, string];
  return { body, css: deck.css, title, description, first: slides[0]!.id };
}

function renderMasthead({ meeting, figures }: DeckData, slides: readonly Slide[]): string {
  const date = figures[meeting.date]!; // checked with the data
  return [
    `<header class="masthead"><p class="organiser">${unbroken(typeset(meeting.organiser))}</p>`,
    `<h1>${unbroken(typeset(meeting.title))}</h1>`,
    `<p class="meeting">${escaped(typeset(meeting.place))}, ${renderTraced(meeting.date, date)}</p>`,
    `<p class="standfirst">${unbroken(typeset(meeting.description))}</p>`,
    `<nav class="toc" aria-label="Sommaire">${renderContents(slides)}</nav></header>`,
  ].join("\n");
}

/** The parts, each with its slides, numbered as on the wall; no part's name where there is only one. */
function renderContents(slides: readonly Slide[]): string {
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

function renderSection(slide: Slide, notes: boolean): string {
  const { id, title, part, layout, ground, steps, place } = slide;
  const open = attributes({
    id,
    class: "slide",
    "aria-labelledby": `${id}-titre`,
    "data-title": title,
    "data-part": part,
    "data-layout": layout,
    "data-ground": ground,
    "data-steps": steps,
    "data-place": `${place.file}:${place.line}`,
  });
  const frame = attributes({ class: "frame", "data-holds": tokens(slide.holds) });
  const addresses = [`/${id}`, ...Array.from({ length: steps }, (_, index) => `/${id}/${index + 1}`)];
  const anchors = addresses.map((address) => `<span class="anchor" id="${address}"></span>`).join("");
  const commentary = slide.commentary && `\n<div class="commentary">${slide.commentary}</div>`;
  const privateText = notes && slide.notes ? `\n<div class="notes">${slide.notes}</div>` : "";
  return `<section${open}>${anchors}\n<div${frame}>${slide.html}</div>${commentary}${privateText}\n</section>`;
}
