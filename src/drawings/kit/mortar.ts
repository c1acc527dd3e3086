// Mortar is drawn here, under the bricks that lie on it.

import type { Shape } from "../../model.ts";
import type { Bond } from "./bond.ts";
import { pathOf, rect } from "./rectangles.ts";
import { path } from "./shapes.ts";

/** From a course up, when so many units have been laid on it, and no further: what is laid already is not painted again. */
export function mortarUnder({ x, base, columns, cell, joint }: Bond, units: number, course = 0): Shape {
  const courses = Math.floor(units / columns);
  const begun = (units - courses * columns) * cell.width - joint;
  const y = base - (course + courses) * cell.height;
  const whole = rect(x, y, columns * cell.width - joint, courses * cell.height);
  const partial = rect(x, y - cell.height, begun, cell.height);
  return path("mortar", "mortar", pathOf([whole, partial].filter(({ width, height }) => width > 0 && height > 0)));
}
