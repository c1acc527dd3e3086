// What the hall has said and is to be kept is written as a file here, from the journal: for an end that nobody was asked about.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hallRows, hallTable } from "../live/hall-table.ts";
import { afterQueryAct, emptyInbox, type Inbox, queryStates } from "../live/inbox.ts";
import { afterVoteAct, emptyUrn, statesOf, type Urn } from "../live/urn.ts";
import { openJournal } from "./vote-journal.ts";

/**
 * @param folder where git looks at nothing.
 * @returns the file's path; undefined where nothing is to be kept.
 * @throws {Error} where it cannot be written.
 */
export function exportHall(journal: string, folder: string, now: Date): string | undefined {
  const acts = openJournal(journal).read();
  const urn = acts.reduce<Urn>(afterVoteAct, emptyUrn);
  const questions = [...urn.ballots.values()].map(({ question }) => question);
  const said = [questions, statesOf(urn), queryStates(acts.reduce<Inbox>(afterQueryAct, emptyInbox))] as const;
  if (hallRows(...said).length === 0) return undefined;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `salle-${written(now)}.csv`);
  writeFileSync(path, hallTable(...said), { flag: "wx" });
  return path;
}

/** "2021-12-03-180500", by the clock on the wall. */
function written(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}-${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("")}`;
}
