// The speaker points at the wall from the console: a hand on the small copy of the slide gives points in parts of its frame.

import { nudgeOf, spotIn, spotNear } from "../deck/spot.ts";
import type { PointerSpot } from "./messages.ts";

export interface Pointer {
  isOn(): boolean;
  set(on: boolean): void;
}

/** `frame` is the element whose corners are (0, 0) and (1, 1). */
export function createPointer(frame: HTMLElement, point: (at: PointerSpot | null) => void): Pointer {
  const page = frame.ownerDocument;
  let on = false;
  let at: PointerSpot = { x: 0.5, y: 0.5 };
  let isAsked = false;

  /** One message a frame is all that a wall can show. */
  function tell(next: PointerSpot): void {
    at = next;
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

  frame.addEventListener("pointermove", (event) => on && tell(spotIn(frame.getBoundingClientRect(), event)));
  frame.addEventListener("pointerleave", () => on && point(null));
  page.addEventListener(
    "keydown",
    (event) => {
      const by = on && nudgeOf(event);
      if (!by) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell(spotNear(at.x + by.x, at.y + by.y));
    },
    { capture: true },
  );
  return { isOn: () => on, set };
}
