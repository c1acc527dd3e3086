// What a part shows of the whole is read back here from its area, for the tests.

import type { ChartInput, Shape, Size } from "../../../model.ts";
import { near, rectanglesOf, type Shown } from "../../kit/read-back.ts";
import { layoutOf } from "./parts.ts";

export function readBack(shapes: readonly Shape[], input: ChartInput, i: number, size: Size): Shown {
  const { length, depth } = layoutOf(input, size);
  const [bed] = shapes.find(({ key }) => key === `part-${input.rows[i]!.figure}`)!.children!;
  const area = rectanglesOf(bed!).reduce((sum, { width, height }) => sum + width * height, 0);
  const whole = input.rows.reduce((sum, { value }) => sum + value, 0);
  return near((whole * area) / (length * depth), whole * 1e-4);
}
