// This chooses the view that the page opens in: it runs in the head before first paint, and knows the way back to reading.

import { findHeldBuild } from "../deck/held-build.ts";
import { recall, remember } from "../deck/memory.ts";

/** Below this width, a window is for reading: a phone, or a laptop at 200 % zoom. */
const NARROW = "(max-width: 60em)";

/** The view that was last asked for by hand, on this machine. */
const CHOICE = "deck.view";

/** Views of the private build alone. The console is a `wall` too: its pictures are those of the wall. */
const SPEAKERS_VIEWS = [
  { name: "avant", marks: ["before"] },
  { name: "guide", marks: ["guide"] },
  { name: "console", marks: ["wall", "console"] },
];

/**
 * Chooses between the wall and the article, and marks the root element with `wall` or `reading`. `annex` are the ids of what
 * stands after the slides, and so on no wall: their addresses are the article's.
 */
export function chooseView(root: HTMLElement, hasNotes: boolean, annex: readonly string[]): void {
  const asked = new URLSearchParams(location.search).get("vue") ?? recall(window, CHOICE);
  const own = hasNotes ? SPEAKERS_VIEWS.find(({ name }) => name === asked) : undefined;
  const part = /^#([\w-]*)/.exec(location.hash)?.[1] ?? "";
  const wall = !annex.includes(part.toLowerCase()) && (asked === "projection" || (asked !== "lecture" && isForWall()));
  root.classList.add(...(own?.marks ?? [wall ? "wall" : "reading"]));
  findHeldBuild(window, wall && !own);
}

/** Opened from a disk on anything but a phone, it is the spare of a talk: a small or enlarged screen does not change that. */
function isForWall(): boolean {
  const isFile = location.protocol === "file:" && !matchMedia("(pointer: coarse)").matches;
  return isFile || !matchMedia(NARROW).matches;
}

/** Who goes from one view to the other by the page's own switch finds that one again next time. */
export function rememberChoice(): void {
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-view]") : null;
    if (link) remember(window, CHOICE, link.dataset.view ?? ""); // where it is refused, the address says it
  });
}

/** Turns the wall into the article, where the script that would have run it could not. */
export function readInstead(root: HTMLElement): void {
  root.classList.remove("wall", "before", "guide", "console", "ready");
  root.classList.add("reading", "plain");
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** A script that does not load fires `error` on its element, which does not bubble: listen on the way down. */
export function watchScripts(root: HTMLElement): void {
  const onError = (event: Event) => {
    if (event.target instanceof HTMLScriptElement && !root.classList.contains("ready")) readInstead(root);
  };
  addEventListener("error", onError, true);
}
