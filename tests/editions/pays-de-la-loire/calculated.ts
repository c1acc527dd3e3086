// The second review's figures that are calculated from others.

import type { FigureSpec } from "../../../src/model.ts";
import { dwellings, REGION } from "./notes.ts";

function calculated(its: Omit<Extract<FigureSpec, { calculated: object }>, "perimeter">): FigureSpec {
  return { perimeter: REGION, ...its };
}

/** What the stock has gained in the year before each first of January. */
const gains = Object.fromEntries(
  ["2023", "2024", "2025"].map((year, i) => [
    `gain-${year}`,
    calculated({
      ...dwellings,
      calculated: { difference: [`parc/${year}`, `parc/${2022 + i}`] },
      signed: false,
      label: "logements de plus en un an",
      period: `du 1er janvier ${2022 + i} au 1er janvier ${year}`,
      when: `${2022 + i}`,
    }),
  ]),
);

export const worked = {
  ...gains,
  "evolution-parc": calculated({
    kind: "percent",
    decimals: 1,
    calculated: { change: ["parc/2025", "parc/2024"] },
    published: "evolution-region",
    label: "d’évolution en un an",
    unit: "% du parc",
    period: "du 1er janvier 2024 au 1er janvier 2025",
  }),
  "evolution-agrements": calculated({
    kind: "percent",
    calculated: { change: ["agrements/2023", "agrements/2022"] },
    label: "d’évolution des agréments en un an",
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
