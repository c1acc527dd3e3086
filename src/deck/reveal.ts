// This starts reveal.js, hardened, and pairs it with the deck for tools made for reveal.js: it follows the deck, and a tool that
// moves it moves the deck. Nothing else imports reveal.js.

import type { RevealApi, RevealConfig } from "reveal.js";
import Reveal from "reveal.js";
import { afterFrame } from "./after-frame.ts";
import type { Deck } from "./deck.ts";
import { element } from "./elements.ts";
import { writeHistory } from "./history.ts";
import { spareInert } from "./nearby.ts";
import { clamp, samePosition } from "./position.ts";
import type { WallSlide } from "./slides.ts";

declare global {
  interface Window {
    /** The running API, for tools made for reveal.js. */
    Reveal?: RevealApi;
  }
}

const config: RevealConfig = {
  // Ours: layout is CSS, and the address, keys, help, controls, black screen and announcements are our own.
  disableLayout: true,
  center: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  fragmentInURL: false,
  jumpToSlide: false,
  keyboard: false,
  touch: false,
  mouseWheel: false,
  overview: false,
  help: false,
  pause: false,
  controls: false,
  progress: false,
  slideNumber: false,
  // Still, and in one view for good.
  transition: "none",
  backgroundTransition: "none",
  autoAnimate: false,
  autoSlide: 0,
  loop: false,
  shuffle: false,
  fragments: true,
  scrollActivationWidth: 0,
  // No inline `display`: the `hidden` attribute says it, and print can undo it.
  display: "",
  viewDistance: Number.MAX_SAFE_INTEGER,
  mobileViewDistance: Number.MAX_SAFE_INTEGER,
  // Closed to other pages.
  postMessage: false,
  postMessageEvents: false,
  showNotes: false,
  previewLinks: false,
  focusBodyOnPageVisibilityChange: false,
  hideInactiveCursor: true,
  hideCursorTime: 3000,
};

/** Furniture that reveal.js adds whatever its configuration says; some of it is focusable, most of it is in English. */
const FURNITURE = ".backgrounds, .controls, .progress, .slide-number, .speaker-notes, .jump-to-slide, .pause-overlay";

/** Gives what pairs it with a deck. */
export async function startReveal(root: HTMLElement): Promise<(deck: Deck) => void> {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (!view) throw new Error("expected a document in a window");
  const putBackQuery = dropQuery(view);
  root.append(element(page, "div", { class: "aria-status", "aria-live": "off", hidden: "" }));
  const api = new Reveal(root, config);
  const putBackGrounds = spareBackgrounds(root);
  await api.initialize();
  putBackGrounds();
  putBackQuery();
  root.removeAttribute("role"); // "application" would take the reading keys away from screen readers
  for (const piece of root.querySelectorAll(`:scope > :is(${FURNITURE})`)) piece.remove();
  view.Reveal = api;
  return (deck) => pair(api, deck, view);
}

/**
 * reveal.js asks the page for the computed colour behind each slide that names none: a layout of the whole document
 * per slide, 4 s for a thousand. Its backgrounds are not used here, so any named colour will do while it looks.
 */
function spareBackgrounds(root: HTMLElement): () => void {
  const slides = root.querySelectorAll<HTMLElement>(".slides > section");
  for (const slide of slides) slide.dataset.backgroundColor = "#000000";
  return () => {
    for (const slide of slides) {
      delete slide.dataset.backgroundColor;
      slide.classList.remove("has-dark-background", "has-light-background");
    }
  };
}

/**
 * The query string can set any key of the configuration; only a valid `vue` survives, and not before the start.
 * @throws {Error} where more than that cannot be dropped: the page is read instead.
 */
function dropQuery(view: Window): () => void {
  const asked = new URLSearchParams(view.location.search).get("vue");
  const kept = asked && ["projection", "visite", "lecture"].includes(asked) ? `?vue=${asked}` : "";
  const rewrite = (query: string) => {
    const address = new URL(view.location.href);
    address.search = query;
    writeHistory(view, "replace", address);
  };
  rewrite("");
  if (view.location.search && view.location.search !== kept) throw new Error("a query that stays could set reveal.js");
  return () => rewrite(kept);
}

/** reveal.js looks at every slide at each move: it follows when the frame stands. */
function pair(api: RevealApi, deck: Deck, view: Window): void {
  let slides = deck.slides();
  let isBehind = true;

  function follow(): void {
    if (!isBehind) return;
    isBehind = false;
    const { slide, step } = deck.position();
    const areOthers = !haveSameElements(slides, deck.slides());
    if (areOthers) sync(api, deck.root);
    slides = deck.slides();
    if (areOthers || api.getIndices().h !== slide) api.slide(slide, 0, step - 1);
    else api.navigateFragment(step - 1);
    spareInert(deck.root);
  }

  /** A tool moved it. Where it counts elements, several may share a step: too many is the last one. */
  function lead(): void {
    const { h, f = -1 } = api.getIndices();
    const there = clamp({ slide: h, step: f + 1 }, deck.slides());
    if (!samePosition(there, deck.position())) deck.go(there, "jump");
  }

  follow();
  deck.onMove(() => {
    if (!isBehind) afterFrame(follow);
    isBehind = true;
  });
  for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"]) api.on(event, lead);
  view.addEventListener("beforeprint", follow); // later, it would hide slides from paper
}

function haveSameElements(some: readonly WallSlide[], others: readonly WallSlide[]): boolean {
  return some.length === others.length && some.every(({ element }, index) => element === others[index]?.element);
}

function sync(api: RevealApi, root: HTMLElement): void {
  const putBackGrounds = spareBackgrounds(root);
  api.sync();
  putBackGrounds();
}
