// A compiled deck in; the end of the document out: figures used and where they come from, glossary, people, credits.

import type { Deck, Term } from "../model.ts";
import { attributes, escaped } from "./html.ts";
import { renderFigure } from "./render-figure.ts";
import { renderRecords } from "./render-records.ts";
import { typeset } from "./typography.ts";

export function renderAnnex(deck: Deck): string {
  const sections = [renderSources, renderGlossary, renderPeople, renderCredits, renderAccess];
  return `<footer class="annex">\n${sections.map((render) => render(deck)).join("")}</footer>`;
}

function renderSources({ data, slides }: Deck): string {
  const { title, published, url } = data.source;
  const name =
    url === undefined ? escaped(typeset(title)) : `<a${attributes({ href: url })}>${escaped(typeset(title))}</a>`;
  const date = renderFigure(published, data.figures[published]!); // checked with the data
  const keys = new Set([data.meeting.date, ...slides.flatMap(({ figures }) => figures), published]);
  const source = `<p>Source\u00a0: <cite>${name}</cite>, ${date}.</p>`;
  return section("sources", "Sources et méthode", `${source}\n${renderRecords([...keys], data)}`);
}

function renderGlossary({ data, slides }: Deck): string {
  const keys = [...new Set(slides.flatMap(({ terms }) => terms))];
  if (keys.length === 0) return "";
  const entries = keys.map((key) => renderTerm(key, data.terms[key]!)); // bound, so known
  return section("glossaire", "Glossaire", `<dl>\n${entries.join("\n")}\n</dl>`);
}

/** A definition that the source does not give is nobody's word, and says so. */
function renderTerm(key: string, { short, long, definition, source }: Term): string {
  const [name, words] = [long, definition].map((text) => escaped(typeset(text)));
  const usual = source === undefined ? ' <span class="usual">(définition usuelle)</span>' : "";
  const open = attributes({ id: `glossaire/${key}` });
  return `<dt${open}>${escaped(typeset(short))}</dt><dd>${name}. ${words}${usual}</dd>`;
}

function renderPeople({ data, slides }: Deck): string {
  const keys = [...new Set([data.meeting.chair, ...slides.flatMap(({ people }) => people)])];
  const entries = keys.flatMap((key) => {
    const person = data.people[key];
    return person ? [`<dt>${escaped(typeset(person.name))}</dt><dd>${escaped(typeset(person.role))}</dd>`] : [];
  });
  if (entries.length === 0) return "";
  return section("personnes", "Personnes citées", `<dl>\n${entries.join("\n")}\n</dl>`);
}

function renderCredits({ data: { credits } }: Deck): string {
  if (credits.length === 0) return "";
  return section(
    "credits",
    "Crédits",
    `<ul>${credits.map((credit) => `<li>${escaped(typeset(credit))}</li>`).join("")}</ul>`,
  );
}

/** What whoever reads on paper or in a PDF may expect. */
function renderAccess({ data: { meeting } }: Deck): string {
  const online = meeting.address
    ? `La version en ligne se lit aussi sur un téléphone, agrandie, ou écoutée\u00a0: <a${attributes({ href: meeting.address })}>${escaped(meeting.address)}</a>.`
    : "";
  const words = [
    "Ce document est balisé\u00a0: un lecteur d’écran y trouve les titres, les listes, les tableaux et leurs en-têtes. Une phrase décrit chaque image\u202f; les chiffres des graphiques sont dans le tableau des sources. Aucune information ne tient à la seule couleur.",
    online,
    `Une difficulté de lecture se signale à l’organisateur\u00a0: ${escaped(typeset(meeting.organiser))}.`,
  ];
  return section(
    "accessibilite",
    "Accessibilité",
    words
      .filter(Boolean)
      .map((text) => `<p>${text}</p>`)
      .join(""),
    "on-paper",
  );
}

function section(id: string, title: string, html: string, className?: string): string {
  const open = attributes({ id, class: className, "aria-labelledby": `${id}-titre` });
  return `<section${open}><h2 id="${id}-titre">${title}</h2>\n${html}\n</section>\n`;
}
