// This file says what the data of an evolution hold: points in time, one a period, and whether rates stand on zero too.

import { z } from "zod";
import { type ChartInput, chartWith, type FormFields } from "../../../model.ts";
import { periodOf } from "../../../text/periods.ts";
import { quoted } from "../../../text/problems.ts";

export interface EvolutionFields {
  readonly fromZero?: boolean | undefined;
}
export type EvolutionInput = ChartInput & EvolutionFields;

export const evolutionFields: FormFields = {
  schema: chartWith(
    {
      /** Columns from zero, of rates that lie near each other too. */
      fromZero: z.literal(true).optional(),
    },
    {},
  ),
  check({ rows }, { figures }, report) {
    const starts = rows.map(({ figure }) => periodOf(figures[figure]?.when ?? "")?.start);
    for (const [index, { figure }] of rows.entries()) {
      const refuse = (why: string) => report(`rows.${index}.figure`, `${quoted(figure)} ${why}`);
      const same = starts.indexOf(starts[index]);
      if (starts[index] === undefined)
        refuse("n’a pas de période, attendu un point d’une série, ou un chiffre qui a `when`");
      else if (same < index)
        refuse(`commence quand ${quoted(rows[same]!.figure)} commence, attendu un point par période`);
    }
  },
};
