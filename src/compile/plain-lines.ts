// These functions replace signs that look alike by those that Markdown knows, where they can only mean one thing. No
// letter is lost or moved.

/**
 * Lines as typed, without what stands in blocks of code, in; the same lines for Markdown, each as long as before, out.
 * A no-break space (Option+Space on a Mac) after "#", "-" or ":::notes" is a space; a bullet is "-".
 */
export function plainLine(line: string): string {
  return CHANGES.reduce(
    (text, { where, signs, plain }) => text.replace(where, (found) => found.replace(signs, plain)),
    line,
  );
}

interface Change {
  /** The part of the line that is looked at. */
  readonly where: RegExp;
  readonly signs: RegExp;
  readonly plain: string;
}

const SPACES = /\p{Zs}/gu;

const CHANGES: readonly Change[] = [
  // "•<tab>un": what a word processor puts before an item, Word's own signs included.
  { where: /^[\s\p{Zs}>]*(?:[•‣◦⁃▪▫●○■□▸►➢➤\uf0b7\uf0a7](?=[\s\p{Zs}])|o(?=\t))/u, signs: /\S$/u, plain: "-" },
  // What stands before a block's mark, and just behind it.
  { where: /^[\s\p{Zs}>]*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)[\s\p{Zs}]/u, signs: SPACES, plain: " " },
  // A line of a directive or a fence: around it, and within its braces.
  { where: /^[\s\p{Zs}>]*(?::{2,}|`{3,}|~{3,})/u, signs: SPACES, plain: " " },
  {
    where: /^[\s>]*(?:-{3,}|:{3,}[\p{L}-]*|::[\p{L}-]+(?:\[[^\]]*\])?)(?:\{[^}]*\})?[\s\p{Zs}]+$/u,
    signs: SPACES,
    plain: " ",
  },
  { where: /(?<=:[\p{L}-]+(?:\[[^\]]*\])?)\{[^}]*\}/gu, signs: SPACES, plain: " " },
];

/** A line of a file's header: `clé : valeur`, whatever its spaces are. */
export function plainHeaderLine(line: string): string {
  return line.replace(/^[\s\p{Zs}]*[\p{L}\w-]+[\s\p{Zs}]*:[\s\p{Zs}]*/u, (start) => start.replace(SPACES, " "));
}
