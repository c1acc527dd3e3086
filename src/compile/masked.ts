// Masked slides are checked with all others, and stand in no view of any build.

import type { Report } from "../text/problems.ts";
import type { BoundSlide } from "./bind.ts";

/** A file's first slide may name its part: of those that are shown. */
export function partsByShown(slides: readonly BoundSlide[]): BoundSlide[] {
  const named = new Set<string>();
  return slides.map((slide) => {
    const isFirst = !slide.isMasked && !named.has(slide.source.path);
    if (isFirst) named.add(slide.source.path);
    return { ...slide, isFirst };
  });
}

export function checkMasked(slides: readonly BoundSlide[], report: Report): void {
  if (slides[0] && slides.every(({ isMasked }) => isMasked))
    report(slides[0].place, "toutes les diapositives sont masquées, attendu une que l’on montre");
}
