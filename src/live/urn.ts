// The urn holds what the hall votes: which question is put to it, and what each voter answered. The same acts, in the same order,
// make the same urn again; it needs no network, no clock and no disk.

import type { Question, Tally } from "../model.ts";
import type { ModeratorAct, QueryAct } from "./inbox.ts";
import { type Answer, isAnswerTo, tallyOf } from "./question.ts";
import { allVotes, noVotes, type Votes, voteOf, withVote } from "./votes.ts";
import { afterWordAct, type ReadWords, readWords, type Verdicts, type WordAct } from "./words.ts";

/** What the console asks for. */
export type DeskAct =
  | { readonly kind: "open"; readonly question: Question }
  | { readonly kind: "close" | "show" | "erase" }
  | WordAct
  | ModeratorAct;

/** Null takes the answer back. */
export interface Vote {
  readonly kind: "vote";
  readonly question: string;
  readonly voter: string;
  readonly answer: Answer | null;
  /** Grows with each wish of a voter: one that comes late changes nothing. */
  readonly n: number;
}

interface Ballot {
  readonly question: Question;
  readonly open: boolean;
  readonly shown: boolean;
  readonly votes: Votes;
  readonly verdicts: Verdicts;
}

export interface Urn {
  /** Counts what has changed but votes. */
  readonly n: number;
  /** The question that was opened last. */
  readonly now: string | undefined;
  readonly ballots: ReadonlyMap<string, Ballot>;
}

/** What may be known of one question: its answers only once they are shown. */
export interface VoteState {
  readonly id: string;
  readonly open: boolean;
  readonly shown: boolean;
  readonly voters: number;
  readonly tally?: Tally;
  /** Of a question for words: what there is to moderate, shown or not. */
  readonly words?: Pick<ReadWords, "states" | "waiting">;
}

export const emptyUrn: Urn = { n: 0, now: undefined, ballots: new Map() };

/** More is no hall, and no one who hesitates. */
const MOST_VOTERS = 20_000;
export const MOST_CHANGES = 50;

/** The same urn where the act changes nothing. */
export function afterVoteAct(urn: Urn, act: DeskAct | Vote | QueryAct): Urn {
  switch (act.kind) {
    case "open":
      return opened(urn, act.question);
    case "close":
      return changed(urn, { open: false });
    case "show":
      return changed(urn, { shown: true });
    case "erase":
      return { ...emptyUrn, n: urn.n + 1 };
    case "vote":
      return voted(urn, act);
    case "word":
      return judged(urn, act);
    default:
      return urn;
  }
}

/** Whether this answer of this voter stands, be it counted now or before. */
export function stands({ ballots }: Urn, { question, voter, answer }: Vote): boolean {
  const ballot = ballots.get(question);
  return ballot !== undefined && same(voteOf(ballot.votes, voter)?.answer ?? null, answer);
}

/** Whether this voter may change that answer no more. */
export function isSpent({ ballots }: Urn, { question, voter }: Vote): boolean {
  const ballot = ballots.get(question);
  return ballot !== undefined && (voteOf(ballot.votes, voter)?.changes ?? 0) >= MOST_CHANGES;
}

/** The question that was opened last comes last. */
export function statesOf({ ballots }: Urn): VoteState[] {
  return [...ballots.values()].map(stateOf);
}

function stateOf({ question, open, shown, votes, verdicts }: Ballot): VoteState {
  const answers = [...allVotes(votes).values()].flatMap(({ answer }) => (answer === null ? [] : [answer]));
  const told = { id: question.id, open, shown, voters: answers.length };
  if (question.kind !== "words") return shown ? { ...told, tally: tallyOf(question, answers) } : told;
  const { states, waiting, hidden, answers: accepted } = readWords(answers as string[][], verdicts);
  const words = { states, waiting };
  return shown ? { ...told, words, tally: { voters: answers.length, answers: accepted, hidden } } : { ...told, words };
}

/** That of the question that was opened last. */
export function ballotNow({ ballots, now }: Urn): Ballot | undefined {
  return now === undefined ? undefined : ballots.get(now);
}

const NOTHING = { votes: noVotes, verdicts: new Map<string, string | null>() };

/** One question at a time. What was answered to it before still counts, and is hidden again. */
function opened(urn: Urn, question: Question): Urn {
  const { ballots, n } = changed(urn, { open: false });
  const before = ballots.get(question.id);
  const { votes, verdicts } = before && same(before.question, question) ? before : NOTHING;
  const ballot = { question, open: true, shown: false, votes, verdicts };
  const others = [...ballots].filter(([id]) => id !== question.id);
  return { n: n + 1, now: question.id, ballots: new Map([...others, [question.id, ballot]]) };
}

function changed(urn: Urn, what: Partial<Pick<Ballot, "open" | "shown">>): Urn {
  const ballot = ballotNow(urn);
  if (!ballot || same({ ...ballot, ...what, votes: 0 }, { ...ballot, votes: 0 })) return urn;
  return { ...urn, n: urn.n + 1, ballots: new Map(urn.ballots).set(ballot.question.id, { ...ballot, ...what }) };
}

/** Of a question that was closed too. */
function judged(urn: Urn, act: WordAct): Urn {
  const ballot = urn.ballots.get(act.question);
  const verdicts = ballot && afterWordAct(ballot.verdicts, act);
  if (!ballot || !verdicts || verdicts === ballot.verdicts) return urn;
  return { ...urn, ballots: new Map(urn.ballots).set(act.question, { ...ballot, verdicts }) };
}

function voted(urn: Urn, vote: Vote): Urn {
  const { question: id, voter, answer, n } = vote;
  const ballot = urn.ballots.get(id);
  const before = ballot && voteOf(ballot.votes, voter);
  if (!ballot?.open || n <= (before?.n ?? -1)) return urn;
  if (answer === null ? !before : !isAnswerTo(ballot.question, answer)) return urn;
  const changes = (before?.changes ?? -1) + 1;
  if (changes > MOST_CHANGES || (!before && ballot.votes.size >= MOST_VOTERS)) return urn;
  const votes = withVote(ballot.votes, voter, { answer, n, changes });
  return { ...urn, ballots: new Map(urn.ballots).set(id, { ...ballot, votes }) };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
