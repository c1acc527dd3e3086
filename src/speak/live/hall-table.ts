// What the hall has said, as a table to keep: the results that were shown, and the queries that were answered.

import type { QueryState } from "../../live/inbox.ts";
import type { VoteState } from "../../live/urn.ts";
import type { Question } from "../../model.ts";
import { csvOf, unlikeFormula } from "../csv.ts";

const HEAD = ["sorte", "question", "réponse", "voix", "votants"];

export function hallTable(
  questions: readonly Question[],
  votes: readonly VoteState[],
  queries: readonly QueryState[],
): string {
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
  return csvOf([HEAD, ...voted, ...asked]);
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
