// A finger that swipes across the slides goes to what is next or previous.

/** Shorter or steeper ways are taps, scrolls or mistakes. */
const SHORTEST_PX = 40;

export function listenToSwipes(root: HTMLElement, { next, previous }: Directions): void {
  let start: Touch | undefined;
  root.addEventListener(
    "touchstart",
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  root.addEventListener(
    "touchend",
    ({ changedTouches, touches }) => {
      const end = changedTouches[0];
      const direction = start && end && touches.length === 0 ? swipe(start, end) : 0;
      start = undefined;
      if (direction === 0 || isZoomed(root)) return;
      if (direction > 0) next();
      else previous();
    },
    { passive: true },
  );
}

interface Directions {
  readonly next: () => void;
  readonly previous: () => void;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** 1 to the left (onward), -1 to the right (back), 0 neither. */
export function swipe(start: Point, end: Point): -1 | 0 | 1 {
  const dx = end.clientX - start.clientX;
  const dy = end.clientY - start.clientY;
  if (Math.abs(dx) < SHORTEST_PX || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}

/** On a zoomed page a finger moves the page. */
function isZoomed(root: HTMLElement): boolean {
  return (root.ownerDocument.defaultView?.visualViewport?.scale ?? 1) > 1.01;
}
