// A figure that says a change is written as one says it: "en hausse de 0,7 %", "en baisse de 2,6 points", "stable".

import { format } from "../format.ts";
import type { Figure } from "../model.ts";

/** Words that say a change upwards, and downwards. */
export const RISE =
  /(?<!\p{L})(?:en hausse|hausse|augment\p{L}*|progress\p{L}*|grandi(?:t|r|ss\p{L}*)?|(?:ac)?croît|croissance)(?!\p{L})/iu;
export const FALL =
  /(?<!\p{L})(?:en baisse|baiss\p{L}*|recul\p{L}*|diminu\p{L}*|chut\p{L}*|décroît|décroissance)(?!\p{L})/iu;

export interface Trend {
  readonly words: "en hausse de" | "en baisse de" | "stable";
  /** How much, without its sign; undefined where it is written as nought. */
  readonly change: Figure | undefined;
}

/** Stable is what is written as nought: 0,04 % with one decimal. @throws {TypeError} for a figure that is no number. */
export function trendOf(figure: Figure): Trend {
  const { value } = figure;
  if (typeof value !== "number") throw new TypeError(`expected a number, found ${JSON.stringify(value)}`);
  const change = { ...figure, value: Math.abs(value), signed: false };
  if (format(change.value, change) === format(0, change)) return { words: "stable", change: undefined };
  return { words: value > 0 ? "en hausse de" : "en baisse de", change };
}
