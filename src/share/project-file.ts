// In the article of a file on a disk, F5 opens the wall at the slide at hand, and a number and Enter open it at that slide.

import { listenToKeys } from "../deck/keyboard.ts";
import { addressOf, clamp } from "../deck/position.ts";
import type { WallSlide } from "../deck/slides.ts";

/**
 * The file is the spare of a talk, and its keys are those of the wall: on whatever machine it opened, they lead there. A
 * page on a host leaves F5 to the browser, which fetches it anew; here there is nothing newer.
 */
export function letKeysProject(page: Document, slides: readonly WallSlide[]): void {
  const link = page.querySelector<HTMLAnchorElement>('[data-view="projection"]');
  const number = page.querySelector(".bar-number");
  if (location.protocol !== "file:" || !link || !number) return;
  let shown = number.textContent;
  listenToKeys(page, {
    table: [{ command: "project", keys: ["F5"], label: "Projeter" }],
    run: () => link.click(),
    goTo: (count) => {
      link.href = `?vue=projection${addressOf(clamp({ slide: count - 1, step: 0 }, slides), slides)}`;
      link.click();
    },
    onTyped: (digits) => {
      if (digits.length === 1) shown = number.textContent;
      number.textContent = digits ? `${digits}/${slides.length}` : shown;
    },
    characters: () => true, // no single one does anything
  });
}
