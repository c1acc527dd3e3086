// This shows a slide in small, as the wall shows it at a step: it is a copy of the document's own section, in its own frame.

import { copyOf } from "./copy-of.ts";
import { element } from "./elements.ts";
import { createMotion } from "./motion.ts";
import { allForms } from "./picture.ts";
import type { Position } from "./position.ts";
import { setStep } from "./set-step.ts";
import type { WallSlide } from "./slides.ts";
import { setShown, tablesIn } from "./table.ts";

export interface SmallSlide {
  readonly box: HTMLElement;
  /** Undefined shows nothing: there is no such slide. */
  show(slide: WallSlide | undefined, step: number, table: boolean): void;
  /** The next time it is shown, the slide is another, even where it is the same. */
  forget(): void;
}

/** What the wall does not show, and what must be in a page but once. */
const LEFT_OUT = ".anchor, .commentary, .notes";

export function createSmallSlide(page: Document): SmallSlide {
  const slides = element(page, "div", { class: "slides" });
  const reveal = element(page, "div", { class: "reveal" }, slides);
  const box = element(page, "div", { class: "picture", role: "img" }, reveal);
  reveal.inert = true;
  const motion = createMotion(allForms, () => true);
  let shown: WallSlide | undefined;

  function show(slide: WallSlide | undefined, step: number, table: boolean): void {
    if (slide !== shown) slides.replaceChildren(...(slide ? [wallCopyOf(slide.element)] : []));
    shown = slide;
    box.setAttribute("aria-label", slide ? nameOf(slide, step) : "Fin du diaporama");
    for (const copy of slides.children) setStep(copy, step);
    motion.rest(slides, step);
    for (const details of tablesIn(slides)) setShown(details, table);
  }

  const forget = () => {
    shown = undefined;
  };
  return { box, show, forget };
}

export function hasTable({ element: slide }: WallSlide): boolean {
  return tablesIn(slide).length > 0;
}

/** "Ménages logés, étape 1 sur 2" */
export function nameOf({ title, steps }: WallSlide, step: Position["step"]): string {
  return step > 0 ? `${title}, étape ${step} sur ${steps}` : title;
}

function wallCopyOf(section: HTMLElement): HTMLElement {
  const copy = copyOf(section);
  for (const part of copy.querySelectorAll(LEFT_OUT)) part.remove();
  copy.classList.add("present");
  copy.hidden = false;
  return copy;
}
