// The régie at work says to the hall what the windows show and what its votes come to, through whatever carries its words.

import { ASK, POS } from "../live/hall-words.ts";
import type { Known } from "../live/known.ts";
import { type Shown, writePos } from "../live/pos.ts";
import { afterShown, newRegie, posOf } from "../live/regie.ts";
import type { DeskAct } from "../live/urn.ts";
import { openPolls } from "./polls.ts";
import { openQueries } from "./queries.ts";
import type { Journal } from "./vote-journal.ts";

export interface WorkingRegie {
  show(shown: Shown): void;
  act(act: DeskAct): void;
  /** A wish came. @param voter who has voted from there before. @returns who votes from there. */
  hear(topic: string, text: string, voter: string | undefined): string | undefined;
  sayAll(): void;
  close(): void;
}

/** Whoever missed what was said hears it again, and that someone is still there. */
const REPEAT_MS = 10_000;

export interface RegieSetting {
  /** Greater than that of any régie before this one. */
  readonly epoch: number;
  readonly journal: Journal;
  /** What has changed of what the windows of the talk may know. */
  tell(news: Partial<Known>): void;
}

export function openRegie(
  { epoch, journal, tell }: RegieSetting,
  say: (topic: string, text: string, retain: boolean) => void,
): WorkingRegie {
  const polls = openPolls({ epoch, journal, say, tell: (votes) => tell({ votes }) });
  const queries = openQueries({ epoch, journal, say, tell: (queries) => tell({ queries }) });
  let regie = newRegie(epoch);

  function sayPos(): void {
    const pos = posOf(regie);
    if (pos) say(POS, writePos(pos), true);
  }

  function sayAll(): void {
    sayPos();
    polls.repeat();
    queries.repeat();
  }

  const again = setInterval(sayAll, REPEAT_MS);
  return {
    show(shown) {
      const before = regie;
      regie = afterShown(regie, shown);
      if (regie !== before) sayPos();
    },
    act(act) {
      polls.act(act);
      queries.act(act);
    },
    hear: (topic, ...heard) => (topic === ASK ? queries : polls).hear(...heard),
    sayAll,
    close() {
      clearInterval(again);
      polls.close();
      queries.close();
    },
  };
}
