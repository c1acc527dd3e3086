// One row of a chart may be lit in the data; a second one is refused here: light on several says nothing.

import { z } from "zod";

/** What such a row may say. */
export const litField = { lit: z.literal(true).optional() };

/** @param list what the rows are called in the data. */
export function litOnce(
  rows: readonly object[],
  report: (field: string, sentence: string) => void,
  list = "rows",
): void {
  const [, second] = rows.flatMap((row, i) => ("lit" in row && row.lit === true ? [i] : []));
  if (second !== undefined) report(`${list}.${second}.lit`, "deux lignes mises en lumière, attendu une seule");
}
