// What no room may see, notes and keys, is shown once the speaker is known to be alone in front of this screen.

import { recall, remember } from "../deck/memory.ts";
import { isApart } from "./open-console.ts";
import { isExtended } from "./screens.ts";

export const ALONE_WORDS = "Je suis seul à voir cet écran";

/** Said for as long as this window is there, and no longer: tomorrow's room is another one. */
const ALONE = "console.alone";

export function isAlone(view: Window): boolean {
  return isApart(view) || recall(view, ALONE, "sessionStorage") !== null;
}

export function sayAlone(view: Window): void {
  remember(view, ALONE, "yes", "sessionStorage");
}

/** What to do before one says so. */
export function warningOf(view: Window): string {
  return isExtended(view) === false
    ? "Un seul écran\u00a0: si le projecteur le recopie, le public voit cette console. Fermez-la, et parlez avec vos notes sur papier."
    : "Si le public voit cette fenêtre, glissez-la d’abord sur votre écran (Windows + Maj + flèche).";
}
