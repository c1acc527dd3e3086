// This opens the console from the wall, in a window beside it, or gives a sentence and a
// link where the browser does not open one.

import { showAside, wayTo } from "../deck/aside.ts";
import { element } from "../deck/elements.ts";
import type { Pairing } from "./pairing.ts";
import { hasSecondScreen, showOnOtherScreen } from "./screens.ts";

/** A console that has not said a word by then was blocked, or is very slow: the sentence leaves when it comes. */
const BLOCKED_MS = 3000;

const ADDRESS = "?vue=console";

export function createConsoleOpener(page: Document, pairing: Pairing): () => void {
  const view = page.defaultView!; // the wall runs in a window
  const link = () =>
    element(page, "a", { href: ADDRESS, target: "_blank", rel: "noopener" }, "Ouvrir la console dans un onglet");
  const isThere = () => pairing.peers().consoles > 0;

  /** The aside leaves when the console comes. */
  function sayUntilThere(sentence: string): void {
    const aside = showAside(page, sentence, link());
    pairing.onPeers(() => isThere() && aside.close());
  }

  return () => {
    if (isThere()) {
      showAside(page, "La console est déjà ouverte, dans une autre fenêtre.", link());
      return;
    }
    // Without an opener it has a process of its own: if one of the two crashes, the other one goes on.
    view.open(ADDRESS, "_blank", "popup,noopener,width=1280,height=760");
    view.setTimeout(() => {
      if (!isThere()) sayUntilThere("Le navigateur n’a pas ouvert la console.");
    }, BLOCKED_MS);
    if (hasSecondScreen(view) && !page.fullscreenElement) offerOtherScreen(page);
  };
}

/** Asked for on a button that says what for: the browser's own question comes after. */
function offerOtherScreen(page: Document): void {
  const place = wayTo(page, "Placer", () => void tryToPlace(page));
  showAside(page, "Deux écrans\u00a0: placer le diaporama sur l’autre, en plein écran\u202f?", place);
}

async function tryToPlace(page: Document): Promise<void> {
  const isPlaced = await showOnOtherScreen(page);
  if (!isPlaced)
    showAside(
      page,
      "Le navigateur ne l’a pas fait\u00a0: glissez cette fenêtre sur l’autre écran, puis appuyez sur F5.",
    );
}
