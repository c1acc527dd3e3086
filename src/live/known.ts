// What the windows of the talk are told of the hall: its votes, what it asks and how many are there, each whole.

import type { QueryState } from "./inbox.ts";
import type { DeskAct, VoteState } from "./urn.ts";

export interface Known {
  readonly votes: readonly VoteState[];
  readonly queries: readonly QueryState[];
  readonly phones: number;
  /** A talk that was broken off has left them, and nobody has said yet whether they go on. */
  readonly left: boolean;
}

/** What a window asks for; `continue`: what was left goes on. */
export type WindowAct = DeskAct | { readonly kind: "continue" };
