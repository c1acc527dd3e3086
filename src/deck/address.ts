// The page's address and the deck's position, each kept to the other, as soon as the key press is answered.

import type { Deck } from "./deck.ts";
import { addressOf, parseAddress } from "./position.ts";

/** A browser that refuses a write (they are limited to some 100 in ten seconds) is asked again after this. */
const RETRY_MS = 1000;

/** A new slide is a new entry of the history, a step is not: the back button goes back a slide. */
export function keepAddress(deck: Deck, view: Window): void {
  let following = false;
  let due: "push" | "replace" | undefined;
  let timer = 0;

  /** In a task of its own, so that the frame which shows the move does not wait for it; moves of one task are one write. */
  function writeSoon(how: "push" | "replace"): void {
    due = due === "push" ? due : how;
    clearTimeout(timer);
    timer = view.setTimeout(write);
  }

  function write(): void {
    const how = due ?? "replace";
    const address = addressOf(deck.position(), deck.slides());
    due = undefined;
    clearTimeout(timer);
    if (view.location.hash === address) return;
    tryToWrite(view.history, how, view.location.pathname + view.location.search + address);
    if (view.location.hash !== address) timer = view.setTimeout(write, RETRY_MS);
  }

  /** The address moved by itself: a link, the back button, or a person who typed it. */
  function follow(): void {
    const position = parseAddress(view.location.hash, deck.slides());
    following = true;
    if (position) deck.go(position, "jump");
    following = false;
    due = undefined;
    write();
  }

  deck.onMove(({ from, to }) => writeSoon(from.slide === to.slide || following ? "replace" : "push"));
  view.addEventListener("popstate", follow);
  view.addEventListener("hashchange", follow);
  deck.root.addEventListener("click", (event) => followLink(deck, event), { capture: true });
  write();
}

/** Links between slides, before reveal.js sees them: it would read our steps one too high. */
function followLink(deck: Deck, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
  const position = parseAddress(link?.getAttribute("href") ?? "", deck.slides());
  if (!position) return;
  event.stopPropagation();
  if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab or window, as everywhere
  event.preventDefault();
  deck.go(position, "jump");
}

function tryToWrite(history: History, how: "push" | "replace", url: string): void {
  try {
    if (how === "push") history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  } catch {
    // Safari and Firefox throw where Chromium ignores; the caller looks at the address and asks again.
  }
}
