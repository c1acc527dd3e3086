// What a bar shows of its row is read back here from its length, for the tests.

import type { ChartInput, Shape, Size } from "../../../model.ts";
import { endOf, facesIn, near, type Shown } from "../../kit/read-back.ts";
import { layoutOf } from "./bars.ts";

export function readBack(shapes: readonly Shape[], input: ChartInput, i: number, size: Size): Shown {
  const { zero, unit } = layoutOf(input, size);
  const faces = facesIn(shapes.filter(({ key }) => key === `bar-${input.rows[i]!.figure}`));
  const [left, right] = [Math.min(zero, ...faces.map(({ x }) => x)), Math.max(zero, ...faces.map(endOf))];
  return near((zero - left > right - zero ? left - zero : right - zero) / unit, 0.06 / unit);
}
