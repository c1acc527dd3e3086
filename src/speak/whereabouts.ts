// The console shows where we are in the meeting, with the part, its speaker and the slide's number.

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
  const bars = plan.map(({ count }) => barFor(page, count));
  const line = element(page, "div", { class: "where-line", "aria-hidden": "true" }, ...bars.map(({ box }) => box));
  const box = element(page, "div", { class: "where" }, part, number, line);

  function update({ slide, step }: Position): void {
    const slot = plan.findLastIndex(({ first }) => first <= slide);
    const { part: name = "", speaker = "", first = 0, count = 1 } = plan[slot] ?? {};
    part.replaceChildren(
      element(page, "b", {}, name),
      ...(speaker ? [element(page, "span", { class: "where-speaker" }, speaker)] : []),
    );
    const steps = slides[slide]?.steps ?? 0;
    number.textContent = `Diapositive ${slide + 1} / ${slides.length}${steps > 0 ? ` · étape ${step} / ${steps}` : ""}`;
    for (const [index, { fill }] of bars.entries()) {
      const done = index < slot ? 1 : index > slot ? 0 : (slide - first + 1) / count;
      fill.style.width = `${100 * done}%`;
    }
  }

  return { box, update };
}

function barFor(page: Document, count: number): { box: HTMLElement; fill: HTMLElement } {
  const fill = element(page, "span");
  const box = element(page, "div", { class: "where-slot" }, fill);
  box.style.flexGrow = String(count);
  return { box, fill };
}
