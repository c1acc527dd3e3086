// What the hall has said, as a table to keep: the results that were shown, and the queries that were answered.

import { questionOn } from "../../deck/show-tally.ts";
import type { QueryState } from "../../live/inbox.ts";
import type { Known } from "../../live/known.ts";
import type { VoteState } from "../../live/urn.ts";
import type { Question } from "../../model.ts";
import { csvOf, saveCsv, unlikeFormula } from "../csv.ts";

const HEAD = ["sorte", "question", "réponse", "voix", "votants"];

/** @param page has the questions. */
export function saveHall(page: Document, { votes = [], queries = [] }: Partial<Known>): void {
  const slides = [...page.querySelectorAll("main.reveal > .slides > section")];
  const questions = slides.flatMap((slide) => questionOn(slide) ?? []);
  saveCsv(page, "salle.csv", hallTable(questions, votes, queries));
}

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
