// The polls stand between the urn and the hall: they count what phones wish, write it down, and say what may be known.

import { COUNTED, QUESTION, RESULTS } from "../live/hall-words.ts";
import { resultsOf } from "../live/results.ts";
import {
  afterVoteAct,
  ballotNow,
  type DeskAct,
  emptyUrn,
  isSpent,
  stands,
  statesOf,
  type Urn,
  type Vote,
  type VoteState,
} from "../live/urn.ts";
import { parseWish, type Status, writeSettled } from "../live/vote-words.ts";
import type { Journal } from "./vote-journal.ts";

interface Around {
  readonly epoch: number;
  readonly journal: Journal;
  say(topic: string, text: string, retain: boolean): void;
  /** To the windows of the talk. */
  tell(states: readonly VoteState[]): void;
}

export interface Polls {
  /** @param voter who has voted from there before. @returns who votes from there. */
  hear(text: string, voter: string | undefined): string | undefined;
  act(act: DeskAct): void;
  /** Whoever missed how it stands hears it again. */
  repeat(): void;
  close(): void;
}

/** Results grow at most so often. */
const SOON_MS = 500;

export function openPolls({ epoch, journal, say, tell }: Around): Polls {
  let urn: Urn = journal.read().reduce<Urn>(afterVoteAct, emptyUrn);
  let n = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** As they are retained; none while nothing is shown. */
  let results = "";

  /** What cannot be written down is not counted. */
  function take(act: DeskAct | Vote): boolean {
    const next = afterVoteAct(urn, act);
    if (next === urn) return false;
    if (act.kind === "erase") journal.erase();
    else journal.add(act);
    urn = next;
    return true;
  }

  function sayStatus(): void {
    const { open = false, shown = false } = ballotNow(urn) ?? {};
    const status: Status = { epoch, n: urn.n, id: urn.now ?? "", open, shown };
    say(QUESTION, JSON.stringify(status), true);
  }

  function tellAll(): void {
    const states = statesOf(urn);
    tell(states);
    n += 1;
    const [question, tally] = [ballotNow(urn)?.question, states.at(-1)?.tally];
    if (question && tally) sayResults(JSON.stringify(resultsOf(question, tally, { epoch, n })));
  }

  function sayResults(text: string): void {
    results = text;
    say(RESULTS, text, true);
  }

  function tellSoon(): void {
    soon ??= setTimeout(() => {
      soon = undefined;
      tellAll();
    }, SOON_MS);
  }

  sayStatus();
  tellSoon();
  return {
    hear(text, known) {
      const wish = parseWish(text);
      if (!wish || (known ?? wish.voter) !== wish.voter) return known;
      const { question, voter, answer, n, ear, seal } = wish;
      const vote = { kind: "vote", question, voter, answer, n } as const;
      if (take(vote)) tellSoon();
      const isSo = stands(urn, vote);
      if (isSo || isSpent(urn, vote)) say(COUNTED + ear, writeSettled(seal, isSo), false);
      return voter;
    },
    act(act) {
      if (!take(act)) return;
      if (act.kind === "open" || act.kind === "erase") sayResults(""); // nothing is retained any more
      sayStatus();
      tell(statesOf(urn));
      tellSoon();
    },
    repeat() {
      sayStatus();
      if (results) sayResults(results);
    },
    close: () => clearTimeout(soon),
  };
}
