// The slides around the one at hand in; laid out where nobody sees them (`.nearby`, wall.css), so that turning to one
// only has to paint it, and turning away from one takes nothing down before the frame.

export const NEARBY = "nearby";

/** These slides and no others; to be called in idle time. */
export function layOutNearby(root: Element, slides: readonly Element[]): void {
  for (const slide of root.querySelectorAll(`.slides > .${NEARBY}`)) {
    if (!slides.includes(slide)) slide.classList.remove(NEARBY);
  }
  for (const slide of slides) slide.classList.add(NEARBY);
  spareInert(root);
  // A browser skips contents that nobody sees, unless they are asked where they are; it keeps what it then worked out.
  for (const slide of slides) slide.firstElementChild?.getBoundingClientRect();
}

/** Contents that are skipped need not be inert, which is inherited: taken away with the turn, it would restyle the whole slide. */
export function spareInert(root: Element): void {
  for (const slide of root.querySelectorAll(`.slides > .${NEARBY}`)) slide.removeAttribute("inert");
}
