// A vote of the hall is written out here: how often each answer was given becomes figures, and the vote itself the source
// that they come from.

import { tallyInput, voteKey, votersOf } from "../../drawings/tally-input.ts";
import { counted, format } from "../../format.ts";
import type { ChartInput, DeckData, Estimated, Figure, Question, Source, Tally, Vote } from "../../model.ts";
import { own } from "../../text/names.ts";
import { labelOf } from "../label.ts";
import { held, typeset } from "../typography.ts";

/** What the hall answered, as a chart; of a vote that is sound. */
export function voteInput(id: string, vote: Vote, { figures }: Pick<DeckData, "figures">): ChartInput {
  return tallyInput(questionOf(id, vote, figures), tallyOf(vote), vote.date);
}

/** With what the votes add to the figures and the sources. */
export function withVotes(data: DeckData): DeckData {
  const votes = Object.entries(data.votes).map(([id, vote]) => writtenOut(id, vote, data));
  return {
    ...data,
    figures: Object.assign({}, data.figures, ...votes.map(({ figures }) => figures)),
    sources: Object.assign({}, data.sources, ...votes.map(({ sources }) => sources)),
  };
}

const FROM_VOTE = voteKey("");

/** Whether a figure or a source of this name comes from a vote. */
export function isOfVote(key: string): boolean {
  return key.startsWith(FROM_VOTE);
}

/** Where the data say what such a figure says: "figures.vote/priorite/1.value" is "votes.priorite". */
export function pathInVotes(path: string): string {
  return path.replace(/^(?:figures|sources)\.vote\/([^/.]+).*$/, "votes.$1");
}

/** A figure that may be guessed, as it is written. */
export function estimatedOf(key: string, figure: Figure): Estimated | undefined {
  const { kind, value, scale, decimals, signed, unit, singularUnit } = figure;
  if (typeof value !== "number" || !GUESSED.includes(kind)) return undefined;
  return {
    ...{ figure: key, kind, value, label: held(typeset(labelOf(figure))) },
    ...(scale !== undefined && { scale }),
    ...(decimals !== undefined && { decimals }),
    ...(signed !== undefined && { signed }),
    ...(kind === "measure" && { unit: typeset(unit), ...(singularUnit && { singularUnit: typeset(singularUnit) }) }),
  };
}

const GUESSED: readonly Figure["kind"][] = ["count", "euro", "percent", "measure"];

function questionOf(id: string, vote: Vote, figures: DeckData["figures"]): Question {
  const { kind, question, answers, figure: key } = vote;
  const figure = key === undefined ? undefined : own(figures, key);
  return {
    ...{ id, kind, text: typeset(question) },
    choices: kind === "number" || kind === "words" ? [] : answers.map(({ answer }) => typeset(String(answer))),
    estimated: figure && estimatedOf(key!, figure),
  };
}

function tallyOf({ voters, answers, hidden }: Vote): Tally {
  const told = (answer: string | number) => (typeof answer === "string" ? typeset(answer) : answer);
  return { voters, answers: answers.map(({ answer, count }) => ({ answer: told(answer), count })), hidden };
}

/** One sentence tells the whole vote, so that it stands once over all of its figures. */
function writtenOut(id: string, vote: Vote, data: DeckData): Pick<DeckData, "figures" | "sources"> {
  const key = voteKey(id);
  const { rows } = voteInput(id, vote, data);
  const answers = votersOf(vote, vote);
  const on = format(vote.date, { kind: "date" });
  const text = `${vote.question} ${rows.map(({ label, value }) => `${label} : ${counted(value, "réponse")}`).join(" ; ")}.`;
  const shared = {
    kind: "count",
    unit: "réponses",
    period: on,
    perimeter: "Participants qui ont répondu dans la salle",
    source: { in: key, sentence: text },
  } as const;
  const source: Source = { title: `Vote de la salle, ${on}, ${answers}`, text };
  const figures = rows.map(({ figure, value, label }): [string, Figure] => [
    figure,
    { ...shared, value, label: `réponses « ${label} »`, singular: `réponse « ${label} »` },
  ]);
  return { figures: Object.fromEntries(figures), sources: { [key]: source } };
}
