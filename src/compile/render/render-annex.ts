// The annex ends the document: it shows what was corrected, what has changed since the edition before, the figures used and
// where they come from, then glossary, people, credits, accessibility, legal lines and contact.

import type { CompiledDeck, DeckData, Source, Term } from "../../model.ts";
import { inSentence } from "../../text/names.ts";
import { saidIn } from "../said-in.ts";
import { typeset } from "../typography.ts";
import { annexOf } from "./annex-figures.ts";
import { attributes, escaped } from "./html.ts";
import { renderAccessibility } from "./render-accessibility.ts";
import { termId } from "./render-bound.ts";
import { renderChanges } from "./render-changes.ts";
import { renderContact } from "./render-contact.ts";
import { renderCorrections } from "./render-corrections.ts";
import { renderDownload } from "./render-download.ts";
import { downloadOf, type FactFile } from "./render-fact-files.ts";
import { renderTraced } from "./render-figure.ts";
import { renderCite, renderRecords } from "./render-records.ts";

/** The parts' ids and titles. */
const PARTS = {
  corrections: ["Corrections", renderCorrections],
  changements: ["Ce qui a changé", renderChanges],
  sources: ["Sources et méthode", renderSources],
  glossaire: ["Glossaire", renderGlossary],
  personnes: ["Personnes citées", renderPeople],
  credits: ["Crédits", renderCredits],
  accessibilite: ["Accessibilité", renderAccess],
  "mentions-legales": ["Mentions légales", renderLegal],
  contact: ["Contact", renderContactLine],
} as const;

export const ANNEX_IDS: readonly string[] = Object.keys(PARTS);

interface Part {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Those that have something to say. */
export function annexParts(deck: CompiledDeck, facts: readonly FactFile[]): Part[] {
  const parts = Object.entries(PARTS).map(([id, [title, render]]) => ({ id, title, html: render(deck, facts) }));
  return parts.filter(({ html }) => html !== "");
}

/** Up to where the downloads are listed, and from there on. `linked` are ids and titles of what is listed first. */
export function renderAnnex(parts: readonly Part[], linked: readonly Omit<Part, "html">[]): readonly [string, string] {
  const links = [...linked, ...parts].map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join("");
  const nav = `<nav class="annex-nav" aria-label="Fin du document"><ul>${links}</ul></nav>`;
  return [`<footer class="annex">\n${nav}`, `${parts.map(section).join("")}</footer>`];
}

function renderSources(deck: CompiledDeck, facts: readonly FactFile[]): string {
  const { keys, data } = annexOf(deck);
  const sources = Object.values(data.sources).map((source) => renderSource(source, data));
  const list =
    sources.length === 1
      ? `<p>Source\u00a0: ${sources[0]}.</p>`
      : `<ul class="sources">${sources.map((source) => `<li>${source}.</li>`).join("")}</ul>`;
  const records = keys.length > 0 ? renderRecords(keys, data) : "";
  const files = facts
    .slice(0, 1)
    .map((table) => renderDownload({ ...downloadOf(table), label: "Télécharger les chiffres" }));
  return [list, ...files.map((link) => `<p class="downloads">${link}</p>`), records].filter(Boolean).join("\n");
}

/** Who published what, when, and which file it is. */
function renderSource(source: Source, { figures }: DeckData): string {
  const { publisher, published, table } = source;
  const date = published === undefined ? undefined : renderTraced(published, figures[published]!); // checked with the data
  const file = table && `tableau ${escaped(table.file)}`;
  return [renderCite(source), publisher && escaped(typeset(publisher)), file, date].filter(Boolean).join(", ");
}

function renderGlossary(deck: CompiledDeck): string {
  const { data } = deck;
  const keys = [...new Set(saidIn(deck).flatMap(({ terms }) => terms))];
  if (keys.length === 0) return "";
  const entries = keys.map((key) => renderTerm(key, data.terms[key]!)); // bound, so known
  return `<dl>\n${entries.join("\n")}\n</dl>`;
}

/** A definition that the source does not give is nobody's word, and says so. */
function renderTerm(key: string, { short, long, definition, source }: Term): string {
  const [name, words] = [long, definition].map((text) => escaped(typeset(text)));
  const usual = source === undefined ? ' <span class="usual">(définition usuelle)</span>' : "";
  const open = attributes({ id: termId(key) });
  return `<dt${open}>${escaped(typeset(short))}</dt><dd>${name}. ${words}${usual}</dd>`;
}

function renderPeople(deck: CompiledDeck): string {
  const { data } = deck;
  const said = saidIn(deck).flatMap(({ people }) => people);
  const keys = [...new Set([...[data.meeting.chair ?? []].flat(), ...said])];
  const entries = keys.flatMap((key) => {
    const person = data.people[key];
    return person ? [`<dt>${escaped(typeset(person.name))}</dt><dd>${escaped(typeset(person.role))}</dd>`] : [];
  });
  return entries.length === 0 ? "" : `<dl>\n${entries.join("\n")}\n</dl>`;
}

function renderCredits({ data: { credits, meeting } }: CompiledDeck): string {
  const all = [...(meeting.licence ? [`Chiffres et images des graphiques : ${meeting.licence}`] : []), ...credits];
  if (all.length === 0) return "";
  return `<ul>${all.map((credit) => `<li>${escaped(typeset(credit))}</li>`).join("")}</ul>`;
}

/** What whoever reads on a screen may expect, and what whoever reads on paper or in a PDF may. */
function renderAccess({ data }: CompiledDeck): string {
  const { meeting } = data;
  const online = meeting.address
    ? `La version en ligne se lit aussi sur un téléphone, agrandie, ou écoutée\u00a0: <a${attributes({ href: meeting.address })}>${escaped(meeting.address)}</a>.`
    : "";
  const words = [
    "Ce document est balisé\u00a0: un lecteur d’écran y trouve les titres, les listes, les tableaux et leurs en-têtes. Une phrase décrit chaque image\u202f; les chiffres des graphiques sont dans le tableau des sources. Aucune information ne tient à la seule couleur.",
    online,
    `Une difficulté de lecture se signale à l’organisateur\u00a0: ${[escaped(typeset(inSentence(meeting.organiser))), renderContact(meeting)].filter(Boolean).join(", ")}.`,
  ];
  const paper = words.filter(Boolean).map((text) => `<p>${text}</p>`);
  return `<div class="on-screen">${renderAccessibility(data)}</div>\n<div class="on-paper">${paper.join("")}</div>`;
}

/** Blank lines part the paragraphs. */
function renderLegal({ data: { meeting } }: CompiledDeck): string {
  const paragraphs = (meeting.legal ?? "").split(/\n\s*\n/).filter((text) => text.trim());
  return paragraphs.map((text) => `<p>${escaped(typeset(text.trim()))}</p>`).join("\n");
}

function renderContactLine({ data: { meeting } }: CompiledDeck): string {
  const link = renderContact(meeting);
  return link && `<p>${link}</p>`;
}

function section({ id, title, html }: Part): string {
  const open = attributes({ id, "aria-labelledby": `${id}-titre` });
  return `<section${open}><h2 id="${id}-titre">${title}</h2>\n${html}\n</section>\n`;
}
