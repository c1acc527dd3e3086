// The wall's position is kept through crashes, and the wall then offers to go on where it was.

import { afterFrame } from "../deck/after-frame.ts";
import type { Deck } from "../deck/deck.ts";
import { afterMoves, isFresh, offerOnWall } from "../deck/kept-place.ts";
import { addressOf, parseAddress, samePosition } from "../deck/position.ts";
import { openStore } from "../deck/store.ts";

interface Kept {
  readonly address: string;
  readonly savedAtMs: number;
}

export async function keepPlace(page: Document, deck: Deck): Promise<void> {
  const view = page.defaultView!; // the deck runs in a window
  const store = openStore(view, `place ${view.location.pathname}`);
  const reading = store.read(); // asked first, so answered with what was there before
  const write = () => {
    const place: Kept = { address: addressOf(deck.position(), deck.slides()), savedAtMs: Date.now() };
    store.write(place);
  };
  deck.onMove(() => afterFrame(write));
  const kept = (await reading) as Kept | undefined; // nobody else writes under this key
  const to = kept && isFresh(kept.savedAtMs, Date.now()) && parseAddress(kept.address, deck.slides());
  if (!to || samePosition(to, deck.position())) return;
  const offer = offerOnWall(page, deck.slides()[to.slide], to.step, () => deck.go(to, "jump"));
  if (offer) deck.onMove(afterMoves(offer.close));
}
