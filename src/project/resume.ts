// The wall's position is kept through crashes, and the wall then offers to go on where it was.

import { afterFrame } from "../deck/after-frame.ts";
import { isSaying, showAside, wayTo } from "../deck/aside.ts";
import type { Deck } from "../deck/deck.ts";
import { isFresh, MOVES_TO_FORGET, offerSentence } from "../deck/kept-place.ts";
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
  if (!to || samePosition(to, deck.position()) || isSaying(page)) return;
  const sentence = offerSentence(deck.slides()[to.slide]?.title ?? "", to.step);
  const aside = showAside(
    page,
    sentence,
    wayTo(page, "Reprendre", () => deck.go(to, "jump")),
  );
  let moves = 0;
  deck.onMove(() => {
    moves += 1;
    if (moves >= MOVES_TO_FORGET) aside.close();
  });
}
