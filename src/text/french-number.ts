// The one reader of numbers as French tables and texts write them: strict, so that what it cannot mean for sure is no number.

const SIGNS: Readonly<Record<string, number>> = { "": 1, "+": 1, "-": -1, "\u2212": -1 };
const SCALES: Readonly<Record<string, number>> = { "": 0, "%": 0, "€": 0, "k€": 3, "M€": 6, "Md€": 9 };
const NUMBER = /^([+\-\u2212]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]?(%|€|k€|M€|Md€|)$/;

/** A comma before three digits is a decimal one in French, and parts thousands in English: "241,602", and not "0,602". */
const THOUSANDS = /^[+\-\u2212]?[1-9]\d{0,2},\d{3}(?!\d)/;
const SPACED = /\d[ \u00a0\u202f]\d{3}/;

/** Whether nothing says which it is: among numbers that are written alike, one with "9,2" or "1 234" does. */
export function isEquivocal(text: string, alike: readonly string[]): boolean {
  const tells = (one: string) => /,/.test(one) && !THOUSANDS.test(one.trim());
  const isSaid = (one: string) => readNumber(one) !== undefined && (tells(one) || SPACED.test(one));
  return THOUSANDS.test(text.trim()) && !alike.some(isSaid);
}

/**
 * "5 210 208" → 5210208, "−0,7 %" → -0.7, "45 M€" → 45e6. A point is no decimal comma, and groups have three digits; anything
 * else is undefined.
 */
export function readNumber(text: string): number | undefined {
  const [, sign, whole, fraction = "", unit] = NUMBER.exec(text.trim()) ?? [];
  if (sign === undefined || whole === undefined || unit === undefined) return undefined;
  const digits = `${whole.replace(/\D/g, "")}.${fraction}e${SCALES[unit]}`; // moved in the text, where it is exact
  return SIGNS[sign]! * Number(digits) + 0;
}
