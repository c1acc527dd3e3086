// How many units a block counts is read back here, for the tests.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { facesIn, unitsOf } from "../../kit/read-back.ts";
import { gridOf } from "./block.ts";

export function readBack(marks: readonly Shape[], input: CountedInput, _: number, size: Size): number {
  return unitsOf(gridOf(input, size), facesIn(marks));
}
