// This file says what the data of bars hold: which row is lit, and whether they are ranked.

import { z } from "zod";
import { chartWith, type FormFields } from "../../../model.ts";

export const barsFields: FormFields = {
  schema: chartWith({ ranked: z.boolean().optional() }, { lit: z.literal(true).optional() }),
  check({ rows }, _figures, report) {
    const lit = rows.flatMap((row, i) => (row.lit ? [i] : []));
    if (lit.length > 1) report(`rows.${lit[1]}.lit`, "deux lignes mises en lumière, attendu une seule");
  },
  /** From the largest; equal ones as they were. */
  order: (rows, { ranked }) => (ranked === true ? rows.toSorted((a, b) => b.value - a.value) : rows),
};
