// A wall that has taken a step holds the build that it began with: reloaded, or led on after a crash, it finds that one again,
// whatever the host shows by then. Only the hosted deck's service worker keeps builds; elsewhere nothing comes of it.

import { writeHistory } from "./history.ts";
import { isFresh } from "./kept-place.ts";
import { recall, remember } from "./memory.ts";

const HELD = "deck.build";
/** In the query: the build that the service worker is to answer with, if it keeps it. */
const ASKED = "version";

/** What the page says of the build that it comes from; "" where it says nothing. */
export function buildOf(page: Document): string {
  return page.querySelector<HTMLElement>("meta[name=deck-edition]")?.dataset.build ?? "";
}

/** From now on, for this tab. */
export function holdBuild(view: Window, build = buildOf(view.document)): void {
  remember(view, HELD, `${build} ${Date.now()}`, "sessionStorage");
}

/** The way into another build, at a place of the wall. */
export function leadIntoBuild(view: Window, build: string, hash: string): void {
  view.location.replace(`?vue=projection&${ASKED}=${build}${hash}`);
}

/**
 * To be called in the head, before anything is shown. A page that was asked for by its build is that one, or that one is no
 * longer kept: either way this is where it ends.
 */
export function findHeldBuild(view: Window, isWall: boolean): void {
  const address = new URL(view.location.href);
  const [build = "", heldAt] = (recall(view, HELD, "sessionStorage") ?? "").split(" ");
  const isAway = isWall && build && build !== buildOf(view.document) && isFresh(Number(heldAt), Date.now());
  if (address.searchParams.has(ASKED)) {
    address.searchParams.delete(ASKED);
    writeHistory(view, "replace", address);
    if (isAway) holdBuild(view);
  } else if (isAway && view.navigator.serviceWorker?.controller) {
    view.document.documentElement.hidden = true; // until it goes
    leadIntoBuild(view, build, address.hash);
  }
}
