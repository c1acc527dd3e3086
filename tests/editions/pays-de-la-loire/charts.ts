// The second review's charts: of each its form, its figures by their keys, and its words.

import type { EditionData } from "../../../src/model.ts";

/** One row a territory, one of them lit. */
function ranked(quantity: string, caption: string, lit: string, names: Readonly<Record<string, string>> = ALL) {
  const rows = Object.entries(names).map(([key, label]) => ({
    figure: `${quantity}-${key}`,
    label,
    ...(key === lit && { lit: true }),
  }));
  return { form: "bars", ranked: true, rows, caption };
}

const DEPARTMENTS = {
  "44": "Loire-Atlantique",
  "49": "Maine-et-Loire",
  "53": "Mayenne",
  "72": "Sarthe",
  "85": "Vendée",
};
const ALL = {
  france: "France métropolitaine",
  region: "Pays de la Loire",
  ...DEPARTMENTS,
  angers: "Angers Loire Métropole",
};

const parc = {
  parc: {
    form: "unit-wall",
    rows: [{ figure: "parc/2025" }],
    caption: "Le parc social des Pays de la Loire",
    worth: 100,
    key: { one: "1 brique = {worth} logements sociaux", many: "1 brique = {worth} logements sociaux" },
  },
  "parc-annees": { form: "evolution", series: "parc", caption: "Logements sociaux au 1er janvier" },
  gains: {
    form: "evolution",
    rows: [{ figure: "gain-2023" }, { figure: "gain-2024" }, { figure: "gain-2025" }],
    caption: "Logements de plus en un an",
  },
  "evolution-territoires": ranked("evolution", "Évolution du parc social en un an", "region"),
};

const maisons = {
  maisons: {
    form: "shares",
    rows: [
      { figure: "maisons-region", label: "Pays de la Loire" },
      { figure: "maisons-france", label: "France métropolitaine" },
    ],
    caption: "Part de maisons dans le parc social",
  },
  "maisons-departements": {
    form: "map",
    map: "pays-de-la-loire",
    rows: Object.keys(DEPARTMENTS).map((key) => ({ figure: `maisons-${key}`, area: key })),
    caption: "Part de maisons dans le parc social, par département",
  },
  densite: ranked("densite", "Logements sociaux pour 100 résidences principales", "region"),
  territoires: {
    form: "table",
    columns: ["Logements sociaux", "En un an", "De maisons"],
    rows: [...Object.entries(DEPARTMENTS), ["region", ALL.region] as const].flatMap(([key, label]) => [
      { figure: `logements-${key}`, label, ...(key === "region" && { lit: true }) },
      { figure: `evolution-${key}` },
      { figure: `maisons-${key}` },
    ]),
    caption: "Le parc social des cinq départements",
  },
};

const mouvements = {
  vacance: {
    form: "shares",
    rows: [
      { figure: "taux-vacants", label: "Pays de la Loire" },
      { figure: "taux-vacants-france", label: "France métropolitaine" },
    ],
    caption: "Part de logements vacants dans le parc social",
  },
  mobilite: { form: "evolution", series: "mobilite", caption: "Mobilité dans le parc social" },
};

const production = {
  agrements: { form: "evolution", series: "agrements", caption: "Logements agréés dans l’année" },
  objectifs: {
    form: "target",
    rows: [
      { figure: "objectifs/2022", role: "objective" },
      { figure: "agrements/2022", role: "result" },
      { figure: "objectifs/2023", role: "objective" },
      { figure: "agrements/2023", role: "result" },
    ],
    caption: "L’objectif de l’année et les logements agréés",
  },
  prets: {
    form: "parts",
    whole: "agrements/2023",
    rows: [{ figure: "plai" }, { figure: "plus" }, { figure: "pls" }],
    caption: "Les logements agréés dans l’année, par prêt",
  },
  "mises-44": {
    form: "hundred",
    rows: [{ figure: "part-mises-44" }],
    caption: "Part de la Loire-Atlantique dans les mises en service",
    worth: 1,
    key: {
      one: "1 brique = {worth} des mises en service ; briques allumées : la Loire-Atlantique",
      many: "1 brique = {worth} des mises en service ; briques allumées : la Loire-Atlantique",
    },
  },
};

export const charts: Required<EditionData>["charts"] = { ...parc, ...maisons, ...mouvements, ...production };
