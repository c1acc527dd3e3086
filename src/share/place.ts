// This follows where one reads: it tells the bar, the title and the address which slide is at the window's upper part.

import { windowTitle } from "../deck/announce.ts";
import { sayLost } from "../deck/aside.ts";
import { keepLines, markLine, writeHistory } from "../deck/history.ts";
import { linkIn, opensElsewhere } from "../deck/inner-link.ts";
import { elementAt, isAddress } from "../deck/landing.ts";
import { addressOf, decoded, parseAddress } from "../deck/position.ts";
import type { WallSlide } from "../deck/slides.ts";

/** The line of the window that the slide at hand lies on. */
const LINE = "-30% 0px -69% 0px";
/** A browser takes some 100 changes of the address in ten seconds: one waits until the scrolling rests. */
const REST_MS = 250;

/** `show` is told the index of the slide at hand: -1 before the first, their number after the last. */
export function keepPlace(page: Document, slides: readonly WallSlide[], show: (slide: number) => void): void {
  const pageTitle = page.title;
  let here = -1;
  let ledAtMs = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (all) => {
      const entries = all.filter(({ time }) => time >= ledAtMs); // what was seen before a link was followed is no news
      const came = entries.findLast(({ isIntersecting }) => isIntersecting); // the oldest first, where two frames come at once
      const left = entries.findLast(({ target }) => target === slides[here]?.element);
      if (came) tell(slides.findIndex(({ element }) => element === came.target));
      else if (left) tell(left.boundingClientRect.top > 0 ? -1 : slides.length);
      else return;
      rest = setTimeout(writeAddress, REST_MS, location.hash);
    },
    { rootMargin: LINE },
  );
  for (const { element } of slides) observer.observe(element);

  function tell(slide: number): void {
    clearTimeout(rest); // what it would write is where the reader was
    here = slide;
    show(here);
    page.title = slides[here] ? windowTitle({ slide: here, step: 0 }, slides, pageTitle) : pageTitle;
  }

  /** Unless a link has led elsewhere since. */
  function writeAddress(from: string): void {
    const slide = slides[here];
    if (slide && location.hash === from && location.hash.split("/")[1] !== slide.id)
      writeHistory(window, "replace", addressOf({ slide: here, step: 0 }, slides));
  }

  /** A link led to a slide: whoever listens is told its heading (R12), whoever presses again goes on from it. */
  const arrive = () => {
    const to = parseAddress(location.hash, slides);
    if (mend(page, slides) || !to) return;
    ledAtMs = performance.now();
    tell(to.slide);
    const heading = slides[to.slide]?.element.querySelector<HTMLElement>("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  };
  /** At once, so that a press that comes before the browser's own event goes on from here. */
  const follow = (event: MouseEvent) => {
    const link = linkIn(event);
    if (!link || event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    location.hash = link.hash;
    arrive();
  };
  addEventListener("click", (event) => linkIn(event, '[href^="#"]') && markLine(window), { capture: true });
  addEventListener("click", follow);
  keepLines(window);
  addEventListener("hashchange", arrive);
  mend(page, slides);
}

/** Whether the browser found nothing at the address: what it was meant for is gone to, or it is said to lead nowhere. */
function mend(page: Document, slides: readonly WallSlide[]): boolean {
  const { hash } = location;
  const target = elementAt(hash);
  if (!isAddress(hash) || (target && `#${target.id}` === decoded(hash))) return false;
  const to = parseAddress(hash, slides);
  if (to) location.replace(addressOf(to, slides));
  else if (target) location.replace(`#${target.id}`);
  else sayLost(page);
  return true;
}
