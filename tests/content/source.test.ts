// The data against the communiqué it was taken from, and each of its paragraphs against the slide that covers it.

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { data } from "../../data/index.ts";
import { compile } from "../../src/compile/compile.ts";
import { plain, slidesIn, wordsOf } from "./edition.ts";

/** SHA-256 of the communiqué as published, in UTF-8. */
const COMMUNIQUE = "77306f060bf5d86790e78f4940e22a1fb34b08de8646e0a37dcbcb9b405937d3";

/** First words of each paragraph, the slide that covers it, and words of that slide that show it. */
const paragraphs: readonly (readonly [start: string, slide: string, shown: string])[] = [
  ["[Emploi – Attractivité – Logement]", "ouverture", "Emploi, attractivité, logement"],
  ["Publie le", "ouverture", "a été publié le 3 décembre 2021"],
  ["Le rendez-vous annuel", "ouverture", "rendez-vous annuel"],
  ["Frédéric ROUSSEL, Président", "message", "deux enjeux particulièrement importants"],
  ["Se former et accéder", "message", "Se former et accéder à un emploi"],
  ["Construire plus et mieux", "message", "Construire plus et mieux"],
  ["Le logement social au service", "message", "riche matinée d’échanges"],
  ["En premier lieu", "invitee", "commission des affaires économiques"],
  ["Valérie LETARD, sénatrice", "invitee", "conseillère départementale du Nord"],
  ["THÈME 1", "theme-emploi", "Se former et accéder à un emploi : le logement un levier indispensable"],
  ["Dans les Hauts-de-France", "region-jeune", "alternants et des jeunes actifs"],
  ["➤ 104,4 M€", "aides", "104,4 M€"],
  ["➤ 8 311", "menages", "8 311"],
  ["➤ 63 174", "aides-services", "63 174"],
  ["De nouvelles opérations", "residence", "De nouvelles opérations"],
  ["Clésence s’engage", "residence", "s’engage aux côtés de l’école d’ingénieurs Centrale Lille"],
  ["L’ESH, filiale", "residence", "en tant qu’utilisateurs"],
  ["un nouveau partenariat régional", "convention", "nouveau partenariat régional avec le réseau des missions locales"],
  ["ACTION-LOGEMENT -AREFIE", "convention", "faciliter et sécuriser l’accès des jeunes au logement"],
  ["L’AREFIE est", "arefie", "coordonne, représente et anime 42 missions locales"],
  ["Action Logement et l’AREFIE", "convention", "logique de complémentarité"],
  ["THÈME 2", "theme-construire", "Construire plus et mieux : redonner de l’attractivité par la qualité"],
  ["L’activité régionale", "production", "effort particulier"],
  ["Cette activité", "production", "financement des opérations de logements sociaux"],
  ["➤1330", "production", "1 330 logements neufs livrés"],
  ["➤ 2904", "production", "2 904 mises en chantier"],
  ["➤ 3416", "production", "3 416 agréments obtenus"],
  ["➤ 356", "production", "356 logements acquis"],
  ["Plusieurs messages", "besoins", "Plusieurs messages ont rythmé les débats"],
  ["➤ L’enjeu à produire là", "besoins", "il faut recentrer l’offre"],
  ["➤ L’enjeu à « produire", "qualite", "produire de la qualité"],
  ["➤ L’enjeu à « trouver", "mixite", "trouver la bonne équation"],
  ["C’est donc une convergence", "trois-enjeux", "convergence de points de vue"],
  ["➤ Le développement", "produire", "le foncier se fait de plus en plus rare"],
  ["L’impérieuse nécessité", "accueillir", "impérieuse nécessité"],
  ["➤ La nécessité", "economiser", "frugalité énergétique"],
  ["Les bailleurs sociaux de la région", "trois-enjeux", "leur partenaire historique"],
];

const TEXT = data.sources.communique!.text!;
const { deck, problems } = compile(slidesIn("slides"), data, { images: {}, notes: true });

describe("data.sources.communique", () => {
  it("holds the communiqué letter for letter [R1]", () => {
    expect(createHash("sha256").update(TEXT).digest("hex")).toBe(COMMUNIQUE);
  });

  const known = { ...data.figures, ...prefixed("citation", data.quotes), ...prefixed("intitulé", data.statements) };
  it.each(Object.entries(known))("holds the sentence of %s letter for letter [R4]", (_key, { source }) => {
    expect(TEXT).toContain(source);
  });

  it.each(Object.entries(data.quotes))(
    "holds the words of %s between its quotation marks [R1]",
    (_key, { phrases, source }) => {
      expect(source).toContain(`«\u00a0${phrases.join("")}\u00a0»`);
    },
  );

  const forms = Object.values(data.people).flatMap(({ inSource = [] }) => inSource);
  it.each(forms)("holds the name and title that the deck shows otherwise: %s", (form) => {
    expect(TEXT).toContain(form);
  });
});

describe("compile(slides, data)", () => {
  it("reports no problem, not even a warning [R38]", () => {
    expect(problems).toEqual([]);
  });

  it("covers every paragraph of the communiqué: the list above has them all [R1]", () => {
    const starts = TEXT.split(/\n+/).filter((line) => line.trim() !== "");
    expect(starts.length).toBe(paragraphs.length);
    for (const start of starts) expect(paragraphs.some(([words]) => plain(start).startsWith(words))).toBe(true);
  });

  it.each(paragraphs)("covers « %s… » on the slide %s, which says: %s [R1]", (_start, id, shown) => {
    const slide = deck?.slides.find((candidate) => candidate.id === id);
    expect(wordsOf(`${slide?.html} ${slide?.commentary}`)).toContain(shown);
  });

  it("gives every slide a commentary and notes", () => {
    const bare = deck?.slides.filter(({ commentary, notes }) => !commentary || !notes).map(({ id }) => id);
    expect(bare).toEqual([]);
  });

  it("makes the slides of the storyboard, at most three steps each, no title twice", () => {
    expect(deck?.slides.length).toBe(23);
    expect(new Set(deck?.slides.map(({ title }) => title)).size).toBe(23);
    expect(deck?.slides.filter(({ steps }) => steps > 3).map(({ id }) => id)).toEqual([]);
  });
});

function prefixed<T>(prefix: string, records: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(records).map(([key, record]) => [`${prefix} ${key}`, record]));
}
