// Search among slides: what a person types in, the slides that match out, best first. Accents and case do not count.

import { go } from "fuzzysort";

export interface Searchable {
  readonly title: string;
  /** Everything the slide says. */
  readonly text: string;
}

/** Indices of the slides whose title resembles the query, then of those whose text holds its words. */
export function findSlides(query: string, slides: readonly Searchable[]): number[] {
  const wanted = fold(query).trim();
  if (!wanted) return slides.map((_, index) => index);
  const folded = slides.map(({ title, text }, index) => ({ index, title: fold(title), text: fold(text) }));
  const byTitle = go(wanted, folded, { key: "title", limit: 0 }).map(({ obj }) => obj.index);
  const words = wordsIn(wanted);
  const byText = folded.filter(({ text }) => holds(wordsIn(text), words)).map(({ index }) => index);
  return [...new Set([...byTitle, ...byText])];
}

/** Whether each wanted word begins a word of the text: "résid" is found in "résidence", not in "président". */
function holds(text: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => text.some((candidate) => candidate.startsWith(word)));
}

function wordsIn(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** "Équité, 8\u202f311" → "equite, 8 311" */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[œŒ]/g, "oe")
    .replace(/[æÆ]/g, "ae")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
