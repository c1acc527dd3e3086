// The tests and the gallery draw these shares, with invented figures.

import type { ChartInput } from "../../../model.ts";
import { inventedRow as row } from "../../kit/invented-row.ts";

const empty: ChartInput = {
  name: "shares",
  form: "shares",
  rows: [row("amont", 1.9, "de logements vides en Amont"), row("aval", 2.3, "en Aval")],
  caption: "Les logements vides",
};

export const cases: readonly ChartInput[] = [
  empty,
  { ...empty, name: "shares-three", rows: [...empty.rows, row("val", 46.6, "dans tout le Val fictif")] },
];
