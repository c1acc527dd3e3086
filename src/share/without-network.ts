// Without a network, the article says of each file that is not kept with it that it does not open.

import { element } from "../deck/elements.ts";

/** Of what the article gives to take away, the figures alone are kept. */
const UNKEPT = '.downloads a:not([href^="faits."])';

export function markUnkept(page: Document): void {
  const view = page.defaultView!; // it is read in a window
  const mark = () => {
    for (const word of page.querySelectorAll(".unkept")) word.remove();
    if (view.navigator.onLine) return;
    for (const link of page.querySelectorAll(UNKEPT))
      link.append(element(page, "span", { class: "unkept" }, " (ne s’ouvre qu’avec un réseau)"));
  };
  for (const change of ["online", "offline"]) view.addEventListener(change, mark);
  mark();
}
