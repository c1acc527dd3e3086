// The console shows where we are in the meeting, with the part, its speaker and the slide's number.

import { createCourse } from "../deck/course.ts";
import { element } from "../deck/elements.ts";
import type { Position } from "../deck/position.ts";
import type { WallSlide } from "../deck/slides.ts";
import { counted } from "../format.ts";
import type { Slot } from "./plan.ts";

export interface Whereabouts {
  readonly box: HTMLElement;
  /** `slides` as they are walked. */
  update(position: Position, slides: readonly WallSlide[]): void;
}

export const HIDDEN = "masquée ce soir";

export function createWhereabouts(page: Document, plan: () => readonly Slot[]): Whereabouts {
  const part = element(page, "p", { class: "where-part" });
  const number = element(page, "p", { class: "where-number" });
  const course = createCourse(page);
  const box = element(page, "div", { class: "where" }, part, number, course.box);

  function update({ slide, step }: Position, slides: readonly WallSlide[]): void {
    const { part: name = "", speaker = "" } = plan().findLast(({ first }) => first <= slide) ?? {};
    part.replaceChildren(
      element(page, "b", {}, name),
      ...(speaker ? [element(page, "span", { class: "where-speaker" }, speaker)] : []),
    );
    const { steps = 0, hidden = false } = slides[slide] ?? {};
    const count = slides.filter((one) => one.hidden).length;
    const left = hidden ? HIDDEN : count > 0 ? counted(count, "masquée") : "";
    const said = [`Diapositive ${slide + 1} / ${slides.length}`, steps > 0 && `étape ${step} / ${steps}`, left];
    number.textContent = said.filter(Boolean).join(" · ");
    course.lay(slides, slide);
  }

  return { box, update };
}
