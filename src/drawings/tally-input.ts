// A question and the tally of its answers become what a chart is drawn from: in the data of a meeting that is past, and on
// the wall while the hall votes.

import { counted, format } from "../format.ts";
import type { ChartRow, Counted, Estimated, Question, Tally } from "../model.ts";
import { binsOf } from "./charts/tally/bins.ts";
import type { TallyInput } from "./charts/tally/tell.ts";

/** Words that a picture has room for, from the most given. */
const MOST_WORDS = 12;
const NBSP = "\u00a0";

/** @param date of the vote, "2021-12-03"; unset while it lasts. */
export function tallyInput(question: Question, tally: Tally, date?: string): TallyInput {
  const { id, kind, text, estimated } = question;
  const given = answersIn(question, tally);
  const period = date === undefined ? "séance en cours" : format(date, { kind: "date" });
  const rows = given.map(({ answer, count, isLit }, i): TallyInput["rows"][number] => ({
    ...rowOf(`${voteKey(id)}/${i + 1}`, answer, count, period),
    ...(isLit && { lit: true }),
  }));
  const inOrder = kind === "scale" || kind === "number";
  return {
    name: voteKey(id),
    form: "tally",
    rows,
    caption: captionOf(question, tally, date),
    worth: 1,
    key: { one: "une brique, une réponse", many: "une brique, {worth} réponses" },
    question: text,
    voters: tally.voters,
    ...(kind === "several" && { several: true }),
    ...(inOrder && { upright: true, inOrder }),
    ...(estimated?.value !== undefined && { fact: `${format(estimated.value, estimated)}${NBSP}${estimated.label}` }),
  };
}

/** Of all that the data know of a vote. */
export function voteKey(id: string): string {
  return `vote/${id}`;
}

/** "214 réponses"; where each gave several, "214 votants". */
export function votersOf({ kind }: Pick<Question, "kind">, { voters }: Tally): string {
  return kind === "several" || kind === "words" ? counted(voters, "votant") : counted(voters, "réponse");
}

interface Given {
  readonly answer: string;
  readonly count: number;
  readonly isLit?: boolean;
}

/** Choices in their order, those that nobody took too; guesses in bins; words from the most given. */
function answersIn({ kind, choices, estimated }: Question, { answers }: Tally): Given[] {
  if (kind === "number") return estimated?.value === undefined ? [] : guessed(answers, estimated, estimated.value);
  if (kind === "words") return ranked(answers).slice(0, MOST_WORDS);
  return choices.map((answer) => ({ answer, count: answers.find((one) => one.answer === answer)?.count ?? 0 }));
}

function guessed(answers: readonly Counted[], estimated: Estimated, fact: number): Given[] {
  const numbers = answers.filter(({ answer }) => typeof answer === "number");
  return binsOf(numbers, fact, estimated).map(({ label, ...bin }) => ({ answer: label, ...bin }));
}

function ranked(answers: readonly Counted[]): Given[] {
  const words = answers.map(({ answer, count }) => ({ answer: String(answer), count }));
  return words.toSorted((a, b) => b.count - a.count || (a.answer < b.answer ? -1 : 1));
}

function rowOf(figure: string, label: string, value: number, period: string): ChartRow {
  return { figure, kind: "count", value, label, period, perimeter: "la salle" };
}

function captionOf(question: Question, tally: Tally, date: string | undefined): string {
  const when = date === undefined ? "" : `, ${format(date, { kind: "date" })}`;
  const left = question.kind === "words" ? tally.answers.length - MOST_WORDS : 0;
  const more = left > 0 ? `, et ${counted(left, "autre mot", "autres mots")}` : "";
  const hidden = tally.hidden ? `, ${counted(tally.hidden, "mot écarté", "mots écartés")}` : "";
  return `Vote consultatif de la salle${when}, ${votersOf(question, tally)}${more}${hidden}`;
}
