// This file reads the value of a fact from its cell, or says why nobody should take one from there.

import { cellPlace } from "../../compile/data/evidence.ts";
import { type FoundCell, noteOf } from "../../compile/data/find-cell.ts";
import type { CellNote, Figure, SourcePlace } from "../../model.ts";
import { readNumber } from "../../text/french-number.ts";
import { code, quoted } from "../../text/problems.ts";
import { NO_VALUE, whyEquivocal } from "./columns.ts";

/** @returns the value, or a sentence. */
export function readCell(
  { kind, value }: Pick<Figure, "kind" | "value">,
  found: FoundCell,
): { readonly value: number | string } | string {
  const words = String(found.cell);
  const unseen = whyUnseen(found);
  if (unseen !== undefined) return unseen;
  if (/^(?:#|Err:\d)/.test(words))
    return `la case est en erreur (${quoted(words)}), attendu un nombre : corrigez la table`;
  if (words.trim() === "")
    return `la case est vide, attendu un nombre${noteOf(found)?.isFormula ? ` (${NO_VALUE})` : ""}`;
  if (kind === "date")
    return /^\d{4}-\d{2}-\d{2}$/.test(words) ? { value: words } : `la case dit ${quoted(words)}, attendu une date`;
  if (typeof value !== "number")
    return `la case dit ${quoted(words)}, et le chiffre est une étendue : à changer à la main`;
  const number = typeof found.cell === "number" ? found.cell : readNumber(found.cell);
  return number === undefined
    ? `la case dit ${quoted(words)}, attendu un nombre écrit à la française (${code("1 234,5")})`
    : { value: number };
}

/** Of a number that is not known yet. */
export function whyUnclear({ cell, sheet, x }: FoundCell): string | undefined {
  return whyEquivocal(
    cell,
    sheet.rows.map((row) => row[x] ?? ""),
  );
}

/** "parc.csv, ligne « Vendée », colonne « Maisons »" */
export function cellFrom(name: string, place: SourcePlace, note: CellNote | undefined): string {
  const formula = note?.isFormula ? ", formule (valeur gardée par le tableur)" : "";
  return `${name}, ${cellPlace(place)}${formula}`;
}

function whyUnseen({ sheet: { name, hidden }, y, x }: FoundCell): string | undefined {
  const out = "affichez-la dans le tableur si elle compte";
  if (hidden?.sheet) return `la feuille ${quoted(name)} est masquée, attendu une case que l’on voit : ${out}`;
  if (hidden?.rows.includes(y)) return `la ligne ${y + 1} est masquée, attendu une case que l’on voit : ${out}`;
  if (hidden?.columns.includes(x)) return `la colonne est masquée, attendu une case que l’on voit : ${out}`;
  return undefined;
}
