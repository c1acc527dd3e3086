// A number of bricks in, a small house with a stepped gable out: how many bricks each course holds, from the ground up.

/**
 * Courses alternate between `wide` and one less, so that each rests on the joints below it; the gable then loses a
 * brick a course. The sum is always `count`; the last course takes what is left.
 */
export function gableCourses(count: number): number[] {
  if (count <= 3) return count > 0 ? [count] : [];
  let best: { courses: number[]; loss: number } | undefined;
  for (let wide = 2; wide * wide <= count * 2 + 2; wide += 1) {
    for (let body = 1; body <= wide + 2; body += 2) {
      const courses = coursesOf(count, wide, body);
      if (!courses) continue;
      const loss = lossOf(courses, wide, body);
      if (!best || loss < best.loss) best = { courses, loss };
    }
  }
  return best?.courses ?? [count];
}

function coursesOf(count: number, wide: number, body: number): number[] | undefined {
  const courses: number[] = [];
  let left = count;
  for (let course = 0; left > 0; course += 1) {
    const full = course < body ? wide - (course % 2) : wide - 1 - (course - body);
    if (full < 1) return undefined;
    courses.push(Math.min(full, left));
    left -= full;
  }
  return courses;
}

/** A house is about as wide as it is high (a brick is twice as wide as high), its gable pointed and its last course whole. */
function lossOf(courses: readonly number[], wide: number, body: number): number {
  const top = courses.at(-1)!;
  const below = courses.at(-2) ?? wide;
  const broken = courses.length > body && below - top === 1 ? 0 : 4;
  return broken + (top - 1) + Math.abs(courses.length - 1.5 * wide) + (courses.length <= body ? 6 : 0);
}
