// While the hall votes, the wall says in small type how many have answered; once the result is shown, it stands in bricks in the
// question's place.

import { element } from "../../deck/elements.ts";
import { allForms, type Picture } from "../../deck/picture.ts";
import { hideTally, questionOn, showTally } from "../../deck/show-tally.ts";
import { counted } from "../../format.ts";
import type { VoteState } from "../../live/urn.ts";

/** @param grow lets a picture come. @returns to be told what may be known, each time it changes. */
export function createVotesOnWall(page: Document, grow: (picture: Picture) => void) {
  const shown = new Map<string, string>();

  function showOn(slide: HTMLElement, id: string, state: VoteState | undefined): void {
    sayVoters(slide, state);
    const tally = JSON.stringify(state?.tally);
    if (tally === shown.get(id)) return;
    const isFirst = shown.get(id) === undefined;
    const picture = state?.tally && showTally(slide, state.tally, allForms);
    if (picture) {
      if (isFirst) grow(picture);
      shown.set(id, tally);
    } else {
      hideTally(slide);
      shown.delete(id);
    }
  }

  return (states: readonly VoteState[]): void => {
    for (const slide of page.querySelectorAll<HTMLElement>("main.reveal > .slides > section")) {
      const question = questionOn(slide);
      if (!question) continue;
      const state = states.find(({ id }) => id === question.id);
      showOn(slide, question.id, state);
    }
  };
}

/** None where nobody was asked. */
function sayVoters(slide: HTMLElement, state: VoteState | undefined): void {
  const line = slide.querySelector(".question .yours");
  const said = line?.querySelector(".voters");
  const words = state && (state.open || state.voters > 0) ? counted(state.voters, "réponse") : "";
  if (said) said.textContent = words;
  else if (words) line?.append(element(slide.ownerDocument, "span", { class: "voters" }, words));
}
