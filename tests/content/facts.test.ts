// Every fact of the communiqué, listed by hand from its text, against the words of the public deck (annex left out: it quotes the source).

import { describe, expect, it } from "vitest";
import { data } from "../../data/index.ts";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { slidesIn, wordsOf } from "./edition.ts";

const figures = [
  "19 novembre 2021",
  "3 décembre 2021",
  "ex-1 % logement",
  "2e région la plus jeune de France",
  "19 % de la population y est âgée de 15 à 29 ans",
  "a mobilisé en 2021 les actions et les partenariats",
  "104,4 M€ d’aides",
  "8 311 ménages",
  "63 174 aides et services",
  "42 missions locales",
  "24 maisons de l’emploi ou maisons de l’emploi et de la formation",
  "29 plans locaux pour l’insertion et l’emploi",
  "jeunes de 16 à 26 ans en insertion professionnelle",
  "en 2020",
  "1 330 logements neufs livrés",
  "2 904 mises en chantier",
  "3 416 agréments obtenus",
  "356 logements acquis par l’opérateur national de vente (ONV)",
];

const people = [
  "Frédéric Roussel, président du CRAL Hauts-de-France",
  "Valérie Létard, sénatrice du Nord, vice-présidente du Sénat et conseillère départementale du Nord",
  "invitée d’honneur",
  "Didier Rumeau, vice-président",
  "Zohra Boukabous, directrice",
  "Jean-Marcel Grandamme, vice-président au logement de Valenciennes Métropole",
  "Arnaud Delannay, directeur général de 3F Notre Logis",
];

const quoted = [
  "« son rôle d’acteur ancré dans les territoires, en lien avec les collectivités, les acteurs économiques, les partenaires sociaux et les ménages »",
  "« Il y a un enjeu à préserver une ressource [PEEC] dédiée au logement et qui est aujourd’hui mobilisée dans le cadre d’un partenariat de confiance établi entre l’Etat, les partenaires sociaux, les collectivités territoriales et le monde du logement »",
  "« il faut recentrer l’offre de logements là où il y a des besoins »",
  "« produire de la qualité pour rendre acceptable le logement social à côté de chez soi »",
  "« trouver la bonne équation pour que la mixité sociale rayonne sur nos territoires »",
  "« dans le cadre de figures imposées nécessaires, mais surtout de figures libres en faisant confiance à l’intelligence des acteurs du territoire »",
];

const titles = [
  "Emploi, attractivité, logement",
  "Bilan régional",
  "Se former et accéder à un emploi : le logement un levier indispensable",
  "Construire plus et mieux : redonner de l’attractivité par la qualité",
  "Le logement social au service de l’emploi et de l’attractivité des territoires",
];

const organisations = [
  "Comité régional d’Action Logement Hauts-de-France",
  "Action Logement, ses filiales et les bailleurs",
  "Participation des employeurs à l’effort de construction",
  "commission des affaires économiques",
  "Clésence, ESH filiale d’Action Logement",
  "l’école d’ingénieurs Centrale Lille",
  "Association régionale des élus pour la formation, l’insertion et l’emploi",
  "AREFIE",
  "PLIE",
  "3F Notre Logis",
  "Valenciennes Métropole",
];

const statements = [
  "budgétiser le prélèvement des entreprises",
  "logements sociaux (locatif et accession) et intermédiaires",
  "tous les bailleurs sociaux, dont les filiales d’Action Logement",
  "lieu de vie modulable",
  "convention de partenariat",
  "logique de complémentarité",
  "dynamique économique des territoires",
  "là où il est nécessaire de construire",
  "la production peine à atteindre les objectifs annuels",
  "le foncier se fait de plus en plus rare",
  "les coûts de production du logement augmentent",
  "l’impérieuse nécessité de répondre aux besoins des jeunes et des ménages les plus modestes",
  "frugalité énergétique et des enjeux écologiques liés à l’habitat",
  "convergence de points de vue",
  "action concertée et cohérente avec Action Logement, leur partenaire historique",
  "en lien étroit avec les collectivités",
];

describe("renderDocument(public deck)", () => {
  const words = publicWords();
  const facts = { figures, people, quoted, titles, organisations, statements };
  for (const [kind, list] of Object.entries(facts)) {
    it.each(list)(`says, among the ${kind}: %s [R1]`, (fact) => {
      expect(words).toContain(fact);
    });
  }
});

function publicWords(): string {
  const { deck, problems } = compile(slidesIn("slides"), data, { images: {} });
  if (!deck) throw new Error(`expected a deck, found ${JSON.stringify(problems, null, 2)}`);
  const [slides = ""] = /<main\b[\s\S]*<\/main>/.exec(renderDocument(deck).body) ?? [];
  return wordsOf(slides);
}
