// This file says what is known of a foreign mark, and names the ways to write here what several of them mean.

/** Where a mark is met: among words; at the start of a line, of a paragraph, of a slide; in HTML, an image's alternative, a header's key. */
type Met = "words" | "line" | "paragraph" | "opening" | "html" | "alternative" | "header";

export interface ForeignMark {
  /** Who writes it so. */
  readonly from: string;
  /** As they write it; the tests try each. */
  readonly example: string;
  readonly met: Met;
  readonly pattern: RegExp;
  /** What it is, in French. */
  readonly is: string;
  /** What to write here, in French. */
  readonly expected: string;
}

export function row(
  from: string,
  example: string,
  met: Met,
  pattern: RegExp,
  is: string,
  expected: string,
): ForeignMark {
  return { from, example, met, pattern, is, expected };
}

export const NOTES = "un bloc `:::notes`, les notes, puis une ligne `:::`";
export const COMMENT = `${NOTES} ; ce qui n’est pour personne s’efface`;
export const STEP = "`:::étape` avant ce qui paraît à l’appui suivant, `:::` après";
export const SETTINGS = "`::diapo{#adresse disposition fond}` sous le titre";
export const COLUMNS = "`::diapo{duo}` sous le titre : le texte à gauche, l’image ou le dessin à droite";
export const BOLD = "`**mots**`";
export const NOTHING = "les mots seuls, sans cette marque";
export const IMAGE = '`![ce que l’image montre](fichier.svg "crédit")`';
export const BESIDE = `${IMAGE}, et ${COLUMNS}`;
