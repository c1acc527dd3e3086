// The wall's position is kept through crashes, and the wall then offers to go on where it was, until its first move. A wall that
// has moved holds its build.

import { afterFrame } from "../deck/after-frame.ts";
import type { Deck } from "../deck/deck.ts";
import { buildOf, holdBuild, leadIntoBuild } from "../deck/held-build.ts";
import { isFresh, offerOnWall, tellClosed, wasClosed } from "../deck/kept-place.ts";
import { addressOf, parseAddress, samePosition } from "../deck/position.ts";
import { openStore } from "../deck/store.ts";

interface Kept {
  readonly address: string;
  readonly savedAtMs: number;
  readonly build: string;
}

export async function keepPlace(page: Document, deck: Deck): Promise<void> {
  const view = page.defaultView!; // the deck runs in a window
  const name = `place ${view.location.pathname}`;
  const store = openStore(view, name);
  const reading = store.read(); // asked first, so answered with what was there before
  let own: Kept | undefined;
  const write = () => {
    if (!own) holdBuild(view);
    own = { address: addressOf(deck.position(), deck.slides()), savedAtMs: Date.now(), build: buildOf(page) };
    store.write(own);
  };
  deck.onMove(() => afterFrame(write));
  tellClosed(view, name, () => own?.savedAtMs);
  const kept = (await reading) as Kept | undefined; // nobody else writes under this key
  const isLeft = kept && !wasClosed(view, name, kept.savedAtMs) && isFresh(kept.savedAtMs, Date.now());
  const to = isLeft && !own && parseAddress(kept.address, deck.slides());
  if (!to || samePosition(to, deck.position())) return;
  const isOwn = kept.build === buildOf(page) || !view.navigator.serviceWorker?.controller;
  const goOn = () => {
    if (isOwn) return deck.go(to, "jump");
    holdBuild(view, kept.build);
    leadIntoBuild(view, kept.build, kept.address);
  };
  const offer = offerOnWall(page, deck.slides()[to.slide], to.step, goOn);
  if (offer) deck.onMove(offer.close);
}
