// A compiled deck in; the end of the document out: figures used and where they come from, glossary, credits, legal lines.

import { headOf } from "../charts/words.ts";
import type { Deck, DeckData } from "../model.ts";
import { attributes, escaped } from "./html.ts";
import { renderAccessibility } from "./render-accessibility.ts";
import { recordId, renderFigure, renderTraced } from "./render-figure.ts";
import { typeset } from "./typography.ts";

export function renderAnnex(deck: Deck): string {
  const { data } = deck;
  const sections = [
    ["sources", "Sources et méthode", renderSources(deck)],
    ["glossaire", "Glossaire", renderGlossary(deck)],
    ["credits", "Crédits", renderCredits(data)],
    ["accessibilite", "Accessibilité", renderAccessibility(data)],
    ["mentions-legales", "Mentions légales", renderLegal(data)],
    ["contact", "Contact", renderContact(data)],
  ].filter(([, , html]) => html) as [id: string, title: string, html: string][];
  const links = sections.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join("");
  const nav = `<nav aria-label="Fin du document"><ul>${links}</ul></nav>\n`;
  return `<footer class="annex">\n${nav}${sections.map((one) => renderPart(...one)).join("")}</footer>`;
}

function renderSources({ data, slides }: Deck): string {
  const { title, published, url } = data.source;
  const name =
    url === undefined ? escaped(typeset(title)) : `<a${attributes({ href: url })}>${escaped(typeset(title))}</a>`;
  const date = renderTraced(published, data.figures[published]!); // checked with the data
  const keys = new Set([data.meeting.date, ...slides.flatMap(({ figures }) => figures), published]);
  const rows = [...keys].map((key) => renderRecord(key, data)).join("\n");
  const head = ["Ce qui est compté", "Valeur", "Unité", "Période", "Périmètre", "Phrase de la source"].map(
    (column) => `<th scope="col">${column}</th>`,
  );
  const table = `<table><caption>Les chiffres de ce document</caption><thead><tr>${head.join("")}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
  return `<p>Source\u00a0: <cite>${name}</cite>, ${date}.</p>\n${table}`;
}

/** One figure, all that is known of it. Its sentence is the source's own, letter for letter. */
function renderRecord(key: string, { figures }: DeckData): string {
  const figure = figures[key]!; // bound, so known
  const cell = (label: string, html: string) => `<td data-label="${label}">${html}</td>`;
  return [
    `<tr${attributes({ id: recordId(key) })}><th scope="row">${escaped(typeset(headOf(figure.label)))}</th>`,
    cell("Valeur", renderFigure(key, figure)),
    cell("Unité", escaped(typeset(figure.unit))),
    cell("Période", escaped(typeset(figure.period))),
    cell("Périmètre", escaped(typeset(figure.perimeter))),
    cell("Phrase de la source", `<q data-verbatim>${escaped(figure.source)}</q>`),
    "</tr>",
  ].join("");
}

function renderGlossary({ data, slides }: Deck): string {
  const keys = [...new Set(slides.flatMap(({ terms }) => terms))];
  if (keys.length === 0) return "";
  const entries = keys.map((key) => {
    const { short, long, definition } = data.terms[key]!; // bound, so known
    const words = [long, definition].map((text) => escaped(typeset(text)));
    return `<dt${attributes({ id: `glossaire/${key}` })}>${escaped(typeset(short))}</dt><dd>${words[0]}. ${words[1]}</dd>`;
  });
  return `<dl>\n${entries.join("\n")}\n</dl>`;
}

function renderCredits({ credits }: DeckData): string {
  if (credits.length === 0) return "";
  return `<ul>${credits.map((credit) => `<li>${escaped(typeset(credit))}</li>`).join("")}</ul>`;
}

/** Blank lines part the paragraphs. */
function renderLegal({ meeting: { legal = "" } }: DeckData): string {
  const paragraphs = legal.split(/\n\s*\n/).filter((text) => text.trim());
  return paragraphs.map((text) => `<p>${escaped(typeset(text.trim()))}</p>`).join("\n");
}

function renderContact({ meeting: { contact } }: DeckData): string {
  if (contact === undefined) return "";
  const href = contact.includes("@") ? `mailto:${contact}` : contact;
  return `<p><a${attributes({ href })}>${escaped(contact)}</a></p>`;
}

function renderPart(id: string, title: string, html: string): string {
  return `<section id="${id}" aria-labelledby="${id}-titre"><h2 id="${id}-titre">${title}</h2>\n${html}\n</section>\n`;
}
