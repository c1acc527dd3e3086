// The progress shows the eye where the deck stands, with "8 / 23" and a thin line. The announcement says the same to the ear.

import type { Deck } from "./deck.ts";
import { element } from "./elements.ts";

export interface Progress {
  /** Shows digits while they are typed, in the slide number's place. */
  showTyped(digits: string): void;
}

export function createProgress(page: Document, deck: Deck): Progress {
  const number = element(page, "p", { class: "slide-number" });
  const bar = element(page, "span");
  const line = element(page, "div", { class: "progress-line" }, bar);
  const whereabouts = element(page, "div", { class: "whereabouts", "aria-hidden": "true" }, number, line);
  deck.root.after(whereabouts);

  function update(typed = ""): void {
    const total = deck.slides().length;
    const { slide } = deck.position();
    const shown = deck.slides()[slide]?.element;
    whereabouts.dataset.layout = shown?.dataset.layout ?? "";
    whereabouts.dataset.ground = shown?.dataset.ground ?? "day";
    whereabouts.dataset.holds = shown?.querySelector<HTMLElement>(".frame")?.dataset.holds ?? "";
    number.textContent = `${typed || slide + 1} / ${total}`;
    number.classList.toggle("typed", typed !== "");
    bar.style.width = `${(100 * (slide + 1)) / Math.max(1, total)}%`;
  }

  deck.onMove(() => update());
  update();
  return { showTyped: update };
}
