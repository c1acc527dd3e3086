// What the windows of the talk are told of the hall: its votes and what it asks, each whole.

import type { QueryState } from "./inbox.ts";
import type { VoteState } from "./urn.ts";

export interface Known {
  readonly votes: readonly VoteState[];
  readonly queries: readonly QueryState[];
}
