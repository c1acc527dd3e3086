// What a sheet offers is told here, line by line: its columns of numbers by their letters, and what is left there, with the reason.

import { counted } from "../../format.ts";
import { quoted } from "../../text/problems.ts";
import type { Column, Offer } from "./columns.ts";

export function describeOffer({ sheet, table, columns, left, leftRows, isNamed }: Offer): string {
  const others = table.sheets.filter((one) => one !== sheet).map(({ name }) => quoted(name));
  const place = others.length > 0 ? [`Feuille ${quoted(sheet.name)} ; --feuille choisit ${others.join(", ")}.`] : [];
  const offered = columns.map(({ letter, head, cells, without }) => {
    const rest = without.length > 0 ? ` ; rien pour ${withoutNumber(without)}` : "";
    return `  ${letter}  ${head} (${counted(cells.length, "nombre")}${rest})`;
  });
  const rest = [...left.map(({ letter, head, why }) => `${letter}  ${head} : ${why}`), ...leftRows];
  const told = rest.length > 0 ? ["Laissé :", ...rest.map((line) => `  ${line}`)] : [];
  const what = isNamed ? "Colonnes que rien ne lit encore :" : "Table nouvelle. Ses colonnes de nombres :";
  return [...place, what, ...offered, ...told].join("\n");
}

/** "Mayenne (« 16 480 (p) »), Vendée (vide)" */
export function withoutNumber(rows: Column["without"]): string {
  const shown = rows.slice(0, 8).map(({ name, words }) => `${name} (${words.trim() === "" ? "vide" : quoted(words)})`);
  return `${shown.join(", ")}${rows.length > 8 ? "…" : ""}`;
}
