// Bricks in, one path a colour out.

import type { Shape } from "../model.ts";
import { type Brick, COLOURS } from "./bond.ts";
import { pathOf } from "./rectangles.ts";
import { marks } from "./shapes.ts";

/** Each path says how many units it counts; a colour that no brick has gives none. */
export function bricksByColour(key: string, bricks: readonly Brick[]): Shape[] {
  return COLOURS.flatMap((colour) => {
    const own = bricks.filter((brick) => brick.colour === colour);
    const units = own.reduce((sum, brick) => sum + brick.units, 0);
    return own.length ? [marks(`${key}-${colour}`, `brick-${colour}`, pathOf(own), units)] : [];
  });
}
