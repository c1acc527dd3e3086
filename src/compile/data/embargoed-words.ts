// These functions know by which words a figure or a quote under embargo would be told, and find them in what is public.

import { format, machineValue } from "../../format.ts";
import type { DeckData, Place } from "../../model.ts";
import { labelOf } from "../label.ts";
import { type PrivateRun, type PrivateRuns, runsByFirst, wordsIn } from "../private-words.ts";
import type { Embargoes } from "./embargo.ts";

/** Of a quote, words in a row that nobody says by chance. */
const QUOTED = 6;
/** A shorter word says nothing of what was counted. */
const SHORT = 4;

/** `data` hold all that is known. */
export function tellingRuns(data: DeckData, held: Embargoes, placeOf: (path: string) => Place): PrivateRuns {
  const runs = [...held.keys()].flatMap((path): PrivateRun[] => {
    const [name = "", key = ""] = split(path);
    const place = placeOf(path);
    const texts = name === "figures" ? figureTexts(key, data) : name === "quotes" ? quoteTexts(key, data) : [];
    return texts.map((words) => ({ words, place }));
  });
  return runsByFirst(runs);
}

/** "figures.an-dernier/parc" in its two parts. */
export function split(path: string): [string, string] {
  const at = path.indexOf(".");
  return [path.slice(0, at), path.slice(at + 1)];
}

/** The number with what it counts; alone too, where it has so many digits that it is no other. */
function figureTexts(key: string, { figures }: DeckData): string[][] {
  const figure = figures[key]!; // held, so known
  const number = wordsIn(format(figure.value, figure));
  const numbers = figure.kind === "rank" ? RANKS.map((ending) => [`${figure.value}${ending}`]) : [number];
  const named = [labelOf(figure), figure.unit]
    .map((words) => toFirstLong(wordsIn(words)))
    .filter((some) => some.length);
  const telling = [
    ...numbers.flatMap((written) => named.map((words) => [...written, ...words])),
    ...(number.length > 1 ? [number] : []),
  ];
  const plain = machineValue(figure.value);
  return /^\d{4,}$/.test(plain) && figure.kind !== "year" ? [...telling, [plain]] : telling;
}

/** "de la population" of "de la population régionale". */
function toFirstLong(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findIndex((word) => word.length >= SHORT) + 1);
}

/** 2e, 2ème, 2nde: as sources write them. */
const RANKS = ["e", "eme", "er", "re", "nd", "nde"];

function quoteTexts(key: string, { quotes }: DeckData): string[][] {
  const words = wordsIn(quotes[key]!.phrases.join("")); // held, so known
  const starts = Math.max(1, words.length - QUOTED + 1);
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + QUOTED));
}

/** Each public text of the data with its path, but for the whole texts of the sources, which nobody is shown. */
export function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    /^(?:maps$|sources\.[^.]+\.text$)/.test(path === "" ? name : `${path}.${name}`)
      ? []
      : textsIn(inner, path === "" ? name : `${path}.${name}`),
  );
}
