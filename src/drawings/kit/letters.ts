// This file reckons the room that words over a measured drawing take, in its own units, where they are largest for it.

import type { SizeName } from "../../model.ts";

/** Of the letters of names: on A4, and on the smallest telephone. */
const NAME = { wide: 52, narrow: 19.5 } as const satisfies Record<SizeName, number>;
type Signs = Readonly<Record<"digit" | "space" | "comma" | "other", number>>;
/** How wide signs are, of the height of a letter. */
const IN_NAMES: Signs = { digit: 0.64, space: 0.3, comma: 0.35, other: 0.56 };
const IN_NUMBERS: Signs = { digit: 0.7, space: 0.25, comma: 0.35, other: 0.85 };
/** Words end a line before it is full. */
const FILLED = 0.8;
/** What the style sheets take a sign of a number for, when they fit one into its room. */
const SIGN = 0.53;

/** One line of names, from the one above. */
export const LINE = { wide: 60, narrow: 24 } as const satisfies Record<SizeName, number>;

export function nameWidth(text: string, size: SizeName): number {
  return Math.ceil(acrossOf(text, IN_NAMES) * NAME[size]);
}

export function nameHeight(text: string, width: number, size: SizeName): number {
  const across = nameWidth(text, size);
  return LINE[size] * (across <= width ? 1 : Math.ceil(across / (width * FILLED)));
}

/** How wide a number is, at most, whose letters are so high. */
export function numberWidth(text: string, letters: number): number {
  return Math.ceil(acrossOf(text, IN_NUMBERS) * letters);
}

/** How high the letters of a number can be in a room so wide. */
export function lettersFor(text: string, width: number): number {
  return width / acrossOf(text, IN_NUMBERS);
}

/** The width of the label that gives its number letters so high, and no higher. */
export function labelWidth(text: string, letters: number): number {
  return text.length * SIGN * letters;
}

function acrossOf(text: string, signs: Signs): number {
  return [...text].reduce((sum, sign) => sum + signs[kindOf(sign)], 0);
}

function kindOf(sign: string): keyof Signs {
  if (/\d/.test(sign)) return "digit";
  if (/\s/.test(sign)) return "space";
  return /[,.’]/.test(sign) ? "comma" : "other";
}
