// The search finds the slides that match what a person types, the best ones first. Accents and case do not count.

import { distance } from "fastest-levenshtein";

export interface Searchable {
  readonly title: string;
  /** What stands out on the slide, one by one: its address, its figures, the rows of its charts. */
  readonly names: readonly string[];
  /** Everything the slide says. */
  readonly text: string;
}

/** Indices of the slides that hold the words: in their title first, then in a name, then anywhere. No words: all, in order. */
export function findSlides(query: string, slides: readonly Searchable[]): number[] {
  const wanted = fold(query).trim();
  if (!wanted) return slides.map((_, index) => index);
  const forms = [wanted, wanted.replace(/(?<=\d) (?=\d)/g, "")].map(wordsIn); // "8 31" begins 8311, "15 29" is two numbers
  const ranked = slides.map((slide, index) => ({
    index,
    rank: Math.max(...forms.map((words) => rankOf(slide, words))),
  }));
  const found = ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
  return found.length > 0 ? found.map(({ index }) => index) : resembling(wanted, slides);
}

/** Above 2 in the title, above 1 in a name, above 0 in the text: there, the more the words fill it, the better. */
function rankOf({ title, names, text }: Searchable, wanted: readonly string[]): number {
  const places = [[text], names, [title]];
  const shares = places.map((all) => Math.max(0, ...all.map((one) => shareOf(wordsIn(fold(one)), wanted))));
  const best = shares.findLastIndex((share) => share > 0);
  return best < 0 ? 0 : best + (shares[best] ?? 0);
}

/** 0 unless each wanted word begins a word of the text ("résid" begins "résidence"); else their part of its letters, up to 1. */
function shareOf(text: readonly string[], wanted: readonly string[]): number {
  const isThere = wanted.length > 0 && wanted.every((word) => text.some((candidate) => candidate.startsWith(word)));
  return isThere ? Math.min(1, wanted.join("").length / text.join("").length) : 0;
}

/** The titles that a slip of the finger may have meant: each word resembles one of theirs. */
function resembling(wanted: string, slides: readonly Searchable[]): number[] {
  const words = wordsIn(wanted);
  return slides.flatMap(({ title }, index) => {
    const there = wordsIn(fold(title));
    const resembles = (word: string) => there.some((candidate) => distance(word, candidate) <= slipsIn(word));
    return words.length > 0 && words.every(resembles) ? [index] : [];
  });
}

/** Letters that may be wrong, missing or too many. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

function wordsIn(folded: string): string[] {
  return folded.match(/\p{N}+,\p{N}+|[\p{L}\p{N}]+/gu) ?? [];
}

/** "Équité, 8\u202f311" → "equite, 8311"; "104.4" → "104,4" */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .replace(/[œŒ]/g, "oe")
    .replace(/[æÆ]/g, "ae")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .replace(/(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(" ", ""))
    .replace(/(?<=\d)\.(?=\d)/g, ",")
    .toLowerCase();
}
