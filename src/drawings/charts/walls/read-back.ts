// How many units a wall counts is read back here, for the tests: in each dress by what is cut of it.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { keysOf, rectanglesOf, total, unitsOf } from "../../kit/read-back.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { pegHeight } from "./dresses.ts";
import type { WallRow } from "./fields.ts";
import { sitesOf } from "./walls.ts";

export function readBack(marks: readonly Shape[], input: CountedInput<WallRow>, i: number, size: Size): number {
  const { bond } = sitesOf(input, size).sites[i]!;
  const { cell, joint } = bond;
  const faces = marks.flatMap((mark) => facesOf(mark, joint));
  switch (input.rows[i]!.look) {
    case "keys":
      return total(faces.map((face) => face.width / (cell.width - joint)));
    case "pegged":
      return total(faces.map((face) => face.height / pegHeight(bond)));
    default:
      return unitsOf(bond, faces);
  }
}

function facesOf(mark: Shape, joint: number): Rectangle[] {
  if (mark.attributes.class === "key") return keysOf(mark);
  if (mark.attributes.class !== "brick-outline") return rectanglesOf(mark);
  // drawn on the middle of its joints, which it shares with its neighbours
  return rectanglesOf(mark).map(({ x, y, width, height }) => ({
    x: x - 0.5,
    y: y + 0.5,
    width: width - joint,
    height: height - joint,
  }));
}
