// The second review's figures that the notes say, letter for letter.

import type { Figure } from "../../../src/model.ts";

export const REGION = "Pays de la Loire";

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

const NO_YEAR = "la note ne dit pas de quelle année";

const STOCKS = "état du parc au 1er janvier 2022, 2023, 2024 et 2025";

export const dwellings = { kind: "count", unit: "logements" } as const;

export const notes = {
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
  age: noted(AGE, {
    value: 36,
    kind: "measure",
    unit: "ans",
    label: "d’âge moyen",
    period: "non précisée",
    answer: NO_YEAR,
  }),
  "age-france": noted(AGE, {
    value: 42,
    kind: "measure",
    unit: "ans",
    label: "d’âge moyen",
    period: "non précisée",
    answer: NO_YEAR,
    perimeter: "France métropolitaine",
  }),
  demandes: noted("Maine-et-Loire : 18 772 demandes ; 1 384 € par mois et par ménage.", {
    value: 18_772,
    kind: "count",
    unit: "demandes",
    label: "demandes de logement social",
    period: "non précisée",
    answer: NO_YEAR,
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
