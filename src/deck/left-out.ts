// What the speaker leaves out tonight is marked on the slides here, for whoever walks through them.

import type { Stop } from "./position.ts";

/** Slides, by id. */
export interface LeftOut {
  /** Passed over. */
  readonly hidden: readonly string[];
  /** Shown with all their steps at once. */
  readonly stepless: readonly string[];
}

export const nothingLeftOut: LeftOut = { hidden: [], stepless: [] };

export function withLeftOut<Slide extends Stop>(slides: readonly Slide[], { hidden, stepless }: LeftOut): Slide[] {
  return slides.map((slide) => ({
    ...slide,
    hidden: hidden.includes(slide.id),
    stepless: stepless.includes(slide.id),
  }));
}
