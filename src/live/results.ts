// What the hall answered, once it may be known, as the picture of it has it.

import { tallyRows } from "../deck/tally-rows.ts";
import type { Said } from "./pos.ts";
import { statesOf, type Urn } from "./urn.ts";
import type { Results } from "./vote-words.ts";

/** Of the question that was opened last. */
export function resultsOf(urn: Urn, { epoch, n }: Said): Results | undefined {
  const question = urn.ballots.get(urn.now ?? "")?.question;
  const state = statesOf(urn).find(({ id }) => id === urn.now);
  if (!question || !state?.tally) return undefined;
  return { epoch, n, id: state.id, voters: state.voters, rows: tallyRows(question, state.tally) };
}
