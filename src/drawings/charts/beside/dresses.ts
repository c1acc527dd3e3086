// Bricks and windows that look alike share one path: this file says how each looks and makes the paths.

import type { Shape } from "../../../model.ts";
import type { Brick } from "../../kit/bond.ts";
import { facesOf, type Rectangle } from "../../kit/rectangles.ts";
import { marks } from "../../kit/shapes.ts";
import { amberOf } from "../../kit/street/lighting.ts";
import type { Window } from "../../kit/street/street.ts";

/** A mark on its way into a path. */
export interface Mark extends Rectangle {
  readonly units: number;
}

/** Three tones are enough where bricks are small. */
const TONES = ["brick-0", "brick-2", "brick-4"] as const;

export function dressOfBrick({ colour }: Brick): string {
  return TONES[colour % TONES.length]!;
}

export function dressOfWindow(window: Window): string {
  return `window-lit-${amberOf(window)}`;
}

/** A share lights the lower part of a window. */
export function lightOf(window: Window, share: number): Window & Mark {
  const height = window.height * share;
  return { ...window, y: window.y + window.height - height, height, units: share };
}

export function inDresses<Own extends Mark>(all: readonly Own[], dressOf: (mark: Own) => string): Shape[] {
  const byDress = new Map<string, Own[]>();
  for (const mark of all) {
    const own = byDress.get(dressOf(mark));
    if (own) own.push(mark);
    else byDress.set(dressOf(mark), [mark]);
  }
  return [...byDress.keys()].sort().map((dress) => {
    const own = byDress.get(dress)!;
    const units = own.reduce((sum, mark) => sum + mark.units, 0);
    return marks(dress, dress, facesOf(own), units);
  });
}
