// The journal keeps on the disk what urn and inbox were told, a line each, so that a régie that dies finds them again.

import { appendFileSync, readFileSync, rmSync } from "node:fs";
import type { QueryAct } from "../live/inbox.ts";
import type { DeskAct, Vote } from "../live/urn.ts";

type Kept = DeskAct | Vote | QueryAct;

export interface Journal {
  /** A line that was cut off is left out. */
  read(): Kept[];
  /** Once it returns, a crash of this process loses nothing of it. */
  add(act: Kept): void;
  erase(): void;
}

export function openJournal(path: string): Journal {
  return {
    read: () => textOf(path).split("\n").flatMap(actIn),
    add: (act) => appendFileSync(path, `\n${JSON.stringify(act)}`, { mode: 0o600 }),
    erase: () => rmSync(path, { force: true }),
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // nothing was voted
  }
}

function actIn(line: string): Kept[] {
  try {
    return line ? [JSON.parse(line) as Kept] : [];
  } catch {
    return [];
  }
}
