// The tests and the gallery draw these bars: measures of every sign, with invented figures.

import type { ChartInput } from "../../../model.ts";
import { inventedRow as row } from "../../kit/invented-row.ts";
import type { LitRow } from "../../kit/lit-row.ts";

const rents: ChartInput = {
  name: "bars",
  form: "bars",
  rows: [
    row("amont", 3.2, "les loyers d’Amont"),
    row("centre", 0.4, "ceux du centre"),
    row("aval", -1.7, "ceux d’Aval"),
  ],
  caption: "Ce que les loyers sont devenus en un an",
};

const homes: ChartInput = {
  name: "bars-many",
  form: "bars",
  rows: Array.from({ length: 8 }, (_, i) => ({
    ...row(`ville-${i}`, 104_350 - 12_000 * i, "les logements d’une ville au nom composé"),
    kind: "count" as const,
    decimals: 0,
  })),
  caption: "Les logements de huit villes",
};

/** As many as there may be, one of them lit. */
const most: ChartInput<LitRow> = {
  name: "bars-most",
  form: "bars",
  rows: Array.from({ length: 16 }, (_, i) => ({
    ...row(`pays-${i}`, 8.4 - 0.9 * i, "les loyers d’un pays au nom composé"),
    signed: true,
    ...(i === 4 && { lit: true }),
  })),
  caption: "Les loyers de seize pays",
};

export const cases: readonly ChartInput[] = [
  most,
  rents,
  homes,
  { ...rents, name: "bars-less", rows: [row("aval", -12.5, "les loyers d’Aval"), row("amont", -3, "ceux d’Amont")] },
  { ...rents, name: "bars-none", rows: [row("aval", 0, "les loyers d’Aval")] },
];
