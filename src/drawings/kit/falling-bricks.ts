// A share of some bricks is laid in order by this file, a path a colour, while the last ones are still falling.

import { easeQuadIn } from "d3";
import type { Shape } from "../../model.ts";
import type { Coloured } from "./bond.ts";
import { paintedBricks } from "./brick-colours.ts";

interface Fall {
  /** Bricks in the air at a time, and how high they hang. */
  readonly falling: number;
  readonly drop: number;
}

/** At 1 every brick lies in its place, at 0 there is none. */
export function laidBricks(key: string, bricks: readonly Coloured[], laid: number, { falling, drop }: Fall): Shape[] {
  const reached = laid * (bricks.length + falling);
  const shown = bricks.slice(0, Math.floor(reached)).map((brick, i) => {
    const height = fallLeft(i, reached, falling);
    return height === 0 ? brick : { ...brick, y: Math.round(brick.y - height * drop) };
  });
  return paintedBricks(key, shown);
}

/** How much of its fall is still before the `i`th piece: 1 as it is let go, 0 as it lies. `falling` are in the air at a time. */
export function fallLeft(i: number, reached: number, falling: number): number {
  return 1 - easeQuadIn(Math.min(1, (reached - i) / falling));
}
