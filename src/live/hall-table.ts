// What the hall has said, as a table to keep: the results that were shown, and the queries that were answered.

import type { Question } from "../model.ts";
import { csvOf, unlikeFormula } from "../text/csv.ts";
import type { QueryState } from "./inbox.ts";
import type { VoteState } from "./urn.ts";

const HEAD = ["sorte", "question", "réponse", "voix", "votants"];

type Said = readonly [
  questions: readonly Pick<Question, "id" | "text">[],
  votes: readonly VoteState[],
  queries: readonly QueryState[],
];

export function hallTable(...said: Said): string {
  return csvOf([HEAD, ...hallRows(...said)]);
}

/** None where nothing is to be kept. */
export function hallRows(...[questions, votes, queries]: Said): readonly (readonly string[])[] {
  const voted = votes.flatMap(({ id, tally }) => {
    const text = questions.find((question) => question.id === id)?.text ?? id;
    return (tally?.answers ?? []).map(({ answer, count }) => [
      ...["vote", unlikeFormula(text), typeof answer === "string" ? unlikeFormula(answer) : decimal(answer)],
      ...[String(count), String(tally?.voters)],
    ]);
  });
  const answered = queries.filter(({ state }) => state === "answered");
  const asked = answered.map(({ text, votes: count }) => [
    "question de la salle",
    unlikeFormula(text),
    "répondue",
    String(count),
    "",
  ]);
  return [...voted, ...asked];
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
