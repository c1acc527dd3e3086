// This file says what the data of a table hold: figures one below the other, or line by line under the heads of columns.

import { z } from "zod";
import { chartWith, type FormFields, words } from "../../../model.ts";
import { litField, litOnce } from "../../kit/lit-once.ts";
import type { LitRow } from "../../kit/lit-row.ts";

const MOST_LINES = 6;

export const tableFields: FormFields = {
  schema: chartWith(
    {
      /** Heads; the rows then come line by line, and the label of a line's first row names the line. */
      columns: z.array(words).min(2).max(4).optional(),
    },
    litField,
  ),
  takes: { kinds: ["count", "euro", "percent", "measure", "rank", "year"], isMixed: true },
  check({ rows, columns }, _data, report) {
    const across = Array.isArray(columns) ? columns.length : 1;
    const lines = Math.ceil(rows.length / across);
    if (lines > MOST_LINES)
      report("rows", `${lines} lignes trouvées, attendu ${MOST_LINES} au plus, lisibles du dernier rang`);
    if (rows.length % across > 0)
      report("rows", `${rows.length} chiffres trouvés pour ${across} colonnes, attendu des lignes entières`);
    litOnce(rows, report);
  },
};

export interface TableColumns {
  readonly columns?: readonly string[];
}
export type TableRow = LitRow;
