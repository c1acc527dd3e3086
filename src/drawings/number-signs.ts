// A number's size of type goes by its spot: this function says for how many signs of mean width it takes room.

import { numberEms } from "./kit/words-room.ts";

/** What the styles reckon for a sign of a number. */
const MEAN_EMS = 0.53;

export function signsOf(text: string): number {
  return numberEms(text) / MEAN_EMS;
}
