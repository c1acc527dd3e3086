// The tests and the gallery draw these evolutions: counts and rates, with invented figures and times that are wanting.

import type { ChartRow } from "../../../model.ts";
import type { EvolutionInput } from "./fields.ts";

const row = (when: string, value: number, label = "maisons du Val"): ChartRow => ({
  ...{ figure: `maisons/${when}`, value, label, when, kind: "count" },
  period: `au 1er janvier ${when}`,
  perimeter: "Val fictif",
});

const rate = (when: string, value: number): ChartRow => ({
  ...row(when, value, "de départs dans l’année"),
  ...{ figure: `departs/${when}`, kind: "percent", decimals: 1, period: when },
});

const homes: EvolutionInput = {
  name: "evolution",
  form: "evolution",
  rows: [row("2030", 12_480), row("2031", 13_020), row("2034", 15_310), row("2035", 14_950)],
  caption: "Les maisons du Val",
};

const rates: EvolutionInput = {
  ...homes,
  name: "evolution-rates",
  rows: [rate("2031", 9.8), rate("2032", 9.2), rate("2033", 8.4), rate("2035", 8.9)],
  caption: "Les départs du Val",
};

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

export const cases: readonly EvolutionInput[] = [
  homes,
  rates,
  {
    ...homes,
    name: "evolution-months",
    rows: ["2034", "2035"].flatMap((year, i) =>
      MONTHS.map((month, k) => row(`${year}-${month}`, 40_100 + 1730 * ((k * 5 + i * 3) % 12))),
    ),
  },
  { ...homes, name: "evolution-balance", rows: [row("2032", 240), row("2033", -85), row("2034", 0), row("2035", 130)] },
  { ...homes, name: "evolution-long", rows: [row("1950", 310), row("2034-03-12", 12_480), row("2034-03-13", 12_481)] },
  {
    ...homes,
    name: "evolution-quarters",
    rows: ["2034", "2035"].flatMap((year, i) =>
      [1, 2, 3, 4].map((quarter) => row(`${year}-T${quarter}`, 12_480 + 310 * (4 * i + quarter))),
    ),
  },
  { ...rates, name: "evolution-zero", fromZero: true },
  { ...homes, name: "evolution-one", rows: [row("2035", 1)] },
];
