// A wall of bricks is drawn here as high as it has come: one face, its joints as dashed lines, some darker bricks.

import type { Shape } from "../../../model.ts";
import { facesOf, type Line, linesOf, pathOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { BRICK, type House, PLINTH } from "./plan.ts";

/** Of each colour of bricks: its own, and that of those that were burnt darker. */
const BRICKS = [
  ["brick-2", "brick-0"],
  ["brick-0", "brick-1"],
  ["brick-4", "brick-0"],
  ["brick-1", "brick-5"],
  ["brick-pale", "brick-pale-dark"],
] as const;

/** @param courses that are laid, on the plinth. */
export function wallOf({ bricks, width, brick }: House, courses: number): Shape[] {
  return [
    path("plinth", "bluestone", pathOf([{ x: 0, y: -PLINTH, width, height: PLINTH }])),
    ...(courses > 0 ? bondOf(brick, [{ x: 0, foot: -PLINTH, bricks, courses }]) : []),
  ];
}

/** A straight piece of wall; one on top of another goes on in its bond. */
export interface Piece {
  readonly x: number;
  readonly foot: number;
  readonly bricks: number;
  readonly courses: number;
}

/** Running bond from a foot up; odd courses begin and end with a half brick. */
export function bondOf(colour: number, pieces: readonly Piece[], key = ""): Shape[] {
  const { width, height } = BRICK;
  const [face, dark] = BRICKS[colour]!;
  const faces = pieces.map(({ x, foot, bricks, courses }) =>
    rect(x, foot - courses * height, bricks * width, courses * height),
  );
  return [
    path(`${key}face`, face, facesOf(faces)),
    path(`${key}burnt`, dark, facesOf(pieces.flatMap((piece) => burntIn(piece, colour)))),
    path(`${key}beds`, "joint", linesOf(pieces.flatMap(bedsOf))),
    path(`${key}heads`, "joint", linesOf(pieces.flatMap(headsOf)), {
      "stroke-dasharray": `${height} ${height}`,
    }),
  ];
}

/** Some bricks came darker out of the kiln. */
function burntIn({ x, foot, bricks, courses }: Piece, colour: number): Rectangle[] {
  const { width, height } = BRICK;
  return Array.from({ length: Math.floor(courses) }, (_, course) => {
    const first = (course * 5 + bricks * 3 + colour) % 7;
    return Array.from({ length: bricks - (course % 2) }, (_brick, i) => i)
      .filter((i) => (i + first) % 7 === (course % 3 ? 0 : 3))
      .map((i) => rect(x + (i + (course % 2) / 2) * width, foot - (course + 1) * height, width, height));
  }).flat();
}

function bedsOf({ x, foot, bricks, courses }: Piece): Line[] {
  const { width, height } = BRICK;
  return Array.from({ length: Math.floor(courses) }, (_, i) => {
    const y = foot - (i + 1) * height;
    return [
      [x, y],
      [x + bricks * width, y],
    ];
  });
}

/** A column of head joints is a dashed line: those of the odd courses begin a course higher. */
function headsOf({ x, foot, bricks, courses }: Piece): Line[] {
  const { width, height } = BRICK;
  const column = (left: number, from: number): Line => [
    [left, from],
    [left, foot - courses * height],
  ];
  const even = Array.from({ length: bricks - 1 }, (_, i) => column(x + (i + 1) * width, foot));
  const odd = Array.from({ length: bricks }, (_, i) => column(x + (i + 0.5) * width, foot - height));
  return courses > 1 ? [...even, ...odd] : even;
}
