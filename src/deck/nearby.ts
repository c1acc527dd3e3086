// The slides around the one at hand are laid out where nobody sees them (`.nearby`, then `.laid`: frame.css), so that turning to
// one only has to paint it, and turning away from one takes nothing down before the frame.

export const NEARBY = "nearby";
export const LAID = "laid";

/** These slides and no others; to be called in idle time. */
export function layOutNearby(root: Element, slides: readonly Element[]): void {
  for (const slide of root.querySelectorAll(`.slides > .${NEARBY}`)) {
    if (!slides.includes(slide)) slide.classList.remove(NEARBY, LAID);
  }
  const added = slides.filter((slide) => !slide.classList.contains(LAID));
  for (const slide of added) slide.classList.add(NEARBY);
  spareInert(root);
  for (const slide of added) slide.getBoundingClientRect(); // worked out now, and kept once the contents are skipped
  for (const slide of added) slide.classList.add(LAID);
}

/** Contents that are skipped need not be inert, which is inherited: taken away with the turn, it would restyle the whole slide. */
export function spareInert(root: Element): void {
  for (const slide of root.querySelectorAll(`.slides > .${NEARBY}`)) slide.removeAttribute("inert");
}
