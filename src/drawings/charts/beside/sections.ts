// A section is the courses of a block that come together: this file cuts blocks into sections and gives the bricks and
// the mortar of each.

import type { Shape } from "../../../model.ts";
import { type Bond, type Brick, COURSES_ALIKE, courseCount, courseOf } from "../../kit/bond.ts";
import { pathOf, rect } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import type { Block } from "./blocks.ts";

export interface Section {
  readonly bond: Bond;
  readonly isDark: boolean;
  /** Its lowest course, and the bricks of its block below it. */
  readonly course: number;
  readonly below: number;
  /** Bricks of all blocks when it begins, and when it is whole. */
  readonly start: number;
  readonly end: number;
}

/** Some `many` sections where there are fewer blocks, else one a block. */
export function sectionsOf(blocks: readonly Block[], many: number): readonly Section[] {
  const parts = Math.max(1, Math.floor(many / blocks.length));
  return cutInto(blocks, (courses) => Math.ceil(courses / parts));
}

/** As high as they can be with others alike: whole blocks, where no block is high. */
export function largestSections(blocks: readonly Block[]): readonly Section[] {
  return cutInto(blocks, (courses) => (courses < 2 * COURSES_ALIKE ? courses : COURSES_ALIKE));
}

/** No brick is cut between two. */
function cutInto(blocks: readonly Block[], heightFor: (courses: number) => number): Section[] {
  let before = 0;
  return blocks.flatMap(({ bond, units, isDark }) => {
    const courses = courseCount(bond.columns, units);
    const high = Math.max(1, heightFor(courses));
    const start = before;
    before += units;
    return Array.from({ length: Math.ceil(courses / high) }, (_, i): Section => {
      const below = i * high * bond.columns;
      return {
        bond,
        isDark,
        course: i * high,
        below,
        start: start + below,
        end: start + Math.min(units, below + high * bond.columns),
      };
    });
  });
}

/** The section's bricks when it has come to `units`. */
export function sectionMarks({ bond, course, below }: Section, units: number): Brick[] {
  const many = courseCount(bond.columns, units);
  return Array.from({ length: many }, (_, i) => courseOf(bond, course + i, below + units)).flat();
}

/** Under the section when it has come to `units`, and no further: what is laid already is not painted again. */
export function mortarUnder({ bond, course }: Section, units: number): Shape {
  const { x, base, columns, cell, joint } = bond;
  const courses = Math.floor(units / columns);
  const begun = (units - courses * columns) * cell.width - joint;
  const y = base - (course + courses) * cell.height;
  const whole = rect(x, y, columns * cell.width - joint, courses * cell.height);
  const partial = rect(x, y - cell.height, begun, cell.height);
  return path("mortar", "mortar", pathOf([whole, partial].filter(({ width, height }) => width > 0 && height > 0)));
}
