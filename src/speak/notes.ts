// The console shows the notes of the slide at hand, in the size that the speaker chose.

import { createButton, element } from "../deck/elements.ts";
import { recall, remember } from "../deck/memory.ts";
import type { WallSlide } from "../deck/slides.ts";

export interface Notes {
  readonly box: HTMLElement;
  show(slide: WallSlide | undefined): void;
  /** One size up or down. */
  resize(by: 1 | -1): void;
}

const SIZE = "console.notes-size";

/** rem */
const SIZES = [1, 1.2, 1.45, 1.75, 2.1, 2.5, 3] as const;
const USUAL = 2;

export function createNotes(page: Document): Notes {
  const view = page.defaultView!; // the console runs in a window
  const text = element(page, "div", { class: "notes-text", tabindex: "0", role: "region", "aria-label": "Notes" });
  const smaller = sizeButton(page, "A−", "Notes plus petites", () => resize(-1));
  const larger = sizeButton(page, "A+", "Notes plus grandes", () => resize(1));
  const heading = element(page, "h2", {}, "Notes");
  const head = element(page, "header", {}, heading, smaller, larger);
  const box = element(page, "section", { class: "desk-notes" }, head, text);
  let size = sizeFrom(recall(view, SIZE));
  let shown: WallSlide | undefined;

  function show(slide: WallSlide | undefined): void {
    if (slide === shown) return;
    shown = slide;
    const copy = slide?.element.querySelector(".notes")?.cloneNode(true) as Element | undefined;
    for (const part of copy?.querySelectorAll("[id]") ?? []) part.removeAttribute("id");
    for (const link of copy?.querySelectorAll("a.traced") ?? []) link.replaceWith(...link.childNodes); // no sources here
    const none = element(page, "p", { class: "notes-none" }, "Pas de notes pour cette diapositive.");
    text.replaceChildren(...(copy ? [...copy.childNodes] : [none]));
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

  apply();
  return { box, show, resize };
}

function sizeFrom(kept: string | null): number {
  const size = Number(kept ?? USUAL);
  return Number.isInteger(size) && size in SIZES ? size : USUAL;
}

function sizeButton(page: Document, words: string, name: string, press: () => void): HTMLButtonElement {
  return createButton(page, press, { class: "size", "aria-label": `${words} ${name}`, title: name }, words);
}
