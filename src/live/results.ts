// What the hall answered, once it may be known, as the picture of it has it.

import { tallyRows } from "../deck/tally-rows.ts";
import type { Question, Tally } from "../model.ts";
import type { Said } from "./pos.ts";
import type { Results } from "./vote-words.ts";

export function resultsOf(question: Question, tally: Tally, { epoch, n }: Said): Results {
  const { voters, hidden = 0 } = tally;
  return { epoch, n, id: question.id, voters, rows: tallyRows(question, tally), hidden };
}
