// This file says what the data of a table hold: figures one below the other, or line by line under the heads of columns; a
// cell may be empty, and the last line the total of those above it.

import { z } from "zod";
import { chartWith, type FormFields, words } from "../../../model.ts";
import { quoted } from "../../../text/problems.ts";
import { litField, litOnce } from "../../kit/lit-once.ts";
import { measuredSizes } from "../../kit/measured.ts";
import { whyNoSum } from "../../kit/sum.ts";
import { cellsOf, type Gap, isGap, type TableFields, type TableRow } from "./cells.ts";
import { longWords } from "./table-sites.ts";

const MOST_LINES = 8;
/** On the wall. */
const WALL = measuredSizes(0).wide;

const lineFields = {
  ...litField,
  /** Its line is the sum of those above it. */
  total: z.literal(true).optional(),
};

const gap = z.strictObject({
  at: z.int(),
  missing: words,
  label: words.optional(),
  ...lineFields,
});

export const tableFields: FormFields = {
  schema: chartWith(
    {
      /** Heads; the rows then come line by line, and the label of a line's first row names the line. */
      columns: z.array(words).min(2).max(4).optional(),
      gaps: z.array(gap).optional(),
    },
    lineFields,
  ),
  takes: { kinds: ["count", "euro", "percent", "measure", "rank", "year"], isMixed: true },
  check(spec, { figures }, report) {
    const { columns, gaps } = spec as TableFields;
    const rows = spec.rows.map((row) => ({ ...figures[row.figure]!, ...row }) as unknown as TableRow);
    const cells = cellsOf(rows, gaps);
    const across = columns?.length ?? 1;
    const lines = Math.ceil(cells.length / across);
    const refuse = (i: number, field: string, why: string) =>
      report(`cells.${i}.${field === "figure" && isGap(cells[i]!) ? "missing" : field}`, why);
    litOnce(cells, report, "cells");
    const nameless = cells.findIndex((cell, i) => i % across === 0 && isGap(cell) && cell.label === undefined);
    if (cells.length % across > 0)
      report("rows", `${cells.length} chiffres trouvés pour ${across} colonnes, attendu des lignes entières`);
    else if (lines > MOST_LINES)
      report(
        "rows",
        `${lines} lignes trouvées, attendu ${MOST_LINES} au plus, lisibles du dernier rang : deux tableaux, ou \`bars\` pour comparer une colonne`,
      );
    else if (nameless >= 0) refuse(nameless, "missing", "ouvre une ligne sans la nommer, attendu `label`");
    else
      for (const [i, text] of longWords({ rows, columns, gaps }, WALL))
        refuse(
          i,
          "figure",
          `${quoted(text)} est trop long pour ${lines} lignes, attendu moins de mots, ou moins de lignes`,
        );
    checkTotal(cells, across, refuse);
  },
};

/** What cannot be added up, a rate or an age, has no total to be checked. */
function checkTotal(
  cells: readonly (TableRow | Gap)[],
  across: number,
  refuse: (i: number, field: string, why: string) => void,
): void {
  const first = cells.findIndex(({ total }) => total === true);
  if (first < 0) return;
  const top = first - (first % across);
  if (top + across < cells.length) refuse(first, "total", "un total au milieu, attendu la dernière ligne");
  if (top + across !== cells.length) return;
  for (const [i, whole] of cells.entries()) {
    const parts = cells.filter((_, k) => k < top && k % across === i % across);
    if (i < top || isGap(whole) || parts.length === 0 || !["count", "euro"].includes(whole.kind)) continue;
    if (!parts.every((part) => !isGap(part) && part.kind === whole.kind)) continue; // what is missing, nobody can add up
    const off = whyNoSum(parts as readonly TableRow[], whole, "les lignes");
    if (off !== undefined)
      refuse(i, "total", `${off} ; ce qui n’est pas leur somme se met en lumière par \`lit: true\``);
  }
}
