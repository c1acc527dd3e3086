// This starts reveal.js, hardened, and makes it an engine that shows positions. Nothing else imports reveal.js.

import type { RevealApi, RevealConfig } from "reveal.js";
import Reveal from "reveal.js";
import { afterFrame } from "./after-frame.ts";
import { element } from "./elements.ts";
import { writeHistory } from "./history.ts";
import { LAID, NEARBY, spareInert } from "./nearby.ts";
import type { Position } from "./position.ts";

declare global {
  interface Window {
    /** The running API, for tools made for reveal.js. */
    Reveal?: RevealApi;
  }
}

export interface Engine {
  show(position: Position): void;
  /** What stands on the wall now, whoever put it there. */
  shown(): Position;
  /** Calls the listener when something other than `show` moved the deck (a tool that calls `Reveal.next()`). */
  onOtherMove(listener: () => void): void;
  /** Shows every slide at once, for paper; `show` ends it. */
  unveil(): void;
  /** To be called after slides were added, removed or replaced. */
  sync(): void;
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

export async function startReveal(root: HTMLElement): Promise<Engine> {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (!view) throw new Error("expected a document in a window");
  const putBackQuery = dropQuery(view);
  root.append(element(page, "div", { class: "aria-status", "aria-live": "off", hidden: "" }));
  const api = new Reveal(root, config);
  spareLayouts(view);
  const putBackGrounds = spareBackgrounds(root);
  await api.initialize();
  putBackGrounds();
  putBackQuery();
  root.removeAttribute("role"); // "application" would take the reading keys away from screen readers
  for (const piece of root.querySelectorAll(`:scope > :is(${FURNITURE})`)) piece.remove();
  view.Reveal = api;
  return engineOf(api, root);
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

/** At each move reveal.js measures its viewport, the body, in the middle of its changes: a layout for a size that we know. */
function spareLayouts(view: Window): void {
  Object.defineProperties(view.document.body, {
    offsetWidth: { configurable: true, get: () => view.innerWidth },
    offsetHeight: { configurable: true, get: () => view.innerHeight },
  });
}

/**
 * The query string can set any key of the configuration; only a valid `vue` survives, and not before the start.
 * @throws {Error} where more than that cannot be dropped: the page is read instead.
 */
function dropQuery(view: Window): () => void {
  const asked = new URLSearchParams(view.location.search).get("vue");
  const kept = asked === "projection" || asked === "lecture" ? `?vue=${asked}` : "";
  const rewrite = (query: string) => {
    const address = new URL(view.location.href);
    address.search = query;
    writeHistory(view, "replace", address);
  };
  rewrite("");
  if (view.location.search && view.location.search !== kept) throw new Error("a query that stays could set reveal.js");
  return () => rewrite(kept);
}

/** The page is turned by us; reveal.js, which looks at every slide at each move, follows when the frame stands. */
function engineOf(api: RevealApi, root: HTMLElement): Engine {
  let ours = false;
  let everyStands = true;
  let here: Position = { slide: 0, step: 0 };
  let isFollowing = false;

  function quietly(move: () => void): void {
    ours = true;
    try {
      move();
    } finally {
      ours = false;
    }
  }

  function follow(): void {
    if (!isFollowing) return;
    isFollowing = false;
    quietly(() => {
      if (api.getIndices().h === here.slide) api.navigateFragment(here.step - 1);
      else api.slide(here.slide, 0, here.step - 1);
      spareInert(root);
    });
  }

  return {
    show(position) {
      here = position;
      if (everyStands) quietly(() => api.slide(here.slide, 0, here.step - 1));
      else {
        turn(root, position);
        if (!isFollowing) afterFrame(follow);
        isFollowing = true;
      }
      everyStands = false;
    },
    shown() {
      here = { slide: api.getIndices().h, step: stepShown(root) };
      return here;
    },
    onOtherMove(listener) {
      const heard = () => ours || listener();
      for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"]) api.on(event, heard);
    },
    unveil() {
      follow(); // later, it would put the veils back
      everyStands = true;
      for (const slide of api.getSlides()) {
        for (const veil of VEILS) slide.removeAttribute(veil);
      }
    },
    sync: () =>
      quietly(() => {
        const putBackGrounds = spareBackgrounds(root);
        api.sync();
        putBackGrounds();
      }),
  };
}

/** What reveal.js puts on the slides that are not shown; `inert` is inherited, and would restyle the whole slide later. */
const VEILS = ["hidden", "aria-hidden", "inert"];

/** Leaves the slides that come and go, and the steps, as reveal.js would. */
function turn(root: HTMLElement, { slide, step }: Position): void {
  const slides = root.querySelectorAll<HTMLElement>(".slides > section");
  const [to, from] = [slides[slide]!, root.querySelector(".slides > section.present")]; // positions are clamped
  if (from && from !== to) {
    from.classList.replace(
      "present",
      from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? "past" : "future",
    );
    from.classList.add(NEARBY, LAID); // out of sight; what took its place may be the way back to it
    from.setAttribute("hidden", "");
    from.setAttribute("aria-hidden", "true");
    to.classList.remove("past", "future", NEARBY, LAID);
    to.classList.add("present");
    for (const veil of VEILS) to.removeAttribute(veil);
  }
  const fragments = to.querySelectorAll<HTMLElement>(".fragment");
  for (const fragment of fragments) {
    const index = Number(fragment.dataset.fragmentIndex ?? 0);
    fragment.classList.toggle("visible", index < step);
    fragment.classList.toggle("current-fragment", index === step - 1);
  }
  if (fragments.length > 0) to.dataset.fragment = String(step - 1);
}

/** reveal.js counts elements here, and several may share one step. */
function stepShown(root: HTMLElement): number {
  const shown = root.querySelectorAll<HTMLElement>(".slides > section.present .fragment.visible");
  return Math.max(0, ...[...shown].map((fragment) => Number(fragment.dataset.fragmentIndex ?? 0) + 1));
}
