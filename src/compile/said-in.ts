// Whatever shows figures, terms and people to readers: the slides, and the essential, which stands before them.

import type { CompiledDeck, Slide } from "../model.ts";

export function saidIn({
  slides,
  essential = [],
}: CompiledDeck): readonly Pick<Slide, "figures" | "terms" | "people" | "embargo">[] {
  return [...slides, ...essential];
}
