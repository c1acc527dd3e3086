// The result of a vote as the data want it, a line of `votes`.

import type { Question, Tally } from "../../model.ts";

/** @param date "2021-12-03". */
export function voteRecord(
  { id, kind, text, estimated }: Question,
  { voters, answers, hidden }: Tally,
  date: string,
): string {
  const figure = estimated && { figure: estimated.figure };
  const plain = answers.map(({ answer, count }) => ({
    answer: typeof answer === "string" ? typed(answer) : answer,
    count,
  }));
  return `${JSON.stringify(id)}: ${JSON.stringify({ question: typed(text), kind, ...figure, date, voters, answers: plain, ...(hidden && { hidden }) })},`;
}

/** As one types it: the build sets its spaces. */
function typed(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, " ");
}
