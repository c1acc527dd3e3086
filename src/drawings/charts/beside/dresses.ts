// Bricks that look alike share one path: this file says how each looks and makes the paths.

import type { Shape } from "../../../model.ts";
import type { Brick } from "../../kit/bond.ts";
import { facesOf } from "../../kit/rectangles.ts";
import { marks } from "../../kit/shapes.ts";

/** Three tones are enough where bricks are small. */
const TONES = 3;

export function inDresses(bricks: readonly Brick[]): Shape[] {
  return Array.from({ length: TONES }, (_, tone) => {
    const own = bricks.filter(({ colour }) => colour % TONES === tone);
    const units = own.reduce((sum, brick) => sum + brick.units, 0);
    return { own, mark: marks(`brick-${tone}`, `brick-${2 * tone}`, facesOf(own), units) };
  }).flatMap(({ own, mark }) => (own.length > 0 ? [mark] : []));
}

/** The same bricks of the darker firing. */
export function darker(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => {
    const tone = Number(String(shape.attributes.class).slice(-1));
    return { ...shape, attributes: { ...shape.attributes, class: `brick-${tone + 1}` } };
  });
}
