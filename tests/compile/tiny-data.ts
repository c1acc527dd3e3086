// The smallest data that has one of everything; invented.

import type { DeckData } from "../../src/model.ts";

const period = "année fictive";
const perimeter = "Val fictif";
const text = `Publié le 1er mars 2031
Réunie le 12 février 2031, l'association a bâti 7204 maisons et reçu 203,6 M€.
Les 14 à 28 ans font 19% du Val.
Ada Brin l'a dit : « Une porte "ouverte" ; puis deux murs ! »
L’enjeu est d’ouvrir.`;

export const tinyData: DeckData = {
  meeting: {
    title: "L'année du Val : bilan",
    organiser: "Les Toits",
    description: "Un bilan fictif.",
    place: "Port-Fictif",
    date: "jour",
    chair: "ada",
  },
  sources: { bilan: { title: "Le bilan du Val", published: "publication", url: "https://val.example/bilan", text } },
  figures: {
    jour: {
      kind: "date",
      value: "2031-02-12",
      label: "date de la réunion",
      unit: "date",
      period,
      perimeter,
      source: "Réunie le 12 février 2031",
    },
    publication: {
      kind: "date",
      value: "2031-03-01",
      label: "date du texte",
      unit: "date",
      period,
      perimeter,
      source: "Publié le 1er mars 2031",
    },
    maisons: {
      kind: "count",
      value: 7204,
      label: "maisons bâties",
      unit: "maisons",
      period,
      perimeter,
      source: "l'association a bâti 7204 maisons",
    },
    fonds: {
      kind: "euro",
      value: 203_600_000,
      scale: 1e6,
      decimals: 1,
      label: "de fonds",
      unit: "€",
      period,
      perimeter,
      source: "reçu 203,6 M€.",
    },
    jeunes: {
      kind: "percent",
      value: 19,
      label: "du Val",
      unit: "% du Val",
      period,
      perimeter,
      source: "Les 14 à 28 ans font 19% du Val.",
    },
    ages: {
      kind: "ages",
      value: [14, 28],
      label: "âge",
      unit: "ans",
      period,
      perimeter,
      source: "Les 14 à 28 ans font 19% du Val.",
    },
  },
  series: {},
  people: { ada: { name: "Ada Brin", role: "Présidente du Val", organisation: "toits" } },
  quotes: {
    porte: {
      by: "ada",
      phrases: ['Une porte "ouverte" ; ', "puis deux murs !"],
      key: 1,
      source: 'Ada Brin l\'a dit : « Une porte "ouverte" ; puis deux murs ! »',
    },
  },
  organisations: { toits: { name: "Les Toits" } },
  terms: { toit: { short: "TOIT", long: "Participation à l'effort", definition: "L'ex-prélèvement <fictif>." } },
  statements: {
    ouvrir: { kind: "enjeu", title: "Ouvrir : des portes", short: "Ouvrir", source: "L’enjeu est d’ouvrir." },
  },
  charts: {
    rue: {
      form: "marks",
      rows: [{ figure: "maisons" }],
      caption: "Maisons : bâties",
      worth: 1000,
      key: { one: "une marque, une maison", many: "une marque, {worth} maisons" },
    },
  },
  scenes: {
    porte: { form: "box", state: "closed", caption: "La porte", sentence: "Une porte fermée." },
    ouverte: {
      form: "box",
      state: "open",
      caption: "La porte ouverte",
      sentence: "La même porte, ouverte.",
      after: "porte",
    },
  },
  maps: {},
  votes: {},
  credits: ["Police fictive, licence libre"],
  corrections: [],
};
