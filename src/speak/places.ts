// The places of a slide that a light goes through by keys: the groups of its charts that answer, else its words.

import { letChartAnswer } from "../deck/answers.ts";
import { wordsSaid } from "../deck/words.ts";

const WORDS = ".headline, .frame > p:not(.chapeau), .frame > .step > p, .frame li, blockquote";

export function placesOn(slide: Element): HTMLElement[] {
  for (const figure of slide.querySelectorAll("figure")) letChartAnswer(figure);
  const seen = (selector: string) =>
    [...slide.querySelectorAll<HTMLElement>(selector)].filter((place) =>
      place.checkVisibility({ visibilityProperty: true }),
    );
  const groups = seen(".answer");
  return groups.length > 0 ? groups : seen(WORDS);
}

export function nameOfPlace(place: HTMLElement): string {
  return place.getAttribute("aria-label") ?? wordsSaid(place);
}
