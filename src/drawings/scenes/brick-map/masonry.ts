// This file draws the map's bricks, as they stand and as they are laid. What does not change from frame to frame is the
// same object.

import type { Shape } from "../../../model.ts";
import { coloursOf, paintedBricks } from "../../kit/brick-colours.ts";
import { fallLeft } from "../../kit/falling-bricks.ts";
import { faceOf, type MapBrick } from "../../kit/land/bricks.ts";
import { opacity } from "../../kit/passage.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberFor } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import type { Plan } from "./plan.ts";

/** Courses in the air at a time, and how high they hang. */
const FALLING = 7;
const DROP = 64;

/** One group an area; the joints between them are left open. */
export const standing = rememberFor(({ map, bricks, borders, ground }: Plan): Shape[] => {
  const areas = map.areas.map((_, area) => {
    const own = bricks.filter((brick) => brick.area === area);
    return group(
      `area-${area}`,
      {},
      coloured(own, (brick) => faceOf(brick, ground)),
    );
  });
  return [...areas, path("borders", "open-joint", pathOf(borders.flat()))];
});

/** One group a course, with the joints that are open in it. */
export const courses = rememberFor(({ map, bricks, borders, ground }: Plan): Shape[] =>
  map.courses.map((_, course) => {
    const own = bricks.filter((brick) => brick.course === course);
    const open = path("borders", "open-joint", pathOf(borders[course] ?? []));
    return group(`course-${course}`, {}, [...coloured(own, (brick) => faceOf(brick, ground)), open]);
  }),
);

/** @param laid 0 (bare ground) to 1: courses come down from the ground up. */
export function layingAt(whole: readonly Shape[], laid: number): Shape[] {
  const reached = laid * (whole.length + FALLING);
  return whole.slice(0, Math.ceil(reached)).map((course, i) => {
    const fall = fallLeft(i, reached, FALLING);
    if (fall <= 0) return course;
    const seen = opacity(Math.min(1, (1 - fall) * 4));
    return { ...course, attributes: { transform: `translate(0 ${-Math.round(fall * DROP)})`, opacity: seen } };
  });
}

/** One path a colour; a colour that no brick has gives none. */
export function coloured<T extends Pick<MapBrick, "colour">>(
  bricks: readonly T[],
  face: (brick: T) => Rectangle,
): Shape[] {
  const faces = bricks.map((brick) => ({ ...face(brick), colour: brick.colour }));
  return paintedBricks("bricks", faces, coloursOf(faces));
}
