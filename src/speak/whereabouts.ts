// The console shows where we are in the meeting, with the part, its speaker and the slide's number.

import { createCourse } from "../deck/course.ts";
import { element } from "../deck/elements.ts";
import type { Position } from "../deck/position.ts";
import type { WallSlide } from "../deck/slides.ts";
import type { Slot } from "./plan.ts";

export interface Whereabouts {
  readonly box: HTMLElement;
  update(position: Position): void;
}

export function createWhereabouts(page: Document, slides: readonly WallSlide[], plan: readonly Slot[]): Whereabouts {
  const part = element(page, "p", { class: "where-part" });
  const number = element(page, "p", { class: "where-number" });
  const course = createCourse(page);
  const box = element(page, "div", { class: "where" }, part, number, course.box);

  function update({ slide, step }: Position): void {
    const slot = plan.findLastIndex(({ first }) => first <= slide);
    const { part: name = "", speaker = "" } = plan[slot] ?? {};
    part.replaceChildren(
      element(page, "b", {}, name),
      ...(speaker ? [element(page, "span", { class: "where-speaker" }, speaker)] : []),
    );
    const steps = slides[slide]?.steps ?? 0;
    number.textContent = `Diapositive ${slide + 1} / ${slides.length}${steps > 0 ? ` · étape ${step} / ${steps}` : ""}`;
    course.lay(slides, slide);
  }

  return { box, update };
}
