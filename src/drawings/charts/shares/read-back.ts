// How many hundredths of a wall are lit is read back here, for the tests.

import type { ChartInput, Shape, Size } from "../../../model.ts";
import { near, rectanglesOf, type Shown, unitsOf } from "../../kit/read-back.ts";
import { layoutOf } from "./shares.ts";

export function readBack(shapes: readonly Shape[], input: ChartInput, i: number, size: Size): Shown {
  const { bond } = layoutOf(input, size).sites[i]!;
  const lit = shapes[i]!.children!.filter(({ key }) => key.startsWith("lit-"));
  return near(unitsOf(bond, lit.flatMap(rectanglesOf)), 0.06);
}
