// The rows that the picture of a vote has, for whoever shows them without the picture.

import { tallyInput } from "../drawings/tally-input.ts";
import type { Question, Tally } from "../model.ts";

export function tallyRows(question: Question, tally: Tally): [answer: string, count: number][] {
  return tallyInput(question, tally).rows.map(({ label, value }) => [label, value]);
}
