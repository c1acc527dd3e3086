// This reads from the document what the deck knows of each of its slides.

import type { Stop } from "./position.ts";

export interface WallSlide extends Stop {
  readonly title: string;
  readonly part: string;
  readonly element: HTMLElement;
}

export function readSlides(root: Element): WallSlide[] {
  return [...root.querySelectorAll<HTMLElement>(":scope > .slides > section")].map((element) => ({
    id: element.id,
    title: element.dataset.title ?? "",
    part: element.dataset.part ?? "",
    steps: Number(element.dataset.steps ?? 0),
    element,
  }));
}
