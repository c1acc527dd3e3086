// A finger on the picture of the wall's slide points at the wall, in parts of the slide's frame.

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

  function follow({ clientX, clientY, timeStamp }: PointerEvent): void {
    if (!isOn() || timeStamp - toldMs < EVERY_MS) return;
    toldMs = timeStamp;
    const box = frame.getBoundingClientRect();
    point({ x: within((clientX - box.left) / box.width), y: within((clientY - box.top) / box.height) });
  }
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
