// This form shows one whole as one wall of bricks, cut by clear joints into parts whose areas are their shares.

import { format } from "../../../format.ts";
import type { ChartInput, Label, MeasuredChart, Shape, Size } from "../../../model.ts";
import { brickwork, type Coloured } from "../../kit/bond.ts";
import { countableRows, reachedAt } from "../../kit/counts.ts";
import { grownValue } from "../../kit/grown.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { dressedBricks, dressOf, type LitRow, litLabels } from "../../kit/lit-row.ts";
import { measured, measuredSizes } from "../../kit/measured.ts";
import { pathOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { type Part, type Parts, siteParts } from "./part-sites.ts";

type PartsInput = ChartInput<LitRow>;

export const parts: MeasuredChart<PartsInput> = {
  ...measured,
  form: "parts",
  durationMs: 2000,
  mostRows: 6,
  sizes: measuredSizes(320),
  heightFor: (input, size) => layoutOf(input, size).height,
  at: partsAt,
  labelsAt,
  valuesAt: (input, t) => Object.fromEntries(valuesAt(input, t)),
};

export const layoutOf = rememberLayout((input: PartsInput, size: Size) => siteParts(countableRows(input, parts), size));

/** The wall before it is cut, from its top left corner. */
const bricksOf = rememberLayout((input: PartsInput, size: Size) => {
  const { isAcross, length, depth, brick } = layoutOf(input, size);
  return isAcross ? brickwork(length, depth, brick) : brickwork(depth, length, brick);
});

/** The whole is laid from its beginning to its end, one part after the other. */
function partsAt(input: PartsInput, t: number, size: Size): Shape[] {
  const layout = layoutOf(input, size);
  const wall = bricksOf(input, size);
  const laid = reachedAt(t) * layout.length;
  const drawn = input.rows.map((row, i) => {
    const part = layout.parts[i]!;
    const length = t < 1 ? Math.min(part.length, Math.max(0, laid - part.from)) : part.length;
    const face = layout.isAcross ? { ...part.face, width: length } : { ...part.face, height: length };
    return group(`part-${row.figure}`, { "data-figure": row.figure }, [
      path("bed", "open-joint", length > 0 ? pathOf([face]) : ""),
      ...dressedBricks(cutOut(wall, part, face, layout), dressOf(row, input.rows)),
    ]);
  });
  return [...drawn, path("leaders", "rule", pathOf(layout.parts.flatMap(({ leader }) => leader)))];
}

function labelsAt(input: PartsInput, t: number, size: Size): Label[] {
  const { parts: sites } = layoutOf(input, size);
  const values = valuesAt(input, t);
  return input.rows.flatMap((row, i) => litLabels(labelsOf(row, sites[i]!, format(values[i]![1], row)), row));
}

/** What of each figure is laid. */
function valuesAt({ rows }: PartsInput, t: number): (readonly [figure: string, value: number])[] {
  const whole = rows.reduce((sum, { value }) => sum + value, 0);
  let left = reachedAt(t) * whole;
  return rows.map((row) => {
    const laid = Math.min(row.value, Math.max(0, left));
    left -= row.value;
    return [row.figure, grownValue(row, t >= 1 || row.value === 0 ? 1 : laid / row.value)];
  });
}

/** A path, whose numbers have two decimals, writes less as nothing. */
const LEAST = 0.005;

/** What of the wall lies within a part, moved to where the part stands. */
function cutOut(wall: readonly Coloured[], part: Part, face: Rectangle, { isAcross }: Parts): Coloured[] {
  const [left, top] = isAcross ? [part.from, 0] : [0, part.from];
  return wall.flatMap((brick) => {
    const x = Math.max(brick.x, left);
    const y = Math.max(brick.y, top);
    const width = Math.min(brick.x + brick.width, left + face.width) - x;
    const height = Math.min(brick.y + brick.height, top + face.height) - y;
    if (width < LEAST || height < LEAST) return [];
    return [{ ...rect(x - left + part.face.x, y - top + part.face.y, width, height), colour: brick.colour }];
  });
}
