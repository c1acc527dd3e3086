// The tests and the gallery draw these tables, with invented figures.

import type { ChartRow } from "../../../model.ts";
import { inventedRow } from "../../kit/invented-row.ts";
import type { TableRow } from "./fields.ts";
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
];
