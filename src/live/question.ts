// What page, phones and régie share of a question: what an answer is, and the tally of all of them. No network, no page.

import type { Question, Tally } from "../model.ts";
import { areWords } from "./words.ts";

/** One of the choices or of the degrees, by its place; several of them; a number; words. */
export type Answer = number | readonly number[] | readonly string[];

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
      return areWords(given);
  }
}

/** One answer a person; what is no answer to the question counts for nobody. Words are read first (`words.ts`). */
export function tallyOf(question: Question, answers: Iterable<unknown>): Tally {
  const valid = [...answers].filter((answer) => isAnswerTo(question, answer));
  return { voters: valid.length, answers: question.choices.length > 0 ? chosen(question, valid) : given(valid) };
}

/** All choices, those that nobody took too. */
function chosen({ choices }: Question, answers: readonly Answer[]): Tally["answers"] {
  const taken = answers.flat();
  return choices.map((answer, i) => ({ answer, count: taken.filter((one) => one === i).length }));
}

function given(answers: readonly Answer[]): Tally["answers"] {
  const counts = new Map<number, number>();
  for (const one of answers) counts.set(Number(one), (counts.get(Number(one)) ?? 0) + 1);
  return [...counts].map(([answer, count]) => ({ answer, count }));
}
