// These rules say whether something that was kept is worth an offer to go on with it, and how the offer is worded.

import { type Aside, showAside, wayTo } from "./aside.ts";
import { recall, remember } from "./memory.ts";
import type { WallSlide } from "./slides.ts";

/** What was kept longer ago belongs to another day. */
const FRESH_MS = 12 * 3_600_000;

/** `savedAtMs` and `nowMs` are the machine's clock, which someone may have set back. */
export function isFresh(savedAtMs: number, nowMs: number): boolean {
  return Math.abs(nowMs - savedAtMs) < FRESH_MS;
}

/** To be told when this window is closed, which a crash does not: when `name` was last kept, if it was. */
export function tellClosed(view: Window, name: string, savedAtMs: () => number | undefined): void {
  view.addEventListener("pagehide", () => {
    const savedMs = savedAtMs();
    if (savedMs !== undefined) remember(view, name, String(savedMs));
  });
}

/** Whether a window was closed in order that kept it last at that moment, or less than `withinMs` from it. */
export function wasClosed(view: Window, name: string, savedAtMs: number, withinMs = 1): boolean {
  const closed = recall(view, name);
  return closed !== null && Math.abs(Number(closed) - savedAtMs) < withinMs;
}

/** What the wall says already must be read first: then nothing is offered. */
export function offerOnWall(
  page: Document,
  slide: WallSlide | undefined,
  step: number,
  resume: () => void,
): Aside | undefined {
  if (page.querySelector(".aside")) return undefined;
  return showAside(page, offerSentence(slide, step), wayTo(page, "Reprendre", resume));
}

/** "Reprendre à « Ménages logés », étape 1 ?" */
export function offerSentence(slide: WallSlide | undefined, step: number): string {
  return `Reprendre à «\u00a0${slide?.title ?? ""}\u00a0»${step > 0 ? `, étape ${step}` : ""}\u202f?`;
}
