// The journal keeps on the disk what the urn was told, a line each, so that a régie that dies finds its votes again.

import { appendFileSync, readFileSync, rmSync } from "node:fs";
import type { DeskAct, Vote } from "../live/urn.ts";

export interface Journal {
  /** A line that was cut off is left out. */
  read(): (DeskAct | Vote)[];
  /** Once it returns, a crash of this process loses nothing of it. */
  add(act: DeskAct | Vote): void;
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

function actIn(line: string): (DeskAct | Vote)[] {
  try {
    return line ? [JSON.parse(line) as DeskAct | Vote] : [];
  } catch {
    return [];
  }
}
