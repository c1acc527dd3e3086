// This file draws a wall on its way, course by course, from its bond, its units and the look of its bricks.
//
// What is finished is the same object at each frame, so that whoever draws it sees at once that nothing changed; and every
// path is there from the first frame to the last but one, empty until its turn comes, because an element that comes or
// goes costs the page more than one that changes. Finished courses are put together in bands: there would be too many.
// Walls that rise together each begin their bands elsewhere, or all of them would be put together in the same frame.

import type { Shape } from "../../model.ts";
import { type Bond, type Brick, bricksOf, courseOf } from "./bond.ts";
import { rememberEach } from "./remember.ts";

const BANDS = 8;

/**
 * @param turn from 0 to 1 (excluded): the share of a band that the first one lacks.
 * @returns what draws a wall whose first `whole` courses are finished and which has these bricks above them.
 */
export function layingOf(
  bond: Bond,
  units: number,
  dressed: (bricks: readonly Brick[]) => readonly Shape[],
  turn = 0,
): (whole: number, above: readonly Brick[]) => Shape[] {
  const bricks = bricksOf(bond, units);
  const courses = (bricks.at(-1)?.course ?? -1) + 1;
  const height = Math.max(1, Math.ceil(courses / BANDS));
  const lacking = Math.floor(turn * height);
  const bandOf = (course: number) => Math.floor((course + lacking) / height);
  const looks = dressed(bricks).map(emptied);
  const courseAt = rememberEach((course) => dressed(courseOf(bond, course, units)));
  const bandAt = rememberEach((band) => {
    const own = bricks.filter(({ course }) => bandOf(course) === band);
    return named(`band-${band}`, dressed(own));
  });
  const toCome = rememberEach((band) => bandAt(band).map(emptied));
  const finishedAt = rememberEach((whole) => {
    const done = bandOf(whole);
    const bands = Array.from({ length: BANDS }, (_, band) => (band < done ? bandAt(band) : toCome(band)));
    const rest = Array.from({ length: height - 1 }, (_, i) => {
      const course = done * height - lacking + i;
      return named(`course-${i}`, steady(looks, course >= 0 && course < whole ? courseAt(course) : []));
    });
    return [...bands, ...rest].flat();
  });
  return (whole, above) => [...finishedAt(whole), ...named("above", steady(looks, dressed(above)))];
}

/** A shape for each look, empty where there is none. */
function steady(looks: readonly Shape[], shapes: readonly Shape[]): Shape[] {
  return looks.map((look) => shapes.find(({ key }) => key === look.key) ?? look);
}

/** The same path, with nothing on it yet. */
export function emptied(shape: Shape): Shape {
  return { ...shape, attributes: { ...shape.attributes, d: "", "data-count": 0 } };
}

function named(name: string, shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => ({ ...shape, key: `${name}-${shape.key}` }));
}
