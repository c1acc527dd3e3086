// A finger on the picture of the wall's slide points at the wall, in parts of the slide's frame.

import { spotIn } from "../deck/spot.ts";
import type { PointedAt } from "./letters.ts";

/** The relay takes no flood: twenty points a second are a smooth way. */
const EVERY_MS = 50;

export function pointByFinger(frame: HTMLElement, isOn: () => boolean, point: (at: PointedAt | null) => void): void {
  let toldMs = Number.NEGATIVE_INFINITY;

  frame.addEventListener("pointerdown", (event) => {
    if (isOn()) frame.setPointerCapture(event.pointerId);
    follow(event);
  });
  frame.addEventListener("pointermove", follow);
  for (const end of ["pointerup", "pointercancel"]) frame.addEventListener(end, () => isOn() && point(null));

  function follow(event: PointerEvent): void {
    if (!isOn() || event.timeStamp - toldMs < EVERY_MS) return;
    toldMs = event.timeStamp;
    point(spotIn(frame.getBoundingClientRect(), event));
  }
}
