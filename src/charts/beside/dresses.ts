// Bricks and windows in, paths out: one for all that look alike.

import type { Shape } from "../../model.ts";
import type { Brick } from "../bond.ts";
import { pathOf, type Rectangle } from "../rectangles.ts";
import { marks } from "../shapes.ts";
import { amberOf } from "../street/lighting.ts";
import type { Window } from "../street/street.ts";

/** A mark on its way into a path. */
export interface Mark extends Rectangle {
  readonly dress: string;
  readonly units: number;
}

/** Three tones are enough where bricks are small. */
const TONES = ["brick-0", "brick-2", "brick-4"] as const;

export function dressed(brick: Brick): Mark {
  const { x, y, width, height, units } = brick; // by name: copying sixty thousand whole takes three times as long
  return { x, y, width, height, units, dress: TONES[brick.colour % TONES.length]! };
}

/** A share lights the lower part of a window. */
export function lightOf(window: Window, share: number): Mark {
  const height = window.height * share;
  const dress = `window-lit-${amberOf(window)}`;
  return { ...window, y: window.y + window.height - height, height, dress, units: share };
}

export function inDresses(key: string, all: readonly Mark[]): Shape[] {
  return [...new Set(all.map(({ dress }) => dress))].sort().map((dress) => {
    const own = all.filter((mark) => mark.dress === dress);
    const units = own.reduce((sum, mark) => sum + mark.units, 0);
    return marks(`${key}-${dress}`, dress, pathOf(own), units);
  });
}
