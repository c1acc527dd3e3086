// This opens the console from the wall, on the other screen where the browser can, and without a word on the wall: what failed is
// told to the ear, and the check before the session says it too.

import type { Wall } from "../deck/running.ts";
import type { Pairing } from "./pairing.ts";
import { otherScreen, type Place } from "./screens.ts";

/** A console that has not said a word by then was blocked, or is very slow. */
const BLOCKED_MS = 3000;

const ADDRESS = "?vue=console";

/** What the address of a console calls the screen that it was sent to. */
const SCREEN = "ecran";

export function createConsoleOpener({ page, announce }: Wall, pairing: Pairing): () => void {
  const view = page.defaultView!; // the wall runs in a window
  const isThere = () => pairing.peers().consoles > 0;

  async function open(): Promise<void> {
    const place = isFullScreen(view) ? await otherScreen(view) : undefined; // else this may be the speaker's own screen
    view.open(addressFor(place), "_blank", featuresFor(place));
    view.setTimeout(() => {
      if (!isThere())
        announce("Le navigateur n’a pas ouvert la console. La page «\u00a0Avant la séance\u00a0» l’ouvre.");
    }, BLOCKED_MS);
  }

  return () => {
    if (isThere()) announce("La console est déjà ouverte, dans une autre fenêtre.");
    else void open();
  };
}

/** Whether this console stands on the screen that it was sent to, where the wall is not. */
export function isApart({ location, screen }: Window): boolean {
  const asked = new URLSearchParams(location.search).get(SCREEN);
  return asked !== null && asked === nameOf(screen as Screen & Place);
}

/** Without an opener it has a process of its own: if one of the two crashes, the other one goes on. */
function featuresFor(place: Place | undefined): string {
  if (!place) return "popup,noopener,width=1280,height=760";
  const { availLeft, availTop, availWidth, availHeight } = place;
  return `popup,noopener,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}

function addressFor(place: Place | undefined): string {
  return place ? `${ADDRESS}&${SCREEN}=${nameOf(place)}` : ADDRESS;
}

function nameOf({ availLeft, availTop }: Place): string {
  return `${availLeft},${availTop}`;
}

/** By F5 or by the browser's own F11. */
function isFullScreen(view: Window): boolean {
  return view.matchMedia("(display-mode: fullscreen)").matches;
}
