// The figures that the tests of reading spoil, line by line.

import type { Figure } from "../../../src/model.ts";

const period = "2031";
const perimeter = "le Val";

export const figures = {
  jour: {
    value: "2031-02-12",
    kind: "date",
    label: "date de la réunion",
    unit: "date",
    period,
    perimeter,
    source: "Réunie le 12 février 2031",
  },
  maisons: {
    value: 7204,
    kind: "count",
    label: "maisons bâties",
    unit: "maisons",
    period,
    perimeter,
    source: "7 204 maisons bâties",
  },
  "tuiles-vertes": {
    value: 61_940,
    kind: "count",
    label: "tuiles vertes",
    unit: "tuiles",
    period,
    perimeter,
    source: "61 940 tuiles vertes",
  },
  ateliers: {
    value: 5,
    kind: "count",
    label: "ateliers ouverts",
    unit: "ateliers",
    period,
    perimeter,
    source: "5 ateliers ouverts",
  },
} as const satisfies Readonly<Record<string, Figure>>;
