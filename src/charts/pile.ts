// A number of bricks in, a pile out: how many bricks each course holds, from the ground up.

/** Each course rests on the joints of the one below, so it holds one brick less; the last takes what is left. */
export function pileCourses(count: number): number[] {
  const courses: number[] = [];
  let left = count;
  for (let wide = footOf(count); left > 0; wide -= 1) {
    courses.push(Math.min(wide, left));
    left -= wide;
  }
  return courses;
}

/** The narrowest foot whose pile stays lower than three quarters of a full triangle: a pile, not a spire. */
function footOf(count: number): number {
  let wide = 1;
  while (heldBy(wide) < count) wide += 1;
  return wide;
}

/** Bricks in the lower three quarters of the courses that stand on `wide` bricks. */
function heldBy(wide: number): number {
  const courses = Math.ceil(wide * 0.75);
  return courses * wide - (courses * (courses - 1)) / 2;
}
