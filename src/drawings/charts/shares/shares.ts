// This form sets shares side by side: equal walls of a hundred bricks, of which as many are lit as each share says.

import { format } from "../../../format.ts";
import type { ChartInput, Label, MeasuredChart, Shape, Size } from "../../../model.ts";
import { type Bond, type Brick, bricksOf } from "../../kit/bond.ts";
import { countableRows, reachedAt } from "../../kit/counts.ts";
import { grownAt, valuesBy } from "../../kit/grown.ts";
import { headOf } from "../../kit/head-of.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { measured } from "../../kit/measured.ts";
import { facesOf, pathOf, rect } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { siteShares } from "./share-sites.ts";

export const shares: MeasuredChart = {
  ...measured,
  form: "shares",
  durationMs: 1600,
  mostRows: 3,
  sizes: { wide: { name: "wide", width: 1728, height: 640 }, narrow: { name: "narrow", width: 360, height: 400 } },
  heightFor: (input, size) => layoutOf(input, size).height,
  at: sharesAt,
  labelsAt,
  valuesAt: valuesBy(grownAt),
};

export const layoutOf = rememberLayout((input: ChartInput, size: Size) => {
  const rows = countableRows(input, shares);
  for (const { figure, value } of rows)
    if (value > 100) throw new RangeError(`${figure}: expected a share of 100 at most, found ${value}`);
  return siteShares(rows, size);
});

const UNLIT = [0, 1, 2] as const;
const LIT = [0, 1] as const;

/** From the ground up. */
function sharesAt(input: ChartInput, t: number, size: Size): Shape[] {
  const { sites } = layoutOf(input, size);
  const walls = input.rows.map((row, i) => {
    const { bond } = sites[i]!;
    const lit = bricksOf(bond, row.value * reachedAt(t));
    return group(`share-${row.figure}`, { "data-figure": row.figure }, [
      path("bed", "ink", pathOf([bedOf(bond)])),
      ...UNLIT.map((tone) => painted(`unlit-${tone}`, `brick-unlit-${tone}`, bricksOf(bond, 100), UNLIT.length, tone)),
      ...LIT.map((tone) => painted(`lit-${tone}`, `brick-lit-${tone}`, lit, LIT.length, tone)),
    ]);
  });
  return [...walls, path("footing", "footing", pathOf(sites.map(({ footing }) => footing)))];
}

function labelsAt(input: ChartInput, t: number, size: Size): Label[] {
  const { sites } = layoutOf(input, size);
  return input.rows.flatMap((row, i) => {
    const named = size.name === "narrow" ? { ...row, label: headOf(row.label) } : row; // there the number comes behind
    return labelsOf(named, sites[i]!, format(grownAt(row, t), row));
  });
}

function painted(key: string, className: string, bricks: readonly Brick[], tones: number, tone: number): Shape {
  return path(key, className, facesOf(bricks.filter(({ colour }) => colour % tones === tone)));
}

/** What shows in the joints: the wall, and a joint around it. */
function bedOf({ x, base, columns, cell, joint }: Bond) {
  const tall = HUNDRED / columns;
  return rect(x - joint, base - tall * cell.height - joint, columns * cell.width + joint, tall * cell.height + joint);
}

const HUNDRED = 100;
