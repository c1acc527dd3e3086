// The slide to come in; laid out where nobody sees it (`.ahead`), so that its first frame only has to paint it.

const MARK = "ahead";

/** Browsers that cannot lay out what they hide leave it as it is (see wall.css). */
export function layOutAhead(root: Element, next: Element | undefined): void {
  for (const slide of root.querySelectorAll(`.slides > .${MARK}`)) slide.classList.remove(MARK);
  next?.classList.add(MARK);
  next?.querySelector("h2")?.getBoundingClientRect(); // asked for a place, the browser lays out what it hides
}
