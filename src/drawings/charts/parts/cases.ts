// The tests and the gallery draw these parts of a whole, with invented figures.

import type { ChartInput } from "../../../model.ts";
import { inventedRow as row } from "../../kit/invented-row.ts";
import type { LitRow } from "../../kit/lit-row.ts";

const homes: ChartInput<LitRow> = {
  name: "parts",
  form: "parts",
  rows: [
    row("appartements", 74.5, "d’appartements"),
    { ...row("maisons", 25, "de maisons"), lit: true },
    row("chambres", 0.5, "de chambres d’étudiants"),
  ],
  caption: "Ce que le Val loue",
};

export const cases: readonly ChartInput[] = [
  homes,
  {
    ...homes,
    name: "parts-most",
    rows: [2.5, 0.5, 88, 0, 6, 3].map((value, i) => row(`part-${i}`, value, "de logements au nom bien composé")),
  },
];
