// What a person says of the room is remembered on this machine as it was typed, and read as numbers.

import { recall, remember } from "../../deck/memory.ts";

export interface Answers {
  /** Undefined while nothing, or no number above zero, was typed. */
  number(name: AnswerName): number | undefined;
  /** As typed. */
  text(name: AnswerName): string;
  set(name: AnswerName, text: string): void;
}

export type AnswerName = "depth" | "width" | "minutes";

/** A browser that refuses storage forgets them with the page. */
export function openAnswers(view: Window): Answers {
  const texts = new Map<AnswerName, string>();
  const key = (name: AnswerName) => `deck.before.${name}`;
  const text = (name: AnswerName) => texts.get(name) ?? recall(view, key(name)) ?? "";
  return {
    text,
    number: (name) => parseNumber(text(name)),
    set(name, typed) {
      texts.set(name, typed);
      remember(view, key(name), typed);
    },
  };
}

/** "12,5" and "12.5", with or without a unit. */
export function parseNumber(typed: string): number | undefined {
  const [, digits] = /^\s*(\d+(?:[.,]\d+)?)\s*(?:m|min|minutes)?\s*$/.exec(typed) ?? [];
  const value = Number(digits?.replace(",", "."));
  return value > 0 ? value : undefined;
}
