// This function says in what a figure's sentence, which has its number, contradicts it: in its sign, its unit or its year.

import { format } from "../../format.ts";
import type { Figure } from "../../model.ts";
import { quoted } from "../../text/problems.ts";
import { FALL, RISE } from "../trend.ts";

/** Undefined where it does not, or where one of several numbers that are alike does not. */
export function whyContrary(sentence: string, figure: Figure): string | undefined {
  const { value } = figure;
  if (typeof value !== "number" || figure.kind === "year" || figure.kind === "rank") return undefined;
  const found = occurrences(sentence, figure);
  if (found.length === 0) return undefined;
  const written = quoted(format(value, figure));
  const expected = found.map((one) => unlike(one, figure));
  if (expected.every((same) => same !== undefined))
    return `la phrase dit ${quoted(found[0]!.words)}, trouvé ${written}, attendu ${expected[0]}`;
  const [rise, fall] = [RISE.exec(sentence)?.[0], FALL.exec(sentence)?.[0]];
  const turned = rise === undefined ? value > 0 && figure.signed && fall : value < 0 && fall === undefined && rise;
  if (turned) return `la phrase dit ${quoted(turned)}, trouvé ${written}, attendu le même signe`;
  return contraryYear(sentence, figure);
}

interface Occurrence {
  /** As the sentence has it, with what follows. */
  readonly words: string;
  /** −1, 1 or, where none is written, 0. */
  readonly sign: number;
  readonly unit: string;
}

/** What the figure should have of it, and has not. */
function unlike({ sign, unit }: Occurrence, figure: Figure): "le même signe" | "la même unité" | undefined {
  if (sign !== 0 && Math.sign(Number(figure.value)) === -sign) return "le même signe";
  const [said, own] = [unitIn(unit), ownUnit(figure)];
  if (said === undefined || said === own) return undefined;
  return own !== undefined || MONEY_OR_SHARE.includes(said) ? "la même unité" : undefined;
}

function occurrences(sentence: string, { value, scale = 1, decimals = 0 }: Figure): Occurrence[] {
  const number = format(Math.abs(Number(value)) / scale, { kind: "count", decimals });
  const loose = number.replace(/[\u00a0\u202f]/g, "[ \\u00a0\\u202f]?");
  const sign = "(?<![\\d,\\p{L}])([+\u2212-]?)[ \u00a0]?";
  const found = new RegExp(`${sign}(?<![\\d,])${loose}(?!,?\\d)((?:[ \u00a0\u202f]?[^\\s\\d;.:]+){0,4})`, "gu");
  return [...sentence.matchAll(found)].map(([words, sign, unit = ""]) => ({
    words: words.trim(),
    sign: sign === "" ? 0 : sign === "+" ? 1 : -1,
    unit: unit.trim(),
  }));
}

/** What begins so is one unit. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|pour cent)/i, "%"],
  [/^(?:Md€|milliards? (?:d[’']euros?|€))/i, "Md€"],
  [/^(?:M€|millions? (?:d[’']euros?|€))/i, "M€"],
  [/^(?:k€|milliers d[’']euros?)/i, "k€"],
  [/^(?:€|euros?)/i, "€"],
  [/^points?(?!\p{L})/iu, "point"],
  [/^(?:ans?|années?)(?!\p{L})/iu, "an"],
  [/^mois(?!\p{L})/iu, "mois"],
  [/^semaines?(?!\p{L})/iu, "semaine"],
  [/^jours?(?!\p{L})/iu, "jour"],
];
const MONEY_OR_SHARE = ["%", "€", "k€", "M€", "Md€"];

function unitIn(words: string): string | undefined {
  return UNITS.find(([begins]) => begins.test(words))?.[1];
}

function ownUnit({ kind, scale = 1, unit }: Figure): string | undefined {
  if (kind === "percent") return "%";
  if (kind === "euro") return { 1: "€", 1e3: "k€", 1e6: "M€", 1e9: "Md€" }[scale];
  return unitIn(unit);
}

/** The points of a series may share a sentence that says the years of some. */
function contraryYear(sentence: string, { period, when }: Figure): string | undefined {
  const yearsIn = (words: string) =>
    [...words.matchAll(/(?<![\d,][ \u00a0]?|\p{L})(?:19|20)\d\d(?![\d,]| ?(?:%|€))/gu)].map(([year]) => year);
  const [said, own] = [yearsIn(sentence), yearsIn(period)];
  if (when !== undefined || said.length === 0 || own.length === 0 || own.some((year) => said.includes(year)))
    return undefined;
  return `la phrase dit ${quoted(said[0]!)}, trouvé la période ${quoted(period)}, attendu la même année`;
}
