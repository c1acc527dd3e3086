// The progress shows the eye where the deck stands, with "8 / 23" and a course of bricks. The announcement says the same to the ear.

import { createCourse } from "./course.ts";
import type { Deck } from "./deck.ts";
import { element } from "./elements.ts";

export interface Progress {
  /** Shows digits while they are typed, in the slide number's place. */
  showTyped(digits: string): void;
}

export function createProgress(page: Document, deck: Deck): Progress {
  const number = element(page, "p", { class: "slide-number" });
  const course = createCourse(page);
  const whereabouts = element(page, "div", { class: "whereabouts", "aria-hidden": "true" }, number, course.box);
  deck.root.after(whereabouts);

  function update(typed = ""): void {
    const slides = deck.slides();
    const { slide } = deck.position();
    const shown = slides[slide]?.element;
    whereabouts.dataset.layout = shown?.dataset.layout ?? "";
    whereabouts.dataset.ground = shown?.dataset.ground ?? "day";
    whereabouts.dataset.holds = shown?.querySelector<HTMLElement>(".frame")?.dataset.holds ?? "";
    number.textContent = `${typed || slide + 1} / ${slides.length}`;
    number.classList.toggle("typed", typed !== "");
    course.lay(slides, slide);
  }

  deck.onMove(() => update());
  update();
  return { showTyped: update };
}
