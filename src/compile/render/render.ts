// This file writes the page's body from a compiled deck: the masthead, the slides and the annex.

import { format } from "../../format.ts";
import type { CompiledDeck, DeckData, Slide } from "../../model.ts";
import { inSentence } from "../../text/names.ts";
import { saidIn } from "../said-in.ts";
import { typeset } from "../typography.ts";
import { attributes, escaped, tokens } from "./html.ts";
import { renderAddress } from "./render-address.ts";
import { annexParts, renderAnnex } from "./render-annex.ts";
import { DOWNLOADS } from "./render-download.ts";
import { renderEmbargo } from "./render-embargo.ts";
import { type RenderedEmbed, renderEmbeds } from "./render-embed.ts";
import { renderEssential } from "./render-essential.ts";
import { type FactFile, renderFactFiles } from "./render-fact-files.ts";
import { renderFacts } from "./render-facts.ts";
import { renderContents, renderMasthead, runningWords } from "./render-masthead.ts";

export interface Rendered {
  /** HTML inside `<body>`: `opening` goes up to where the downloads are listed, `rest` begins behind them. */
  readonly body: string;
  readonly opening: string;
  readonly rest: string;
  /** Of the page on a screen, and on paper but for what the wall shows there. */
  readonly css: string;
  /** Of the wall, for whatever medium shows it. */
  readonly wallCss: string;
  /** Those that its script must know how to draw. */
  readonly forms: readonly string[];
  /** To be written beside the page, which links to them. */
  readonly facts: readonly FactFile[];
  /** Charts in pages of their own, for other sites; and which sites. */
  readonly embeds: readonly RenderedEmbed[];
  readonly embedders: readonly string[];
  /** Ids of what is in the article alone, before the slides and after them. */
  readonly annex: readonly string[];
  /** Plain text, as are the next four. */
  readonly title: string;
  readonly description: string;
  readonly organiser: string;
  /** One by one. */
  readonly organisers: readonly string[];
  readonly place: string | undefined;
  /** Day of the meeting: "2021-11-19". */
  readonly date: string | undefined;
  /** Where the deck is hosted, with a slash at its end; unset where that is not known. */
  readonly address?: string | undefined;
  readonly licence?: string | undefined;
  /** Id of what ends the first slide. */
  readonly first: string;
}

/**
 * `version`: a few letters that change with the edition's files; printed beside its date. A page that `offersFacts` has
 * files beside it.
 */
export function renderDocument(deck: CompiledDeck, version?: string, offersFacts = false): Rendered {
  const { data, slides } = deck;
  const told = [data.meeting.version, version && data.meeting.version ? `(${version})` : version]
    .filter(Boolean)
    .join(" ");
  const sections = slides.map((slide, i) => renderSection(slide, slides[i - 1], deck)).join("\n");
  const facts = offersFacts ? renderFactFiles(deck, version) : [];
  const annex = annexParts(deck, facts);
  const listed = facts.length > 0 ? [DOWNLOADS] : [];
  const [annexHead, rest] = renderAnnex(annex, listed);
  const opening = [
    `<a class="skip" href="#contenu">Aller au contenu</a>\n${renderMasthead(deck, told)}`,
    renderEssential(deck),
    renderContents(slides),
    `<main id="contenu" class="reveal"><div class="slides">\n${sections}\n</div></main>`,
    annexHead,
  ]
    .filter(Boolean)
    .join("\n");
  const { wallCss, forms } = deck;
  // While one writes, the theme comes after this: its layers are named in their order here too.
  const onScreen = wallCss && `@layer tokens,document,reading,wall;@media screen{${wallCss}}`;
  const css = [runningWords(deck, told), ...numberLengths(deck), deck.css, embargoStyle(deck), onScreen]
    .filter(Boolean)
    .join("\n");
  return {
    body: `${opening}\n${rest}`,
    opening,
    rest,
    css,
    wallCss,
    forms,
    facts,
    embeds: renderEmbeds(deck),
    embedders: data.meeting.embed ?? [],
    annex: [...(deck.essential ?? []), ...listed, ...annex].map(({ id }) => id),
    ...aboutMeeting(data),
    first: endOf(slides[0]!),
  };
}

