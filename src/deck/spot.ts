// A spot of a frame is told in parts of it: its corners are (0, 0) and (1, 1).

export interface FrameSpot {
  readonly x: number;
  readonly y: number;
}

/** The nearest one that lies in the frame. */
export function spotNear(x: number, y: number): FrameSpot {
  return { x: within(x), y: within(y) };
}

/** Where a hand is, in pixels of the window. */
export function spotIn(frame: DOMRect, { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">): FrameSpot {
  return spotNear((clientX - frame.left) / frame.width, (clientY - frame.top) / frame.height);
}

/** Of the frame's width and height, where one press of an arrow with Shift leads; undefined for other keys. */
export function nudgeOf({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): FrameSpot | undefined {
  const way = shiftKey ? WAYS[key] : undefined;
  return way && { x: way[0] * NUDGE, y: way[1] * NUDGE };
}

const NUDGE = 0.02;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
