// What the test of a live vote asks of a page.

import { allForms } from "../../src/deck/picture.ts";
import { hideTally, showTally } from "../../src/deck/show-tally.ts";
import type { Tally } from "../../src/model.ts";

declare global {
  interface Window {
    vote(slide: string, tally: Tally, t?: number): void;
    unvote(slide: string): void;
  }
}

window.vote = (slide, tally, t) => {
  const picture = showTally(document.querySelector(`#${slide}`)!, tally, allForms);
  if (t !== undefined) picture?.drawAt(t);
};
window.unvote = (slide) => hideTally(document.querySelector(`#${slide}`)!);
