// The console shows the notes of the slide at hand, in the size that the speaker chose, once it is sure that no room reads them.

import { copyOf } from "../deck/copy-of.ts";
import { createButton, element } from "../deck/elements.ts";
import { recall, remember } from "../deck/memory.ts";
import type { WallSlide } from "../deck/slides.ts";
import { ALONE_WORDS, isAlone, sayAlone, warningOf } from "./alone.ts";

export interface Notes {
  readonly box: HTMLElement;
  show(slide: WallSlide | undefined): void;
  /** One size up or down. */
  resize(by: 1 | -1): void;
  /** Most of what is seen of them, up or down. */
  scroll(by: 1 | -1): void;
}

const SIZE = "console.notes-size";

/** rem */
const SIZES = [1, 1.2, 1.45, 1.75, 2.1, 2.5, 3] as const;
const USUAL = 2;

/** Of the height: a line or two stay, to go on from. */
const SCROLLED = 0.7;

export function createNotes(page: Document): Notes {
  const view = page.defaultView!; // the console runs in a window
  const text = element(page, "div", { class: "notes-text", tabindex: "0", role: "region", "aria-label": "Notes" });
  const smaller = sizeButton(page, "A−", "Notes plus petites", () => resize(-1));
  const larger = sizeButton(page, "A+", "Notes plus grandes", () => resize(1));
  const heading = element(page, "h2", {}, "Notes");
  const head = element(page, "header", {}, heading, smaller, larger);
  const box = element(page, "section", { class: "desk-notes" }, head, ...coverFor(view, text), text);
  let size = sizeFrom(recall(view, SIZE));
  let shown: WallSlide | undefined;

  function show(slide: WallSlide | undefined): void {
    if (slide === shown) return;
    shown = slide;
    text.replaceChildren(...notesOf(page, slide));
    text.scrollTop = 0;
  }

  function resize(by: 1 | -1): void {
    size = Math.min(SIZES.length - 1, Math.max(0, size + by));
    remember(view, SIZE, String(size));
    apply();
  }

  function apply(): void {
    text.style.fontSize = `${SIZES[size]}rem`;
    smaller.toggleAttribute("disabled", size === 0);
    larger.toggleAttribute("disabled", size === SIZES.length - 1);
  }

  /** In a small window the whole console scrolls, and they with it. */
  function scroll(by: 1 | -1): void {
    const mover = text.scrollHeight > text.clientHeight + 1 ? text : page.documentElement;
    mover.scrollBy({ top: by * SCROLLED * mover.clientHeight });
  }

  apply();
  return { box, show, resize, scroll };
}

/** As they are shown beside the slide: without what is known by name, and without sources. */
export function notesOf(page: Document, slide: WallSlide | undefined): Node[] {
  const notes = slide?.element.querySelector(".notes");
  const copy = notes && copyOf(notes);
  for (const link of copy?.querySelectorAll("a:is(.traced, .term)") ?? []) link.replaceWith(...link.childNodes);
  return copy
    ? [...copy.childNodes]
    : [element(page, "p", { class: "notes-none" }, "Pas de notes pour cette diapositive.")];
}

/** What stands in the notes' place until the speaker is known to be alone in front of them. No key uncovers them: it may be a clicker's. */
function coverFor(view: Window, text: HTMLElement): HTMLElement[] {
  if (isAlone(view)) return [];
  const page = view.document;
  const uncover = () => {
    sayAlone(view);
    text.hidden = false;
    cover.remove();
  };
  const button = createButton(page, uncover, { class: "way" }, ALONE_WORDS);
  const words = element(page, "p", {}, "Vos notes sont couvertes.");
  const cover = element(page, "div", { class: "notes-cover" }, words, element(page, "p", {}, warningOf(view)), button);
  text.hidden = true;
  return [cover];
}

function sizeFrom(kept: string | null): number {
  const size = Number(kept ?? USUAL);
  return Number.isInteger(size) && size in SIZES ? size : USUAL;
}

function sizeButton(page: Document, words: string, name: string, press: () => void): HTMLButtonElement {
  return createButton(page, press, { class: "size", "aria-label": `${words} ${name}`, title: name }, words);
}
