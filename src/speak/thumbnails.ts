// This gives slides in small, as they end: copies of the document's own, each made when it comes into sight.

import { element } from "../deck/elements.ts";
import { whenIdle } from "../deck/idle.ts";
import { allForms, pictureIn } from "../deck/picture.ts";
import type { WallSlide } from "../deck/slides.ts";
import { createSmallSlide } from "../deck/small-slide.ts";

/** Before the end by less than anyone sees: at the end a drawing is left as it was copied, perhaps at one of its steps. */
const ALMOST = 1 - 1e-9;

export function createThumbnails(page: Document): (slide: WallSlide) => HTMLElement {
  const made = new Map<Element, HTMLElement>();
  const waiting = new WeakMap<Element, WallSlide>();
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) fill(target);
  });

  function fill(box: Element): void {
    const slide = waiting.get(box);
    sight.unobserve(box);
    whenIdle(() => slide && box.append(pictureOf(page, slide)));
  }

  return (slide) => {
    const box = made.get(slide.element) ?? element(page, "div", { class: "thumbnail", "aria-hidden": "true" });
    if (!made.has(slide.element)) {
      made.set(slide.element, box);
      waiting.set(box, slide);
      sight.observe(box);
    }
    return box;
  };
}

function pictureOf(page: Document, slide: WallSlide): HTMLElement {
  const small = createSmallSlide(page);
  small.show(slide, slide.steps, false);
  for (const figure of small.box.querySelectorAll<HTMLElement>("figure[data-stops]"))
    pictureIn(figure, allForms)?.drawAt(ALMOST);
  return small.box;
}