/** A number in large type is as large as its characters allow: the style knows how many there are. */
function numberLengths(deck: CompiledDeck): string[] {
  const { figures } = deck.data;
  const bound = saidIn(deck).flatMap((said) => said.figures.map((key) => figures[key]!)); // bound, so known
  const lengths = new Set(bound.map((figure) => format(figure.value, figure).length));
  return [...lengths].map((length) => `[data-chars="${length}"]{--chars:${length}}`);
}

function aboutMeeting({ meeting, figures }: DeckData) {
  const { title, description, organiser, place, address, licence } = meeting;
  const date = meeting.date && String(figures[meeting.date]!.value); // checked with the data: a date
  const words = { title: typeset(title), description: typeset(description), organiser: typeset(inSentence(organiser)) };
  return {
    ...words,
    organisers: [organiser].flat().map(typeset),
    place: place && typeset(place),
    date,
    address,
    licence,
  };
}

function renderSection(slide: Slide, before: Slide | undefined, { data, held }: CompiledDeck): string {
  const isWhole = held.length === 0;
  const { id, title, part, layout, ground, isSilent, steps, place, speaker, minutes } = slide;
  const open = attributes({
    id,
    class: "slide",
    "aria-labelledby": `${id}-titre`,
    "data-title": title,
    "data-part": part,
    "data-layout": layout,
    "data-ground": ground,
    "data-silent": isSilent,
    "data-steps": steps,
    "data-place": isWhole ? `${place.file}:${place.line}` : place.file, // a gap in the lines would tell of what waits
    "data-speaker": speaker,
    "data-minutes": minutes,
  });
  const frame = attributes({ class: "frame", "data-holds": tokens(slide.holds) });
  const addresses = [`/${id}`, ...Array.from({ length: steps }, (_, index) => `/${id}/${index + 1}`)];
  const anchors = addresses.map((address) => `<span class="anchor" id="${address}"></span>`).join("");
  const commentary = slide.commentary && `\n<div class="commentary">${slide.commentary}</div>`;
  const facts = renderFacts(slide, data);
  const waiting = slide.embargo === undefined ? "" : renderEmbargo(slide.embargo);
  const privateText = renderNotes(slide, before);
  const { address } = data.meeting;
  const way = address !== undefined && layout === "fin" ? renderAddress(address, "on-wall") : "";
  const end = before ? "" : `<span class="anchor" id="${endOf(slide)}"></span>`;
  return `<section${open}>${anchors}\n<div${frame}>${slide.html}${way}${waiting}</div>${commentary}${facts}${privateText}${end}\n</section>`;
}

/** Above all else of its slide, on the wall at its head. */
const EMBARGO_STYLE =
  ".embargo{inline-size:fit-content;margin:0;padding:.1em .6em;background:#a83a27;color:#fff;font:700 1rem/1.4 sans-serif;text-transform:none;letter-spacing:0;z-index:3}html.wall .embargo{position:absolute;inset-block-start:0;inset-inline:0;margin-inline:auto;font-size:1.4cqw}";

function embargoStyle(deck: CompiledDeck): string {
  return saidIn(deck).some(({ embargo }) => embargo !== undefined) ? EMBARGO_STYLE : "";
}

/** A slide that is still on its way is in the page from its first tag on: what stands last in it says that all of it came. */
function endOf({ id }: Slide): string {
  return `${id}-fin`;
}

/** The plan of a file stands at its first slide. */
function renderNotes(slide: Slide, before: Slide | undefined): string {
  const opens = before?.place.file !== slide.place.file;
  const words = (opens ? renderPlan(slide) : "") + slide.notes;
  return words && `\n<div class="notes">${words}</div>`;
}

function renderPlan({ speaker, minutes }: Slide): string {
  const time = minutes && `${format(minutes, { kind: "count" })}\u00a0min`;
  const words = [speaker, time].filter(Boolean).join(", ");
  return words && `<p class="pace">${escaped(words)}</p>`;
}
