// What page, phones and régie share of a question: what an answer is, and the tally of all of them. No network, no page.

import type { Question, Tally } from "../model.ts";

/** One of the choices or of the degrees, by its place; several of them; a number; words. */
export type Answer = number | readonly number[] | string;

/** Longer is no word; what is written at once is said in its own unit. */
const MOST_LETTERS = 40;

/** Whether what came from outside answers the question. */
export function isAnswerTo(question: Question, given: unknown): given is Answer {
  const { kind, choices, estimated } = question;
  const isChoice = (one: unknown) => Number.isInteger(one) && Number(one) >= 0 && Number(one) < choices.length;
  switch (kind) {
    case "one":
    case "scale":
      return isChoice(given);
    case "several":
      return Array.isArray(given) && given.length > 0 && given.every(isChoice) && new Set(given).size === given.length;
    case "number":
      return (
        typeof given === "number" && Number.isFinite(given) && (estimated?.kind !== "percent" || Math.abs(given) <= 100)
      );
    case "words":
      return typeof given === "string" && /[\p{L}\p{N}]/u.test(given) && [...said(given)].length <= MOST_LETTERS;
  }
}

/** One answer a person; what is no answer to the question counts for nobody. */
export function tallyOf(question: Question, answers: Iterable<unknown>): Tally {
  const valid = [...answers].filter((answer) => isAnswerTo(question, answer));
  return { voters: valid.length, answers: question.choices.length > 0 ? chosen(question, valid) : given(valid) };
}

/** All choices, those that nobody took too. */
function chosen({ choices }: Question, answers: readonly Answer[]): Tally["answers"] {
  const taken = answers.flat();
  return choices.map((answer, i) => ({ answer, count: taken.filter((one) => one === i).length }));
}

/** Words are one whatever their case, and read as they were first given. */
function given(answers: readonly Answer[]): Tally["answers"] {
  const counts = new Map<string | number, { answer: string | number; count: number }>();
  for (const one of answers) {
    const answer = typeof one === "string" ? said(one) : Number(one);
    const key = typeof answer === "string" ? answer.toLowerCase() : answer;
    counts.set(key, { answer: counts.get(key)?.answer ?? answer, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Without what nobody sees: signs of control and of direction, spaces around and twice. */
export function said(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
