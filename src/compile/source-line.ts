// These functions say in one line each where the figures of a picture come from, whose it is, and what it shows, for whoever
// meets it alone.

import { format } from "../format.ts";
import type { DeckData, Meeting, Source } from "../model.ts";
import { inSentence } from "../text/names.ts";
import { formulaOf } from "./data/calculate.ts";
import { type Found, foundIn } from "./data/evidence.ts";
import { typeset } from "./typography.ts";

/** "Source : Le bilan du Val, 1er mars 2031."; empty where the figures have none. */
export function sourceLine(keys: readonly string[], data: DeckData): string {
  const found = new Map(keys.flatMap((key) => foundFor(key, data)).map(({ key, source }) => [key, source]));
  if (found.size === 0) return "";
  const isCalculated = keys.some((key) => data.figures[key]?.calculated);
  const opening = `${isCalculated ? "Calculé d’après" : found.size > 1 ? "Sources" : "Source"} : `;
  return typeset(`${opening}${[...found.values()].map((source) => toldOf(source, data)).join(" ; ")}.`);
}

/** "Les Toits · Licence Ouverte 2.0" */
export function creditLine({ organiser, licence }: Meeting): string {
  return [inSentence(organiser), licence].flatMap((words) => (words ? typeset(words) : [])).join(" · ");
}

/** What a picture's sentence says beyond its caption: "57 foyers, 12 ateliers". */
export function valuesIn(sentence: string, caption: string): string {
  return sentence.slice(caption.length).replace(/^[.\s]+|\.$/g, "");
}

/** Of what is calculated, where that comes from which it is calculated of. */
function foundFor(key: string, data: DeckData): Found[] {
  const figure = data.figures[key];
  if (figure?.calculated) return formulaOf(figure.calculated)[1].flatMap((of) => foundFor(of, data));
  return [foundIn(figure?.source, data.sources) ?? []].flat();
}

function toldOf({ title, publisher, published }: Source, { figures }: DeckData): string {
  const date = published === undefined ? undefined : figures[published]!; // checked with the data
  return [title, publisher, date && format(date.value, date)].filter(Boolean).join(", ");
}
