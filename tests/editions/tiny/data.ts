// A second edition, all of it invented: another year, another association, other rows. The program must not notice.

import type { DeckData } from "../../../src/model.ts";

const period = "2034, exemple fictif";
const perimeter = "Val-Imaginaire, association fictive des Toits du Val";

const text = `Les Toits du Val présentent leur année (exemple fictif)

Publié le 1er mars 2035

Réunie le 12 février 2035 à Port-Fictif, l’association des Toits du Val a fait le point sur 2034 avec sa présidente, Ada Brindille.

57 foyers accueillis

1,25 M€ de dons reçus

7 chantiers ouverts

4 maisons achevées

L’association anime 5 ateliers et 3 relais.

« Une porte ouverte vaut mieux que deux murs », a dit Ada Brindille.

L’enjeu est d’ouvrir plus de portes.`;

export const data: DeckData = {
  meeting: {
    title: "L’année des Toits du Val",
    organiser: "Les Toits du Val",
    description: "Une édition fictive, pour essayer le programme.",
    place: "Port-Fictif",
    date: "date-reunion",
    chair: "ada-brindille",
    address: "https://toits-du-val.example/2034/",
  },
  sources: {
    bilan: { title: "Les Toits du Val présentent leur année (exemple fictif)", published: "date-texte", text },
  },
  figures: {
    "date-reunion": {
      value: "2035-02-12",
      kind: "date",
      label: "date de la réunion",
      unit: "date",
      period: "février 2035",
      perimeter,
      source: "Réunie le 12 février 2035 à Port-Fictif",
    },
    "date-texte": {
      value: "2035-03-01",
      kind: "date",
      label: "date du texte",
      unit: "date",
      period: "mars 2035",
      perimeter,
      source: "Publié le 1er mars 2035",
    },
    annee: {
      value: 2034,
      kind: "year",
      label: "année du bilan",
      unit: "année",
      period,
      perimeter,
      source: "l’association des Toits du Val a fait le point sur 2034",
    },
    foyers: {
      value: 57,
      kind: "count",
      label: "foyers accueillis",
      unit: "foyers",
      period,
      perimeter,
      source: "57 foyers accueillis",
    },
    dons: {
      value: 1_250_000,
      kind: "euro",
      scale: 1e6,
      decimals: 2,
      label: "de dons reçus",
      unit: "€",
      period,
      perimeter,
      source: "1,25 M€ de dons reçus",
    },
    chantiers: {
      value: 7,
      kind: "count",
      label: "chantiers ouverts",
      unit: "chantiers",
      period,
      perimeter,
      source: "7 chantiers ouverts",
    },
    maisons: {
      value: 4,
      kind: "count",
      label: "maisons achevées",
      unit: "maisons",
      period,
      perimeter,
      source: "4 maisons achevées",
    },
    ateliers: {
      value: 5,
      kind: "count",
      label: "ateliers",
      unit: "ateliers",
      period,
      perimeter,
      source: "L’association anime 5 ateliers et 3 relais.",
    },
    relais: {
      value: 3,
      kind: "count",
      label: "relais",
      unit: "relais",
      period,
      perimeter,
      source: "L’association anime 5 ateliers et 3 relais.",
    },
  },
  series: {},
  people: { "ada-brindille": { name: "Ada Brindille", role: "Présidente des Toits du Val", organisation: "toits" } },
  quotes: {
    porte: {
      by: "ada-brindille",
      phrases: ["Une porte ouverte ", "vaut mieux que deux murs"],
      key: 0,
      source: "« Une porte ouverte vaut mieux que deux murs », a dit Ada Brindille.",
    },
  },
  organisations: { toits: { name: "Les Toits du Val" } },
  terms: {
    atelier: { short: "AT", long: "Atelier du toit", definition: "Lieu fictif où l’on apprend à poser des tuiles." },
  },
  statements: {
    ouvrir: {
      kind: "enjeu",
      title: "Ouvrir plus de portes",
      short: "Ouvrir",
      source: "L’enjeu est d’ouvrir plus de portes.",
    },
  },
  charts: {
    rue: {
      form: "windows",
      rows: [{ figure: "foyers" }],
      caption: "Foyers accueillis",
      worth: 1,
      key: { one: "une fenêtre, un foyer", many: "une fenêtre, {worth} foyers" },
    },
    mur: {
      form: "unit-wall",
      rows: [{ figure: "dons" }],
      caption: "Dons reçus",
      worth: 100_000, // douze briques et demie
      key: { one: "une brique, un euro", many: "une brique, {worth}" },
    },
    murs: {
      form: "walls",
      rows: [
        { figure: "chantiers", look: "drawn" },
        { figure: "maisons", look: "built" },
      ],
      caption: "Chantiers et maisons",
      worth: 1,
      key: { one: "une brique : un chantier ou une maison", many: "une brique : {worth} chantiers ou maisons" },
    },
    cercle: {
      form: "groups",
      rows: [{ figure: "ateliers" }, { figure: "relais" }],
      caption: "Les lieux de l’association",
      worth: 1,
      key: { one: "une brique, un lieu", many: "une brique, {worth} lieux" },
      centre: "Toits du Val",
    },
  },
  maps: {},
  votes: {},
  scenes: {
    porte: {
      form: "street",
      state: "welcome",
      caption: "La porte ouverte",
      sentence: "Une maison ouvre sa porte et des personnes y entrent.",
    },
    toit: {
      form: "street",
      state: "save",
      caption: "Le toit vert",
      sentence: "Le toit de la même maison devient vert.",
      after: "porte",
    },
  },
  credits: ["Texte et chiffres inventés pour l’essai"],
  corrections: [],
};
