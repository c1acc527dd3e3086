// Bricks are painted by colour here: all that have the same one become one path.

import type { Shape } from "../../model.ts";
import { type Brick, COLOURS, type Coloured } from "./bond.ts";
import { facesOf } from "./rectangles.ts";
import { marks, path } from "./shapes.ts";

/** Bricks that count nothing: a path for each of the colours, empty where no brick has it. */
export function paintedBricks(key: string, bricks: readonly Coloured[], colours: readonly number[] = COLOURS): Shape[] {
  return colours.map((colour) =>
    path(`${key}-${colour}`, `brick-${colour}`, facesOf(bricks.filter((brick) => brick.colour === colour))),
  );
}

/** The colours that some brick has. */
export function coloursOf(bricks: readonly Pick<Coloured, "colour">[]): number[] {
  return COLOURS.filter((colour) => bricks.some((brick) => brick.colour === colour));
}

/** Each path says how many units it counts; a colour that no brick has gives none. */
export function bricksByColour(key: string, bricks: readonly Brick[]): Shape[] {
  return COLOURS.flatMap((colour) => {
    const own = bricks.filter((brick) => brick.colour === colour);
    const units = own.reduce((sum, brick) => sum + brick.units, 0);
    return own.length ? [marks(`${key}-${colour}`, `brick-${colour}`, facesOf(own), units)] : [];
  });
}
