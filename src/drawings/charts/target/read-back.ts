// What a length shows of its row is read back here, for the tests.

import type { ChartInput, Shape, Size } from "../../../model.ts";
import { endOf, facesIn, near, type Shown } from "../../kit/read-back.ts";
import type { TargetRow } from "./fields.ts";
import { layoutOf } from "./target.ts";

export function readBack(shapes: readonly Shape[], input: ChartInput<TargetRow>, i: number, size: Size): Shown {
  const { zero, unit } = layoutOf(input, size);
  const groups = shapes.flatMap(({ children = [] }) => children);
  const own = groups.filter(({ attributes }) => attributes["data-figure"] === input.rows[i]!.figure);
  const end = Math.max(zero, ...facesIn(own).map(endOf));
  return near((end - zero) / unit, 0.06 / unit);
}
