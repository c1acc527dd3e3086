// This chooses the view that the page opens in: it runs in the head before first paint, and knows the way back to reading.

import { findHeldBuild } from "../deck/held-build.ts";
import { recall, remember } from "../deck/memory.ts";
import { isCommentaryOpen, NARROW } from "../deck/settings.ts";
import { showNamedSlide } from "./named-slide.ts";

/** The view that was last asked for by hand, on this machine. */
const CHOICE = "deck.view";

/** Views of the private build alone. The console is a `wall` too: its pictures are those of the wall. */
const SPEAKERS_VIEWS = [
  { name: "avant", marks: ["before"] },
  { name: "guide", marks: ["guide"] },
  { name: "console", marks: ["wall", "console"] },
];

interface Build {
  /** It has the speaker's notes. */
  readonly notes: boolean;
  /** People come to it by a link. */
  readonly hosted: boolean;
  /** Ids of what stands after the slides, and so on no wall: their addresses are the article's. */
  readonly annex: readonly string[];
}

/**
 * Chooses between the wall and the article, and marks the root element with `wall` or `reading`. A wall that nobody asked to be
 * bare is a `visit`, where people come by a link.
 */
export function chooseView(root: HTMLElement, { notes, hosted, annex }: Build): void {
  const asked = new URLSearchParams(location.search).get("vue") ?? recall(window, CHOICE);
  const own = notes ? SPEAKERS_VIEWS.find(({ name }) => name === asked) : undefined;
  const part = /^#([\w-]*)/.exec(location.hash)?.[1] ?? "";
  const wall = !annex.includes(part.toLowerCase()) && (asked === "projection" || (asked !== "lecture" && isForWall()));
  const visit = wall && !own && hosted && asked !== "projection" && location.protocol !== "file:";
  root.classList.add(...(own?.marks ?? [wall ? "wall" : "reading"]));
  if (visit) root.classList.add("visit", ...(isCommentaryOpen(window) ? ["commented"] : []));
  findHeldBuild(window, wall && !own && !visit); // who visits reads, and gets what is online
  if (wall) showNamedSlide(document, location.hash);
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
  root.classList.remove("wall", "visit", "before", "guide", "console", "ready");
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
