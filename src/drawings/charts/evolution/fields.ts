// This function says what the rows of an evolution must be: points in time, one a period.

import type { FormFields } from "../../../model.ts";
import { periodOf } from "../../../text/periods.ts";
import { quoted } from "../../../text/problems.ts";

export const evolutionFields: FormFields = {
  objection: (index, rows, figures) => {
    const startOf = (at: number) => periodOf(figures[rows[at]!.figure]?.when ?? "")?.start;
    const start = startOf(index);
    if (start === undefined) return "n’a pas de période, attendu un point d’une série, ou un chiffre qui a `when`";
    const same = rows.findIndex((_, other) => other < index && startOf(other) === start);
    return same < 0 ? undefined : `commence quand ${quoted(rows[same]!.figure)} commence, attendu un point par période`;
  },
};
