// What régie, phones and windows write to each other of a vote. Whatever comes in is read to the last field.

import type { Question } from "../model.ts";
import type { WindowAct } from "./known.ts";
import type { Said } from "./pos.ts";
import { isCount, isId, type Read, readFields } from "./read.ts";
import type { Vote } from "./urn.ts";
import { isWord } from "./words.ts";

/** How the question stands that was opened last; without a name where there is none any more. */
export interface Status extends Said {
  readonly id: string;
  readonly open: boolean;
  readonly shown: boolean;
}

/** What the hall answered, as the picture has it. */
export interface Results extends Said {
  readonly id: string;
  readonly voters: number;
  readonly rows: readonly (readonly [answer: string, count: number])[];
  /** How many words the moderation has set aside. */
  readonly hidden: number;
}

/** `ear`: where the phone hears whether it is so. `seal`: what it knows then the wish by, anew for each. */
export interface Wish extends Pick<Vote, "question" | "voter" | "answer" | "n"> {
  readonly ear: string;
  readonly seal: string;
}

const MOST_WISH = 900;
const MOST_RESULTS = 4000;
export const MOST_ASKED = 16_000;

const NAME = /^[\w-]{16,40}$/;

export function parseStatus(text: string): Status | undefined {
  const read = readFields(text, ["epoch", "n", "id", "open", "shown"], MOST_WISH);
  const isOurs = isSaid(read) && typeof read.open === "boolean" && typeof read.shown === "boolean";
  return isOurs && (read.id === "" || isId(read.id)) ? (read as unknown as Status) : undefined;
}

export function parseResults(text: string): Results | undefined {
  const read = readFields(text, ["epoch", "n", "id", "voters", "rows", "hidden"], MOST_RESULTS);
  const isRow = (row: unknown) => Array.isArray(row) && typeof row[0] === "string" && isCount(row[1]);
  const isOurs = isSaid(read) && isId(read.id) && isCount(read.voters) && isCount(read.hidden);
  return isOurs && Array.isArray(read.rows) && read.rows.every(isRow) ? (read as unknown as Results) : undefined;
}

/** Whether it answers its question is for the urn to say. */
export function parseWish(text: string): Wish | undefined {
  const read = readFields(text, ["question", "voter", "ear", "seal", "answer", "n"], MOST_WISH);
  const isOurs = read && isId(read.question) && isCount(read.n) && [read.voter, read.ear, read.seal].every(isName);
  return isOurs ? (read as unknown as Wish) : undefined;
}

/** To the phone that has wished it. */
export function writeSettled(seal: string, isSo: boolean): string {
  return isSo ? seal : `${seal} no`;
}

export function readSettled(text: string): { readonly seal: string; readonly isSo: boolean } {
  const [seal = "", no] = text.split(" ");
  return { seal, isSo: no === undefined };
}

/** From a window of the talk, which has it from its own page. */
export function parseAsked(text: string): WindowAct | undefined {
  const opens = readFields(text, ["kind", "question"], MOST_ASKED);
  if (opens?.kind === "open" && isQuestion(opens.question)) return { kind: "open", question: opens.question };
  const word = readFields(text, ["kind", "question", "word", "as"], MOST_ASKED);
  const isRead = word?.kind === "word" && isId(word.question) && isWord(word.word);
  if (isRead && (word.as === null || isWord(word.as))) return word as unknown as WindowAct;
  const kind = readFields(text, ["kind"], MOST_ASKED)?.kind;
  return ["close", "show", "erase", "continue"].includes(String(kind)) ? ({ kind } as WindowAct) : undefined;
}

export function isName(value: unknown): value is string {
  return typeof value === "string" && NAME.test(value);
}

function isQuestion(value: unknown): value is Question {
  const { id, kind, text, choices } = (value ?? {}) as Partial<Record<keyof Question, unknown>>;
  return isId(id) && typeof text === "string" && KINDS.some((one) => one === kind) && Array.isArray(choices);
}

const KINDS: readonly Question["kind"][] = ["one", "several", "scale", "number", "words"];

export function isSaid(read: Read | undefined): read is Read {
  return read !== undefined && isCount(read.epoch) && isCount(read.n);
}
