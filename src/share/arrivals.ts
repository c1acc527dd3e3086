// Each picture of the article moves once, the first time it is scrolled to.

import { play, type Run } from "../deck/clock.ts";
import { allForms, pictureIn, pictureOf } from "../deck/picture.ts";

/** A picture moves once this part of the window is below its upper edge: what one looks at, not what one passes. */
const MARGIN = "0px 0px -25% 0px";

/** What is in the window at the start shows its state, as on the wall; so does all, to whoever asks for less motion. */
export function moveOnArrival(page: Document): void {
  const reduced = matchMedia("(prefers-reduced-motion: reduce)");
  const figures = page.querySelectorAll<HTMLElement>("main figure[data-form]:not([data-still], [data-again])");
  const met = new WeakSet<Element>();
  const runs = new Set<Run>();
  const finish = () => {
    for (const run of runs) run.finish();
    runs.clear();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const isNew = !met.has(target);
        met.add(target);
        if (isNew ? boundingClientRect.top < innerHeight : isIntersecting) observer.unobserve(target);
        if (!isNew && isIntersecting && !reduced.matches) move(target as HTMLElement, runs);
      }
    },
    { rootMargin: MARGIN },
  );
  for (const figure of figures) observer.observe(figure);
  reduced.addEventListener("change", finish);
  addEventListener("beforeprint", finish);
}

/** The numbers in large type stay as they are: one has read them when the picture comes. */
function move(figure: HTMLElement, runs: Set<Run>): void {
  const motif = pictureIn(figure, allForms)?.motif;
  if (!motif) return;
  const picture = pictureOf(figure, { ...motif, textsAt: () => ({}) });
  const run = play(motif.durationMs, (t) => {
    picture.drawAt(t);
    if (t >= 1) runs.delete(run);
  });
  runs.add(run);
}
