// What no room may see, notes and keys, is shown once the speaker is known to be alone in front of this screen.

import { isApart } from "./open-console.ts";
import { isExtended } from "./screens.ts";

export const ALONE_WORDS = "Je suis seul à voir cet écran";

/** Said for as long as this window is there, and no longer: tomorrow's room is another one. */
const ALONE = "console.alone";

export function isAlone(view: Window): boolean {
  if (isApart(view)) return true;
  try {
    return view.sessionStorage.getItem(ALONE) !== null;
  } catch {
    return false; // storage is refused: it is asked again
  }
}

export function sayAlone(view: Window): void {
  try {
    view.sessionStorage.setItem(ALONE, "yes");
  } catch {
    // For as long as the page is open, it shows.
  }
}

/** What to do before one says so. */
export function warningOf(view: Window): string {
  return isExtended(view) === false
    ? "Un seul écran\u00a0: si le projecteur le recopie, le public voit cette console. Fermez-la, et parlez avec vos notes sur papier."
    : "Si le public voit cette fenêtre, glissez-la d’abord sur votre écran (Windows + Maj + flèche).";
}
