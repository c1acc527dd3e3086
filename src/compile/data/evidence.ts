// A fact says where it comes from in few words; this file finds the source, and the place in it, that they mean.

import type { DeckData, Evidence, Source, SourcePlace } from "../../model.ts";
import { isBefore } from "./key-before.ts";
import { isOfVote } from "./votes.ts";

export interface Found {
  readonly key: string;
  readonly source: Source;
  readonly place: SourcePlace;
}

/** Said in a source's place where a figure needs none. */
export const OF_THE_MEETING = "Donnée de la réunion";

/** Undefined where it names no source, or one that there is not. */
export function foundIn(evidence: Evidence | undefined, sources: DeckData["sources"]): Found | undefined {
  const [only, ...others] = Object.keys(sources).filter((key) => !isBefore(key) && !isOfVote(key));
  const place =
    typeof evidence === "string" ? { in: others.length > 0 ? "" : (only ?? ""), sentence: evidence } : evidence;
  const source = place && Object.hasOwn(sources, place.in) ? sources[place.in] : undefined;
  return place && source && { key: place.in, source, place };
}

/** The sentence, where line ends and double spaces, which a page shows as one, are one; of a table, its file and the cell. */
export function passageOf({ place, source }: Found): string {
  if (place.sentence === undefined) return [source.table?.file, cellPlace(place)].join(", ");
  return place.sentence.replace(/[ \t\r\n]+/g, " ");
}

/** Of a table: "feuille « Agréments », C12", "ligne « Vendée », colonne « Part »". */
export function cellPlace({ sheet, cell, row, column }: SourcePlace): string {
  const named = (what: string, name: string | undefined) => name && `${what} «\u00a0${name}\u00a0»`;
  return [named("feuille", sheet), cell, named("ligne", row), named("colonne", column)].filter(Boolean).join(", ");
}
