// This form draws measures as bars of bricks on one scale, from a line at zero: to its right what is more, to its left what
// is less.

import { format } from "../../../format.ts";
import type { ChartInput, Label, MeasuredChart, Shape, Size } from "../../../model.ts";
import { brickwork, type Coloured } from "../../kit/bond.ts";
import { reachedAt, rowsWithin } from "../../kit/counts.ts";
import { grownAt, valuesBy } from "../../kit/grown.ts";
import { headOf } from "../../kit/head-of.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { type Dress, dressedBricks, dressOf, type LitRow, litLabels } from "../../kit/lit-row.ts";
import { measured, measuredSizes } from "../../kit/measured.ts";
import { pathOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { type Bar, type Bars, siteBars } from "./bar-sites.ts";

type BarsInput = ChartInput<LitRow>;

export const bars: MeasuredChart<BarsInput> = {
  ...measured,
  form: "bars",
  durationMs: 1800,
  mostRows: 16,
  sizes: measuredSizes(440),
  heightFor: (input, size) => layoutOf(input, size).height,
  at: barsAt,
  labelsAt,
  valuesAt: valuesBy(grownAt),
};

export const layoutOf = rememberLayout((input: BarsInput, size: Size): Bars => {
  for (const { figure, value } of rowsWithin(input, bars))
    if (!Number.isFinite(value)) throw new RangeError(`${figure}: expected a finite number, found ${value}`);
  return siteBars(input.rows, size);
});

/** All grow from the line. */
function barsAt(input: BarsInput, t: number, size: Size): Shape[] {
  const { bars: sites, zero } = layoutOf(input, size);
  const grown = input.rows.map((row, i) => {
    const dress = dressOf(row, input.rows);
    return group(`bar-${row.figure}`, { "data-figure": row.figure }, barAt(sites[i]!, zero, reachedAt(t), dress));
  });
  return [...grown, path("footing", "footing", pathOf(linesAt(sites, zero, size)))];
}

function labelsAt(input: BarsInput, t: number, size: Size): Label[] {
  const { bars: sites } = layoutOf(input, size);
  return input.rows.flatMap((row, i) => {
    const named = { ...row, label: headOf(row.label) };
    return litLabels(labelsOf(named, sites[i]!, format(grownAt(row, t), row)), row);
  });
}

/** Its bricks are laid from the line outwards; the last of each course is cut where the bar ends. */
function barAt({ y, height, length, sign, brick }: Bar, zero: number, reached: number, dress: Dress): Shape[] {
  const placed = brickwork(length * reached, height, brick).map(
    (laid): Coloured => ({
      ...laid,
      x: sign < 0 ? zero - laid.x - laid.width : zero + laid.x,
      y: y + laid.y,
    }),
  );
  return dressedBricks(placed, dress);
}

/** One line along all bars; where names stand over them, a piece beside each. */
function linesAt(sites: readonly Bar[], zero: number, { name }: Size): Rectangle[] {
  const thick = name === "wide" ? 4 : 2;
  const piece = (top: number, foot: number) => rect(zero - thick, top - thick, thick, foot - top + 2 * thick);
  if (name === "narrow") return sites.map(({ y, height }) => piece(y, y + height));
  const last = sites.at(-1);
  return last ? [piece(sites[0]!.y - thick, last.y + last.height + thick)] : [];
}
