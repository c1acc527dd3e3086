// This tells when a hand scrolls the page: by wheel, finger, key, scrollbar or link. What the page scrolls itself is none of it.

const SIGNS = ["wheel", "touchmove", "keydown", "pointerdown", "click", "focusin"] as const;

/** What a hand does moves the page at once, or not at all. */
const AFTER_MS = 300;

/** `apart`: whatever is done in there scrolls nothing. */
export function watchHand(view: Window, apart: Element, onScroll: () => void): void {
  let handMs = Number.NEGATIVE_INFINITY;
  const see = ({ target, timeStamp }: Event) => {
    if (!(target instanceof Node && apart.contains(target))) handMs = timeStamp;
  };
  for (const sign of SIGNS) view.addEventListener(sign, see, { capture: true, passive: true });
  view.addEventListener("scroll", ({ timeStamp }) => timeStamp - handMs < AFTER_MS && onScroll(), { passive: true });
}
