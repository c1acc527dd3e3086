// A section is the courses of a block that come together: this file cuts blocks into sections and gives the bricks of
// each.

import { type Bond, type Brick, COURSES_ALIKE, courseCount, courseOf } from "../../kit/bond.ts";
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
