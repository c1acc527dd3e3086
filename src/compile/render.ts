// A compiled deck in; what stands in the page's body out: masthead, slides, annex.

import { format } from "../format.ts";
import type { Deck, DeckData, Pace, Slide } from "../model.ts";
import { attributes, escaped } from "./html.ts";
import { renderAnnex } from "./render-annex.ts";
import { renderFacts } from "./render-facts.ts";
import { renderMasthead, runningWords } from "./render-masthead.ts";
import { typeset } from "./typography.ts";

export interface Rendered {
  /** HTML inside `<body>`. */
  readonly body: string;
  readonly css: string;
  /** Plain text, as is the description. */
  readonly title: string;
  readonly description: string;
}

export interface RenderOptions {
  /** Whether the speaker's private text stands in each slide: never in a page that is shared. */
  readonly notes: boolean;
  /** A few letters that change with the edition's files; printed beside its date. */
  readonly version?: string;
}

export function renderDocument(deck: Deck, { notes, version }: RenderOptions): Rendered {
  const { data, slides } = deck;
  const sections = slides.map((slide) => renderSection(slide, data, notes)).join("\n");
  const body = [
    '<a class="skip" href="#contenu">Aller au contenu</a>',
    renderMasthead(data, slides, version),
    `<main id="contenu" class="reveal"><div class="slides">\n${sections}\n</div></main>`,
    renderAnnex(deck),
  ].join("\n");
  const css = [runningWords(data, version), deck.css].filter(Boolean).join("\n");
  return { body, css, title: typeset(data.meeting.title), description: typeset(data.meeting.description) };
}

function renderSection(slide: Slide, data: DeckData, notes: boolean): string {
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
  const addresses = [`/${id}`, ...Array.from({ length: steps }, (_, index) => `/${id}/${index + 1}`)];
  const anchors = addresses.map((address) => `<span class="anchor" id="${address}"></span>`).join("");
  const commentary = slide.commentary && `\n<div class="commentary">${slide.commentary}</div>`;
  const facts = renderFacts(slide, data);
  const privateText = notes ? renderNotes(slide) : "";
  return `<section${open}>${anchors}\n<div class="frame">${slide.html}</div>${commentary}${facts}${privateText}\n</section>`;
}

function renderNotes({ notes, pace }: Slide): string {
  const words = (pace ? renderPace(pace) : "") + notes;
  return words && `\n<div class="notes">${words}</div>`;
}

function renderPace({ speaker, minutes }: Pace): string {
  const time = minutes && `${format(minutes, { kind: "count" })}\u00a0min`;
  const words = [speaker, time].filter(Boolean).join(", ");
  return words && `<p class="pace">${escaped(words)}</p>`;
}
