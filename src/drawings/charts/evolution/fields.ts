// This function says what the rows of an evolution must be: points in time, one a period.

import type { FormFields } from "../../../model.ts";
import { periodOf } from "../../../text/periods.ts";
import { quoted } from "../../../text/problems.ts";

export const evolutionFields: FormFields = {
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
