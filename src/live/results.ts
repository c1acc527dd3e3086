// What the hall answered, once it may be known, as the picture of it has it.

import { tallyRows } from "../deck/tally-rows.ts";
import type { Said } from "./pos.ts";
import { ballotNow, stateOf, type Urn } from "./urn.ts";
import type { Results } from "./vote-words.ts";

/** Of the question that was opened last. */
export function resultsOf(urn: Urn, { epoch, n }: Said): Results | undefined {
  const ballot = ballotNow(urn);
  const tally = ballot && stateOf(ballot).tally;
  return tally && { epoch, n, id: ballot.question.id, voters: tally.voters, rows: tallyRows(ballot.question, tally) };
}
