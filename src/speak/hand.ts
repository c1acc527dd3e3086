// A hand holds a light or a pen over a slide: by mouse, finger or stylus, and the light by keys too.

import { nudgeOf, spotIn, spotNear } from "../deck/spot.ts";
import type { Lit, Mark, PointerSpot } from "./messages.ts";

/** The pen's strokes fade, the felt's stay until the step. */
export type Tool = "light" | "pen" | "felt";

export interface Hand {
  tool(): Tool | undefined;
  take(tool: Tool | undefined): void;
}

/** Of the frame's width: how far a light reaches. */
const REACH = 0.2;

/** A frame is this much wider than high. */
const RATIO = 16 / 9;

/** `surface` is touched; the corners of `frame` are (0, 0) and (1, 1). */
export function createHand(surface: HTMLElement, frame: () => Element | null, make: (mark: Mark) => void): Hand {
  let tool: Tool | undefined;
  let at: PointerSpot = { x: 0.5, y: 0.5 };
  let stroke = Date.now() % 1e8; // unlike those of the window before a reload
  let points: PointerSpot[] = [];
  let isDown = false;
  let isAsked = false;

  function take(wanted: Tool | undefined): void {
    tool = wanted;
    [isDown, points] = [false, []];
    if (tool) surface.dataset.tool = tool;
    else delete surface.dataset.tool;
  }

  /** One message a frame is all that a wall can show. */
  function tell(): void {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (tool === "light") make({ kind: "light", at: lightAt(at) });
      else if (tool && points.length > 0)
        make({ kind: "ink", stroke, stays: tool === "felt", points: points.splice(0, 200) });
    });
  }

  function move(event: PointerEvent): void {
    const box = frame()?.getBoundingClientRect();
    if (!box || !tool || (tool !== "light" && !isDown)) return;
    const all = event.getCoalescedEvents?.() ?? [];
    for (const one of all.length > 0 ? all : [event]) {
      at = spotIn(box, one);
      if (tool !== "light") points.push(at);
    }
    tell();
  }

  surface.addEventListener("pointermove", move);
  surface.addEventListener("pointerdown", (event) => {
    if (!tool || event.button !== 0) return;
    surface.setPointerCapture(event.pointerId);
    [isDown, stroke] = [true, stroke + 1];
    move(event);
  });
  for (const end of ["pointerup", "pointercancel"] as const) surface.addEventListener(end, () => (isDown = false));

  surface.ownerDocument.addEventListener(
    "keydown",
    (event) => {
      const by = tool === "light" ? nudgeOf(event) : undefined;
      if (!by) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      at = spotNear(at.x + by.x, at.y + by.y * RATIO);
      tell();
    },
    { capture: true },
  );
  return { tool: () => tool, take };
}

function lightAt({ x, y }: PointerSpot): Lit {
  const [width, height] = [REACH, REACH * RATIO];
  return { x: x - width / 2, y: y - height / 2, width, height, round: true };
}
