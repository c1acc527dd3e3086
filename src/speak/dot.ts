// The pointer's dot stands over a slide's frame, at a point given in parts of the frame, and goes away by itself.

import { element } from "../deck/elements.ts";
import type { PointerSpot } from "./messages.ts";

/** A hand that rests points at nothing. */
const REST_MS = 4000;

export interface Dot {
  show(at: PointerSpot | null): void;
}

/** `frame` is the element that is pointed at, looked up each time: slides come and go. */
export function createDot(page: Document, frame: () => Element | null): Dot {
  const dot = element(page, "div", { class: "pointer-dot", hidden: "", "aria-hidden": "true" });
  let rest: ReturnType<typeof setTimeout> | undefined;
  page.body.append(dot);

  function hide(): void {
    dot.hidden = true;
  }

  function show(at: PointerSpot | null): void {
    clearTimeout(rest);
    const box = at && frame()?.getBoundingClientRect();
    if (!at || !box) {
      hide();
      return;
    }
    dot.style.left = `${box.left + at.x * box.width}px`;
    dot.style.top = `${box.top + at.y * box.height}px`;
    dot.style.width = `${Math.max(12, box.width / 44)}px`;
    dot.hidden = false;
    rest = setTimeout(hide, REST_MS);
  }

  page.defaultView?.addEventListener("resize", hide);
  return { show };
}
