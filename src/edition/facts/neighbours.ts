// This check compares what stands beside a cell, before and after: a number that has moved is no longer the same fact.

import { type FoundCell, findCell } from "../../compile/data/find-cell.ts";
import type { SourcePlace, TableCell, TableFile } from "../../model.ts";
import { readNumber } from "../../text/french-number.ts";
import { code, quoted } from "../../text/problems.ts";

/**
 * Says why the cell may not be the same, or nothing. Names in the evidence were found already; of a cell without them the
 * labels are those of the old table, where it is still there.
 */
export function whyMoved(place: SourcePlace, now: FoundCell, old: TableFile | undefined): string | undefined {
  if (place.row !== undefined && place.column !== undefined) return undefined;
  const named = code(`cell: "${place.cell}", row: "…", column: "…"`);
  if (!old)
    return `l’ancien tableau n’est plus là pour comparer les voisines de ${place.cell}, attendu ${named}, ou le nouveau fichier donné d’un autre dossier`;
  const before = findCell(old, place);
  if (typeof before === "string") return before;
  const [labels, known] = [labelsBeside(now), labelsBeside(before)];
  const lost = known.find((label, index) => label !== labels[index]);
  if (lost === undefined) return undefined;
  const [first, row = first, top, column = top] = known.map((label) => label || undefined);
  return `à côté de ${place.cell}, ${quoted(lost)} a changé, attendu le même nom : écrivez la bonne case et ses voisines, \`cell: "…", row: "${row}", column: "${column}"\``;
}

/** To its left and above it: the first cell of all, and the nearest that is words. */
function labelsBeside({ sheet, y, x }: FoundCell): string[] {
  const left = sheet.rows[y]?.slice(0, x) ?? [];
  const above = sheet.rows.slice(0, y).map((row) => row[x] ?? "");
  return [left, above].flatMap((cells) => {
    const filled = cells.filter((cell) => String(cell).trim() !== "");
    return [filled[0], filled.findLast(isWords)].map((cell) =>
      String(cell ?? "")
        .replace(/\s+/g, " ")
        .trim(),
    );
  });
}

function isWords(cell: TableCell): boolean {
  return typeof cell === "string" && readNumber(cell) === undefined;
}
