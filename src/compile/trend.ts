// A figure that says a change is written as one says it: "en hausse de 0,7 %", "en baisse de 2,6 points", "stable".

import { format } from "../format.ts";
import type { Figure, Written } from "../model.ts";

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

type Way = -1 | 0 | 1;

/** Nought is what is written so: 0,04 % with one decimal. */
export function wayOf(value: number, written: Written): Way {
  const unsigned = { ...written, signed: false };
  return format(Math.abs(value), unsigned) === format(0, unsigned) ? 0 : value > 0 ? 1 : -1;
}

/** Stable is what goes no way. @throws {TypeError} for a figure that is no number. */
export function trendOf(figure: Figure): Trend {
  const { value } = figure;
  if (typeof value !== "number") throw new TypeError(`expected a number, found ${JSON.stringify(value)}`);
  const way = wayOf(value, figure);
  if (way === 0) return { words: "stable", change: undefined };
  return {
    words: way > 0 ? "en hausse de" : "en baisse de",
    change: { ...figure, value: Math.abs(value), signed: false },
  };
}
