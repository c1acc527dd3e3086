// The slide to come in; laid out where nobody sees it (`.ahead`, wall.css), so that its first frame only has to paint it.

export const AHEAD = "ahead";

export function layOutAhead(root: Element, next: Element | undefined): void {
  for (const slide of root.querySelectorAll(`.slides > .${AHEAD}`)) slide.classList.remove(AHEAD);
  next?.classList.add(AHEAD);
}
