// The wall's position is kept through crashes, and the wall then offers to go on where it was, until its first move.

import { afterFrame } from "../deck/after-frame.ts";
import type { Deck } from "../deck/deck.ts";
import { isFresh, offerOnWall, tellClosed, wasClosed } from "../deck/kept-place.ts";
import { addressOf, parseAddress, samePosition } from "../deck/position.ts";
import { openStore } from "../deck/store.ts";

interface Kept {
  readonly address: string;
  readonly savedAtMs: number;
}

export async function keepPlace(page: Document, deck: Deck): Promise<void> {
  const view = page.defaultView!; // the deck runs in a window
  const name = `place ${view.location.pathname}`;
  const store = openStore(view, name);
  const reading = store.read(); // asked first, so answered with what was there before
  let own: Kept | undefined;
  const write = () => {
    own = { address: addressOf(deck.position(), deck.slides()), savedAtMs: Date.now() };
    store.write(own);
  };
  deck.onMove(() => afterFrame(write));
  tellClosed(view, name, () => own?.savedAtMs);
  const kept = (await reading) as Kept | undefined; // nobody else writes under this key
  const isLeft = kept && !wasClosed(view, name, kept.savedAtMs) && isFresh(kept.savedAtMs, Date.now());
  const to = isLeft && !own && parseAddress(kept.address, deck.slides());
  if (!to || samePosition(to, deck.position())) return;
  const offer = offerOnWall(page, deck.slides()[to.slide], to.step, () => deck.go(to, "jump"));
  if (offer) deck.onMove(offer.close);
}
