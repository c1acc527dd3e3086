// Votes by voter, as a value that each vote makes anew: only the latest ones are copied for that, not thousands of others.

import type { Answer } from "./question.ts";

interface Cast {
  /** That stands. */
  readonly answer: Answer | null;
  /** That of the wish which gave it. */
  readonly n: number;
  /** How often it was given anew. */
  readonly changes: number;
}

export interface Votes {
  /** Of voters. */
  readonly size: number;
  readonly settled: ReadonlyMap<string, Cast>;
  /** Where a voter is in both, this is what counts. */
  readonly latest: ReadonlyMap<string, Cast>;
}

export const noVotes: Votes = { size: 0, settled: new Map(), latest: new Map() };

const MOST_LATEST = 128;

export function voteOf({ settled, latest }: Votes, voter: string): Cast | undefined {
  return latest.get(voter) ?? settled.get(voter);
}

export function withVote(votes: Votes, voter: string, cast: Cast): Votes {
  const size = votes.size + (voteOf(votes, voter) ? 0 : 1);
  const latest = new Map(votes.latest).set(voter, cast);
  if (latest.size < MOST_LATEST) return { ...votes, size, latest };
  return { size, settled: allVotes({ ...votes, latest }), latest: new Map() };
}

/** In the order in which voters came. */
export function allVotes({ settled, latest }: Votes): ReadonlyMap<string, Cast> {
  return new Map([...settled, ...latest]);
}
