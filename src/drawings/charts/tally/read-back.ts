// How many bricks a pile counts is read back here, for the tests.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { facesIn, total } from "../../kit/read-back.ts";
import { layoutOf } from "./tally.ts";

export function readBack(marks: readonly Shape[], input: CountedInput, i: number, size: Size): number {
  const { cell, joint } = layoutOf(input, size).sites[i]!.pile;
  return total(facesIn(marks).map((face) => face.width / (cell.width - joint)));
}
