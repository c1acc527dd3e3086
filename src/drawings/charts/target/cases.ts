// The tests and the gallery draw these objectives: reached or not, exceeded, not known yet; with invented figures.

import type { ChartInput } from "../../../model.ts";
import type { TargetRow } from "./fields.ts";

const row = (role: TargetRow["role"], when: string, value: number, label?: string): TargetRow => ({
  ...{ role, when, value, figure: `${role}/${when}`, kind: "count", period: when, perimeter: "Val fictif" },
  label: label ?? (role === "objective" ? "maisons que le Val voulait bâtir" : "maisons bâties"),
});

const years: ChartInput<TargetRow> = {
  name: "target",
  form: "target",
  rows: [
    row("objective", "2034", 8120),
    row("result", "2034", 6310),
    row("objective", "2035", 4000),
    row("result", "2035", 4870),
  ],
  caption: "Les maisons du Val, voulues et bâties",
};

export const cases: readonly ChartInput[] = [
  years,
  { ...years, name: "target-one", rows: years.rows.slice(0, 2) },
  {
    ...years,
    name: "target-places",
    rows: ["d’Amont", "du centre", "d’Aval", "des îles"].flatMap((place, i) => [
      { ...row("objective", "2035", 1200 - 240 * i), figure: `voulues-${i}` },
      { ...row("result", "2035", 900 - 5 * i ** 4, `maisons bâties ${place}`), figure: `baties-${i}` },
    ]),
  },
  { ...years, name: "target-open", rows: [...years.rows.slice(0, 2), row("objective", "2036", 7000)] },
];
