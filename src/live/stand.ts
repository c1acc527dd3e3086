// This brings the speaker's place to where one reads: the slide's beginning or, on a slide that is longer than the window, what
// the last step brought.

import type { WallSlide } from "../deck/slides.ts";

/** What lies further is jumped to. */
const NEAR_WINDOWS = 1.5;
/** Of the window's height, what bars leave to reading. */
const SEEN = 0.75;

export function standAt(view: Window, { element }: WallSlide, step: number): void {
  const brought = step > 0 ? lastShown(element, step) : undefined;
  const isFar = brought !== undefined && bottomOf(brought) - topOf(element) > view.innerHeight * SEEN;
  const place = isFar ? brought : element;
  const isNear = Math.abs(topOf(place)) < view.innerHeight * NEAR_WINDOWS;
  const isCalm = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  place.scrollIntoView({ behavior: isNear && !isCalm ? "smooth" : "instant", block: isFar ? "center" : "start" });
}

/** The article shows all steps, but for what it leaves to the wall. */
function lastShown(slide: HTMLElement, step: number): Element | undefined {
  const parts = [...slide.querySelectorAll(`.fragment[data-fragment-index="${step - 1}"]`)];
  return parts.findLast((part) => part.getClientRects().length > 0);
}

function topOf(place: Element): number {
  return place.getBoundingClientRect().top;
}

function bottomOf(place: Element): number {
  return place.getBoundingClientRect().bottom;
}
