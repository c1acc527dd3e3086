// How many bricks a group counts is read back here, for the tests.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { facesIn, total } from "../../kit/read-back.ts";
import { layoutOf } from "./groups.ts";
import { jointOf } from "./masonry.ts";

export function readBack(marks: readonly Shape[], input: CountedInput, _: number, size: Size): number {
  const { cell } = layoutOf(input, size);
  return total(facesIn(marks).map((face) => face.width / (cell.width - jointOf(cell))));
}
