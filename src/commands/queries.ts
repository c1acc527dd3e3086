// The queries stand between the inbox and the hall: they take what phones ask, write it down, and say what the moderation lets
// through.

import { COUNTED, FAQ } from "../live/hall-words.ts";
import {
  afterQueryAct,
  emptyInbox,
  type Inbox,
  isSo,
  type QueryAct,
  type QueryState,
  queryStates,
} from "../live/inbox.ts";
import { parseQuery, publishedIn, writeFaq } from "../live/query-words.ts";
import type { DeskAct } from "../live/urn.ts";
import { writeSettled } from "../live/vote-words.ts";
import type { Journal } from "./vote-journal.ts";

interface Around {
  readonly epoch: number;
  readonly journal: Journal;
  say(topic: string, text: string, retain: boolean): void;
  /** To the windows of the talk. */
  tell(states: readonly QueryState[]): void;
}

/** What is supported grows at most so often; what is moderated is said at once. */
const SOON_MS = 500;

export function openQueries({ epoch, journal, say, tell }: Around) {
  let inbox: Inbox = journal.read().reduce<Inbox>(afterQueryAct, emptyInbox);
  let n = 0;
  let published = "";
  /** As it is retained. */
  let faq = "";
  let soon: ReturnType<typeof setTimeout> | undefined;

  /** What cannot be written down is not taken. */
  function take(act: DeskAct | QueryAct): boolean {
    const next = afterQueryAct(inbox, act);
    if (next === inbox) return false;
    if (act.kind !== "erase") journal.add(act); // what keeps the votes erases all
    inbox = next;
    return true;
  }

  function tellAll(): void {
    tell(queryStates(inbox));
    const now = publishedIn(inbox);
    if (JSON.stringify(now) === published) return;
    published = JSON.stringify(now);
    n += 1;
    faq = writeFaq({ epoch, n }, now);
    say(FAQ, faq, true);
  }

  function tellSoon(): void {
    soon ??= setTimeout(() => {
      soon = undefined;
      tellAll();
    }, SOON_MS);
  }

  tellSoon();
  return {
    /** @param known who has spoken from there before. @returns who speaks from there. */
    hear(text: string, known: string | undefined): string | undefined {
      const wish = parseQuery(text);
      if (!wish || (known ?? wish.voter) !== wish.voter) return known;
      const { query, voter, says, ear, seal } = wish;
      const act = { kind: "query", query, voter, says } as const;
      if (take(act)) tellSoon();
      say(COUNTED + ear, writeSettled(seal, isSo(inbox, act)), false);
      return voter;
    },
    act: (act: DeskAct) => take(act) && tellAll(),
    repeat: () => faq && say(FAQ, faq, true),
    close: () => clearTimeout(soon),
  };
}
