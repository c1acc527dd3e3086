// The course of bricks says to the eye how far the deck is: one brick a slide, in its part's own colour, laid as the talk goes on. What
// is passed over has none.

import { element } from "./elements.ts";
import type { WallSlide } from "./slides.ts";

export interface Course {
  readonly box: HTMLElement;
  /** `here` is the index of the slide at hand: -1 before the first, their number after the last. */
  lay(slides: readonly WallSlide[], here: number): void;
}

/** Past these the colours come again: course.css has as many. */
const COLOURS = 4;

export function createCourse(page: Document): Course {
  const box = element(page, "div", { class: "course", "aria-hidden": "true" });
  let known: string | undefined;

  function lay(slides: readonly WallSlide[], here: number): void {
    const laid = [...slides.entries()].filter(([index, { hidden }]) => !hidden || index === here);
    const parts = laid.map(([, { part }]) => part);
    if (known !== parts.join("\n")) {
      known = parts.join("\n");
      box.replaceChildren(...bricksFor(page, parts));
      box.style.setProperty("--count", String(parts.length));
    }
    for (const [brick, { classList }] of [...box.children].entries()) {
      const index = laid[brick]![0]; // a brick for each
      classList.toggle("built", index <= here);
      classList.toggle("here", index === here);
    }
  }

  return { box, lay };
}

function bricksFor(page: Document, parts: readonly string[]): HTMLElement[] {
  let colour = -1;
  return parts.map((part, index) => {
    if (index === 0 || part !== parts[index - 1]) colour = (colour + 1) % COLOURS;
    return element(page, "span", { "data-colour": String(colour) });
  });
}
