// One row of a chart may be lit in the data; a second one is refused here: light on several says nothing.

import { z } from "zod";

/** What such a row may say. */
export const litField = { lit: z.literal(true).optional() };

type Row = Readonly<Record<string, unknown>>;

export function litOnce(rows: readonly Row[], report: (field: string, sentence: string) => void): void {
  const [, second] = rows.flatMap(({ lit }, i) => (lit === true ? [i] : []));
  if (second !== undefined) report(`rows.${second}.lit`, "deux lignes mises en lumière, attendu une seule");
}
