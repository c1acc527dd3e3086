// A pos is what phones are told of the wall: which slide it shows, at which step. It is a state, not an event: whoever hears the
// last one knows all.

import { isCount, isId, type Read, readFields } from "./read.ts";

/** What a window of the talk says of the wall. */
export interface Shown {
  readonly id: string;
  readonly step: number;
  /** It shows nothing: what is gone to meanwhile is seen by nobody yet. */
  readonly black: boolean;
}

/** When the régie said it. */
export interface Said {
  /** Of the régie that says it: a later one has a greater one. */
  readonly epoch: number;
  /** Counts what this régie has said. */
  readonly n: number;
}

export interface Pos extends Said {
  readonly id: string;
  readonly step: number;
}

/** As it goes over the network, where a signature takes the rest of 200. */
const MOST_BYTES = 136;

export function writePos({ epoch, n, id, step }: Pos): string {
  return JSON.stringify({ epoch, n, id, step });
}

/** Undefined for whatever is not one of ours, to the last field. */
export function parsePos(text: string): Pos | undefined {
  const read = readFields(text, ["epoch", "n", "id", "step"], MOST_BYTES);
  return read && isCount(read.epoch) && isCount(read.n) && isPlace(read) ? (read as unknown as Pos) : undefined;
}

export function parseShown(text: string): Shown | undefined {
  const read = readFields(text, ["id", "step", "black"], MOST_BYTES);
  return read && isPlace(read) && typeof read.black === "boolean" ? (read as unknown as Shown) : undefined;
}

/** Less than 0 where `a` was said before `b`; 0 where it is the same, said again. */
export function comparePos(a: Said, b: Said): number {
  return a.epoch - b.epoch || a.n - b.n;
}

function isPlace({ id, step }: Read): boolean {
  return isId(id) && isCount(step) && step < 10_000;
}
