// The second review's figures of the table of territories: one of each column for each row.

import type { Figure } from "../../../src/model.ts";

const STOCK = "au 1er janvier 2025";

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

export const territories = Object.fromEntries(
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
          label: "d’évolution en un an",
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
          label: "logements sociaux pour 100 résidences principales",
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
