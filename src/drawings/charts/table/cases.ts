// The tests and the gallery draw these tables, with invented figures.

import type { ChartRow } from "../../../model.ts";
import { inventedRow } from "../../kit/invented-row.ts";
import type { TableRow } from "./cells.ts";
import type { TableInput } from "./lines.ts";

const row = (figure: string, value: number, label: string, other: Partial<ChartRow> = {}): TableRow =>
  inventedRow(figure, value, label, { kind: "count", decimals: 0, ...other });
const rate = { kind: "percent", decimals: 1 } as const;

const list: TableInput = {
  name: "table",
  form: "table",
  rows: [
    row("logements", 24_871, "logements loués"),
    { ...row("vides", 1.9, "de logements vides", rate), lit: true },
    row("loyer", 6.27, "de loyer moyen", { kind: "measure", unit: "€/m²", decimals: 2 }),
  ],
  caption: "Le Val en trois chiffres",
};

const PLACES = ["Amont", "Centre", "Aval", "Les Îles", "Le Plateau", "Les Hauts et les Marais", "La Plaine"];

/** Seven places, one of them without a rate, and their total. */
const full: TableInput = {
  ...list,
  name: "table-total",
  columns: ["Logements loués", "Logements vides"],
  rows: [
    ...PLACES.flatMap((place, i) => [
      row(`loues-${i}`, 9480 - 1010 * i, place),
      ...(i === 3 ? [] : [row(`vides-${i}`, 0.8 + 0.4 * i, place, rate)]),
    ]),
    { ...row("loues-tous", 45_150, "Le Val"), total: true },
    row("vides-tous", 1.7, "Le Val", rate),
  ],
  gaps: [{ at: 7, missing: "non publié" }],
  caption: "Le Val en sept communes",
};

export const cases: readonly TableInput[] = [
  list,
  {
    ...list,
    name: "table-grid",
    columns: ["Logements loués", "Logements vides"],
    rows: ["Amont", "Centre", "Aval"].flatMap((place, i) => [
      row(`loues-${i}`, 9480 - 2710 * i, place),
      row(`vides-${i}`, 0.8 + 1.1 * i, place, rate),
    ]),
    caption: "Le Val en trois communes",
  },
  full,
  { ...list, name: "table-missing", gaps: [{ at: 1, label: "de loyer moyen au mètre carré", missing: "non publié" }] },
];
