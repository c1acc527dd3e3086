// Words that a hall gives are read by a moderator before they count for anyone: each spelling that was read stands for all that are
// one with it but for case and accents, for another that stands, or for nothing. No network, no page.

import type { Counted } from "../model.ts";
import { fold } from "../text/names.ts";

export const MOST_WORDS = 3;
/** Longer is no word. */
export const MOST_LETTERS = 30;

/** What the moderator makes of a word: `as` is that word itself, another that is accepted, or null: it is set aside. */
export interface WordAct {
  readonly kind: "word";
  readonly question: string;
  readonly word: string;
  readonly as: string | null;
}

/** By folded word, the spelling that it counts as. */
export type Verdicts = ReadonlyMap<string, string | null>;

/** What the console knows of one: as it was accepted, or as it was first given. */
export interface WordState {
  readonly word: string;
  readonly state: "waiting" | "accepted" | "merged" | "hidden";
  readonly count: number;
  /** What it counts as, once it counts. */
  readonly as?: string;
}

export interface ReadWords {
  /** All but those that wait beyond the most given. */
  readonly states: readonly WordState[];
  /** How many wait. */
  readonly waiting: number;
  /** How many were set aside. */
  readonly hidden: number;
  /** What may be shown. */
  readonly answers: readonly Counted[];
}

/** As many as one reads. */
const MOST_TOLD = 200;

/** As it is counted: an answer that is written otherwise is none. */
export function isWord(given: unknown): given is string {
  return (
    typeof given === "string" &&
    given.length <= 4 * MOST_LETTERS &&
    said(given) === given &&
    /[\p{L}\p{N}]/u.test(given) &&
    [...given].length <= MOST_LETTERS
  );
}

/** One to three, none of them twice. */
export function areWords(given: unknown): given is readonly string[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_WORDS) return false;
  return given.every(isWord) && new Set(given.map(fold)).size === given.length;
}

/** Without what nobody sees (signs of control and of direction, fillers, piled accents), spaces around and twice. */
export function said(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, "")
    .normalize("NFC")
    .replace(/(\p{M}{2})\p{M}+/gu, "$1")
    .replace(/ +/g, " ")
    .trim();
}

/** One is merged into what is accepted alone. The same verdicts where the act changes nothing. */
export function afterWordAct(verdicts: Verdicts, { word, as }: WordAct): Verdicts {
  const key = fold(word);
  const isAllowed = as === null || fold(as) === key || isAccepted(verdicts, fold(as));
  return isAllowed && verdicts.get(key) !== as ? new Map(verdicts).set(key, as) : verdicts;
}

/** @param answers of one voter each, who counts once for what several of the words stand for. */
export function readWords(answers: Iterable<readonly string[]>, verdicts: Verdicts): ReadWords {
  const keys = new Map<string, string>();
  const given = new Map<string, WordState>();
  const counts = new Map<string, number>();
  for (const words of answers) {
    const stood = new Set<string>();
    for (const word of words) {
      const key = keys.get(word) ?? fold(word);
      keys.set(word, key);
      const known = given.get(key) ?? stateOf(word, verdicts, key);
      given.set(key, { ...known, count: known.count + 1 });
      if (known.as !== undefined) stood.add(known.as);
    }
    for (const as of stood) counts.set(as, (counts.get(as) ?? 0) + 1);
  }
  const accepted = [...counts].map(([word, count]): WordState => ({ word, state: "accepted", count }));
  const others = [...given.values()].filter(({ state }) => state !== "accepted");
  const waiting = byCount(others.filter(({ state }) => state === "waiting"));
  const decided = byCount([...accepted, ...others.filter(({ state }) => state !== "waiting")]);
  return {
    states: [...waiting.slice(0, MOST_TOLD), ...decided],
    waiting: waiting.length,
    hidden: others.filter(({ state }) => state === "hidden").length,
    answers: accepted.map(({ word, count }) => ({ answer: word, count })),
  };
}

function stateOf(word: string, verdicts: Verdicts, key: string): WordState {
  const as = standingOf(verdicts, key);
  if (as === undefined) return { word, state: "waiting", count: 0 };
  if (as === null) return { word, state: "hidden", count: 0 };
  return { word, state: fold(as) === key ? "accepted" : "merged", count: 0, as };
}

/** Undefined while it waits; null where it, or what it was merged into, is set aside. */
function standingOf(verdicts: Verdicts, key: string): string | null | undefined {
  const as = verdicts.get(key);
  if (as === null || as === undefined || fold(as) === key) return as;
  return standingOf(verdicts, fold(as));
}

function isAccepted(verdicts: Verdicts, key: string): boolean {
  const as = verdicts.get(key);
  return as !== null && as !== undefined && fold(as) === key;
}

function byCount(states: readonly WordState[]): WordState[] {
  return states.toSorted((a, b) => b.count - a.count);
}
