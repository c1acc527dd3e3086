// Whoever builds a deck is told here what it leaves out, and until when.

import { latest } from "../compile/data/embargo.ts";
import { counted, format } from "../format.ts";
import type { CompiledDeck } from "../model.ts";
import { quoted } from "../text/problems.ts";

export function waitingLines({ day, held, embargoes, masked }: CompiledDeck): string[] {
  const told = [
    ...(day === undefined ? [] : [`à savoir : construit pour le ${format(day, { kind: "date" })}.`]),
    ...maskedLines(masked),
  ];
  if (held.length === 0) return told;
  const names = held.map(({ title, embargo }) => `${quoted(title)} (${format(embargo, { kind: "date" })})`).join(", ");
  const last = latest([...held.map(({ embargo }) => embargo), ...embargoes.values()]);
  const verb =
    held.length === 1 ? "attend son jour et n’est pas publiée" : "attendent leur jour et ne sont pas publiées";
  return [
    ...told,
    `à savoir : ${counted(held.length, "diapositive")} ${verb} : ${names}. Ce jour venu : --date ${last}.`,
  ];
}

export function maskedLines(titles: CompiledDeck["masked"]): string[] {
  if (titles.length === 0) return [];
  const count = counted(titles.length, "diapositive masquée, vérifiée", "diapositives masquées, vérifiées");
  return [`à savoir : ${count} et dans aucune vue : ${titles.map(quoted).join(", ")}.`];
}
