// The engine turns the page: it alone knows which slide and step stand on the wall, and puts them there at once.

import { LAID, NEARBY } from "./nearby.ts";
import { first, type Position } from "./position.ts";
import { setStep } from "./set-step.ts";

export interface Engine {
  /** The position must exist. */
  show(position: Position): void;
  shown(): Position;
  /** Every slide stands at once: for paper, and for a document that changed; `show` ends it. */
  unveil(): void;
}

/** The classes and attributes are those of reveal.js, which finds its work done when it follows (src/deck/reveal.ts). */
export function createEngine(root: HTMLElement): Engine {
  const slides = () => [...root.querySelectorAll<HTMLElement>(":scope > .slides > section")];
  let here = first;
  let standing: HTMLElement | undefined; // none when every slide stands

  return {
    show(position) {
      const all = slides();
      const to = all[position.slide]!;
      if (!standing) for (const other of all) veil(other);
      else if (standing !== to) layAside(standing);
      if (standing !== to) bringUp(to);
      setStep(to, position.step);
      [here, standing] = [position, to];
    },
    shown: () => here,
    unveil() {
      standing = undefined;
      for (const slide of slides()) for (const name of VEILS) slide.removeAttribute(name);
    },
  };
}

/** What a slide that does not stand bears; one that is laid out aside is not inert (src/deck/nearby.ts). */
const VEILS = ["hidden", "aria-hidden", "inert"];

function hide(slide: HTMLElement): void {
  slide.classList.remove("present");
  slide.setAttribute("hidden", "");
  slide.setAttribute("aria-hidden", "true");
}

function veil(slide: HTMLElement): void {
  hide(slide);
  slide.setAttribute("inert", "");
}

/** Laid out still: what takes its place may be the way back to it. */
function layAside(slide: HTMLElement): void {
  hide(slide);
  slide.classList.add(NEARBY, LAID);
}

function bringUp(slide: HTMLElement): void {
  slide.classList.remove("past", "future", NEARBY, LAID);
  slide.classList.add("present");
  for (const name of VEILS) slide.removeAttribute(name);
}
