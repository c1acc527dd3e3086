// What the windows of the talk are told of the hall: its votes, what it asks and how many are there, each whole.

import type { QueryState } from "./inbox.ts";
import type { VoteState } from "./urn.ts";

export interface Known {
  readonly votes: readonly VoteState[];
  readonly queries: readonly QueryState[];
  readonly phones: number;
}
