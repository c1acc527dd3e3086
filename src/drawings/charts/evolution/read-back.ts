// What a column shows of its row is read back here from its height, for the tests.

import type { ChartInput, Shape, Size } from "../../../model.ts";
import { facesIn, near, type Shown } from "../../kit/read-back.ts";
import { layoutOf } from "./evolution.ts";

export function readBack(shapes: readonly Shape[], input: ChartInput, i: number, size: Size): Shown {
  const { footing, unit, floor } = layoutOf(input, size);
  const faces = facesIn(shapes.filter(({ key }) => key === `point-${input.rows[i]!.figure}`));
  const up = footing - Math.min(footing, ...faces.map(({ y }) => y));
  const down = Math.max(footing, ...faces.map(({ y, height }) => y + height)) - footing;
  return near(floor > 0 || up > down ? floor + up / unit : -down / unit, 0.06 / unit);
}
