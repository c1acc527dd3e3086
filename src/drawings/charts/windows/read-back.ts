// How many windows are lit is read back here, for the tests: those that are not whole, by their height.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { facesIn, total } from "../../kit/read-back.ts";
import { layoutOf } from "./town.ts";

export function readBack(marks: readonly Shape[], input: CountedInput, _: number, size: Size): number {
  const height = layoutOf(input, size).street.windows[0]?.height ?? 1;
  return total(facesIn(marks).map((face) => face.height / height));
}
