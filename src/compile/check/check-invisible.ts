// This check finds the signs of a slide that nobody sees, and says where they stand: a text with one looks right, and
// is not.

import { quoted, type Report } from "../../text/problems.ts";
import { placeAt, type SourceLines } from "../../text/source.ts";

export function checkInvisible(source: SourceLines, report: Report): void {
  for (const { 0: sign, index } of source.text.matchAll(INVISIBLE)) {
    if (isAtHome(source.text, sign, index)) continue;
    const before = /\S{0,12}$/.exec(source.text.slice(0, index))?.[0] ?? "";
    const after = before === "" ? "" : ` après ${quoted(before)}`;
    report(
      placeAt(source, index),
      `signe invisible ${nameOf(sign)} trouvé${after}, attendu ${EXPECTED[sign] ?? "rien à cette place : effacez-le"}`,
    );
  }
}

/** Controls, formats (but the soft hyphen), separators of lines and private signs. */
const INVISIBLE = /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/** Of those that stand for another sign. */
const NEW_LINE = "un retour à la ligne : effacez-le et tapez Entrée";
const HYPHEN = "un trait d’union : effacez-le et tapez `-`";
const EXPECTED: Readonly<Record<string, string>> = {
  "\u000b": NEW_LINE,
  "\u000c": NEW_LINE,
  "\u0085": NEW_LINE,
  "\u2028": NEW_LINE,
  "\u2029": NEW_LINE,
  "\u001e": HYPHEN,
  "\u001f": HYPHEN,
};

const NAMES: Readonly<Record<string, string>> = {
  "\u000b": "saut de ligne de PowerPoint",
  "\u000c": "saut de page",
  "\u0085": "saut de ligne",
  "\u001e": "trait d’union insécable de Word",
  "\u001f": "trait d’union conditionnel de Word",
  "\u200b": "espace sans chasse",
  "\u200c": "antiliant",
  "\u200d": "liant",
  "\u200e": "sens de gauche à droite",
  "\u200f": "sens de droite à gauche",
  "\u2028": "séparateur de lignes",
  "\u2029": "séparateur de paragraphes",
  "\u2060": "gluon de mots",
  "\ufeff": "marque de début de fichier",
};

function nameOf(sign: string): string {
  const point = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = NAMES[sign] ?? (/\p{Co}/u.test(sign) ? "signe d’une police de symboles" : undefined);
  return `U+${point}${name === undefined ? "" : ` (${name})`}`;
}

/** Joiners within an emoji, and in scripts that need them; marks of direction beside words that run the other way. */
function isAtHome(text: string, sign: string, index: number): boolean {
  if (!/[\u200c-\u200f]/.test(sign)) return false;
  const around = text.slice(Math.max(0, index - 3), index + 4);
  return /\p{Extended_Pictographic}|(?!\p{Script=Latin})\p{L}/u.test(around);
}
