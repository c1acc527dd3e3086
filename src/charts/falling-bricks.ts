// Bricks in the order of laying and a share of them in, one path a colour out: the last ones are still falling.

import { easeQuadIn } from "d3";
import type { Shape } from "../model.ts";
import { COLOURS } from "./bond.ts";
import { pathOf, type Rectangle } from "./rectangles.ts";
import { path } from "./shapes.ts";

export interface Coloured extends Rectangle {
  readonly colour: number;
}

interface Fall {
  /** Bricks in the air at a time, and how high they hang. */
  readonly falling: number;
  readonly drop: number;
}

/** At 1 every brick lies in its place, at 0 there is none. */
export function laidBricks(key: string, bricks: readonly Coloured[], laid: number, { falling, drop }: Fall): Shape[] {
  const reached = laid * (bricks.length + falling);
  const shown = bricks.slice(0, Math.floor(reached)).map((brick, i) => {
    const height = 1 - easeQuadIn(Math.min(1, (reached - i) / falling));
    return height === 0 ? brick : { ...brick, y: Math.round(brick.y - height * drop) };
  });
  return COLOURS.map((colour) => {
    const own = shown.filter((brick) => brick.colour === colour);
    return path(`${key}-${colour}`, `brick-${colour}`, pathOf(own));
  });
}
