// The speaker points at the wall from the console: a hand on the small copy of the slide gives points in parts of its frame.

import type { PointerSpot } from "./messages.ts";

export interface Pointer {
  isOn(): boolean;
  set(on: boolean): void;
}

/** Of the frame's width and height, one press of an arrow with Shift. */
const NUDGE = 0.02;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** `frame` is the element whose corners are (0, 0) and (1, 1). */
export function createPointer(frame: HTMLElement, point: (at: PointerSpot | null) => void): Pointer {
  const page = frame.ownerDocument;
  let on = false;
  let at: PointerSpot = { x: 0.5, y: 0.5 };
  let isAsked = false;

  /** One message a frame is all that a wall can show. */
  function tell(next: PointerSpot): void {
    at = { x: within(next.x), y: within(next.y) };
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (on) point(at);
    });
  }

  function set(wanted: boolean): void {
    if (wanted === on) return;
    on = wanted;
    frame.classList.toggle("pointing", on);
    if (on) tell(at);
    else point(null);
  }

  frame.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (!on) return;
    const box = frame.getBoundingClientRect();
    tell({ x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height });
  });
  frame.addEventListener("pointerleave", () => on && point(null));
  page.addEventListener(
    "keydown",
    (event) => {
      const by = on && event.shiftKey ? ARROWS[event.key] : undefined;
      if (!by) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell({ x: at.x + by[0] * NUDGE, y: at.y + by[1] * NUDGE });
    },
    { capture: true },
  );
  return { isOn: () => on, set };
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
