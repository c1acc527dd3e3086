// This finds where in the page an address leads, altered as it may be by whoever passed it on.

import { decoded, idIn, type Position, parseAddress } from "./position.ts";
import type { WallSlide } from "./slides.ts";

/** `#/id/step`, or the id of anything that stands in a slide. */
export function positionAt(hash: string, slides: readonly WallSlide[]): Position | undefined {
  const target = elementAt(hash);
  const slide = slides.findIndex(({ element }) => element.contains(target));
  return parseAddress(hash, slides) ?? (slide < 0 ? undefined : { slide, step: stepOf(target) });
}

export function elementAt(hash: string): HTMLElement | null {
  return document.getElementById(decoded(hash).slice(1)) ?? document.getElementById(idIn(hash));
}

/** The step in which it comes. */
function stepOf(element: HTMLElement | null): number {
  return Number(element?.closest<HTMLElement>(".fragment")?.dataset.fragmentIndex ?? -1) + 1;
}

/** `#` and `#/` name nothing, and need not. */
export function isAddress(hash: string): boolean {
  return hash.length > 2;
}
