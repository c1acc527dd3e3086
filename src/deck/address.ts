// The page's address follows the deck's position, and the position follows the address, each at once.

import type { Deck } from "./deck.ts";
import { isLeavingDialog, writeHistory } from "./history.ts";
import { linkIn, opensElsewhere } from "./inner-link.ts";
import { elementAt, isAddress, positionAt } from "./landing.ts";
import { addressOf, parseAddress } from "./position.ts";

/** A browser that refuses a write (they are limited to some 100 in ten seconds) is asked again after this. */
const RETRY_MS = 1000;

/** A new slide is a new entry of the history, a step is not: the back button goes back a slide. `onLost` hears of an address that leads nowhere. */
export function keepAddress(deck: Deck, view: Window, onLost: () => void): void {
  let following = false;
  let retry = 0;

  function write(how: "push" | "replace"): void {
    const address = addressOf(deck.position(), deck.slides());
    clearTimeout(retry);
    if (view.location.hash === address) return;
    writeHistory(view, how, address);
    if (view.location.hash !== address) retry = view.setTimeout(() => write("replace"), RETRY_MS);
  }

  /** The address moved by itself: a link, the back button, or a person who typed it. Out of a dialog, the slide stays. */
  function follow(): void {
    const { hash } = view.location;
    const position = isLeavingDialog() ? deck.position() : positionAt(hash, deck.slides());
    following = true;
    if (position) deck.go(position, "jump");
    else if (isAddress(hash) && elementAt(hash) !== deck.root) onLost(); // the skip link names the root
    following = false;
    write("replace");
  }

  deck.onMove(({ from, to }) => write(from.slide === to.slide || following ? "replace" : "push"));
  view.addEventListener("popstate", follow);
  view.addEventListener("hashchange", follow);
  deck.root.addEventListener("click", (event) => followLink(deck, event), { capture: true });
  follow();
}

/** Links between slides, before reveal.js sees them: it would read our steps one too high. */
function followLink(deck: Deck, event: MouseEvent): void {
  const position = parseAddress(linkIn(event)?.getAttribute("href") ?? "", deck.slides());
  if (!position) return;
  event.stopPropagation();
  if (opensElsewhere(event)) return;
  event.preventDefault();
  deck.go(position, "jump");
}
