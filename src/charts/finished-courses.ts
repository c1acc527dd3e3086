// A wall's bond and the look of its bricks in; the shapes of its first finished courses out.
//
// A frame that lays bricks asks for them again and again: they are the same objects each time, so that whoever draws them
// sees at once that nothing changed. Courses are put together in bands, or there would be too many of them.

import type { Shape } from "../model.ts";
import { type Bond, type Brick, courseOf } from "./bond.ts";
import { rememberEach } from "./remember.ts";

const BANDS = 8;

/** @param courses of the whole wall. */
export function finishedCourses(
  bond: Bond,
  courses: number,
  dressed: (key: string, bricks: readonly Brick[]) => readonly Shape[],
): (count: number) => readonly Shape[] {
  const height = Math.max(1, Math.ceil(courses / BANDS));
  const bricksIn = (course: number) => courseOf(bond, course, Number.POSITIVE_INFINITY);
  const courseAt = rememberEach((course) => dressed(`course-${course}`, bricksIn(course)));
  const bandAt = rememberEach((band) => {
    const own = Array.from({ length: height }, (_, i) => bricksIn(band * height + i));
    return dressed(`band-${band}`, own.flat());
  });
  return rememberEach((count) => {
    const bands = Math.floor(count / height);
    const beyond = count - bands * height;
    return [
      ...Array.from({ length: bands }, (_, band) => bandAt(band)),
      ...Array.from({ length: beyond }, (_, i) => courseAt(bands * height + i)),
    ].flat();
  });
}
