// What régie, phones and windows write to each other of the hall's queries. Whatever comes in is read to the last field.

import { type Inbox, isPublished, type ModeratorAct, type QueryAct, queryStates } from "./inbox.ts";
import type { Said } from "./pos.ts";
import { isCount, readFields } from "./read.ts";
import { isName, isSaid, type Wish } from "./vote-words.ts";

export interface Asked extends Omit<QueryAct, "kind">, Pick<Wish, "ear" | "seal"> {}

/** What is published, those that most support first. */
export interface Faq extends Said {
  /** How many the moderation has hidden. */
  readonly hidden: number;
  readonly rows: readonly (readonly [id: string, text: string, votes: number, isAnswered: boolean])[];
}

const MOST_ASK = 900;
/** Brokers refuse more than 4096, with its signature. */
const MOST_FAQ = 3900;
/** All of it but the rows, with the longest numbers. */
const MOST_HEAD = 100;

/** As many as there is room for: those that are answered are left out first. */
export function publishedIn(inbox: Inbox): Pick<Faq, "hidden" | "rows"> {
  const states = queryStates(inbox);
  const hidden = states.filter(({ state }) => state === "hidden").length;
  const shown = states.filter(isPublished).toSorted((a, b) => Number(isDone(a)) - Number(isDone(b)));
  const rows = shown.map((one) => [one.id, one.text, one.votes, isDone(one)] as const);
  let room = MOST_FAQ - MOST_HEAD;
  const full = rows.findIndex((row) => {
    room -= new TextEncoder().encode(JSON.stringify(row)).length + 1; // its comma
    return room < 0;
  });
  return { hidden, rows: full < 0 ? rows : rows.slice(0, full) };
}

export function writeFaq({ epoch, n }: Said, { hidden, rows }: Pick<Faq, "hidden" | "rows">): string {
  return JSON.stringify({ epoch, n, hidden, rows });
}

function isDone({ state }: { readonly state: string }): boolean {
  return state === "answered";
}

export function parseFaq(text: string): Faq | undefined {
  const read = readFields(text, ["epoch", "n", "hidden", "rows"], MOST_FAQ);
  const isOurs = isSaid(read) && isCount(read.hidden) && Array.isArray(read.rows);
  return isOurs && (read.rows as unknown[]).every(isRow) ? (read as unknown as Faq) : undefined;
}

function isRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length !== 4) return false;
  const [id, text, votes, isAnswered] = row as unknown[];
  return isName(id) && typeof text === "string" && isCount(votes) && typeof isAnswered === "boolean";
}

export function parseQuery(text: string): Asked | undefined {
  const read = readFields(text, ["query", "voter", "ear", "seal", "says"], MOST_ASK);
  const isOurs = read && [read.query, read.voter, read.ear, read.seal].every(isName);
  const isSaying = read?.says === null || ["string", "boolean"].includes(typeof read?.says);
  return isOurs && isSaying ? (read as unknown as Asked) : undefined;
}

/** From a window of the talk. */
export function parseModerated(text: string): ModeratorAct | undefined {
  const merge = readFields(text, ["kind", "query", "into"], MOST_ASK);
  if (merge?.kind === "merge" && isName(merge.query) && isName(merge.into)) return merge as unknown as ModeratorAct;
  const one = readFields(text, ["kind", "query"], MOST_ASK);
  const isOurs = one && ["accept", "hide", "answered"].includes(String(one.kind)) && isName(one.query);
  return isOurs ? (one as unknown as ModeratorAct) : undefined;
}
