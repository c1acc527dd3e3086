// This form shows counts of different things side by side, as walls of bricks and a street of windows on one scale.

import { format } from "../../../format.ts";
import type { ChartRow, CountedChart, CountedInput, Label, Shape, Size } from "../../../model.ts";
import { countableRows } from "../../kit/counts.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { share } from "../../kit/passage.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { figureGroup, path } from "../../kit/shapes.ts";
import { originalsOf } from "../../kit/stamps.ts";
import type { BesideRow } from "./fields.ts";
import { type LaidParts, layParts, PARTS } from "./parts.ts";
import { type Site, sitesFor } from "./sites.ts";
import { ARRIVED, LEFT, streetAt } from "./street.ts";

export const beside: CountedChart = {
  form: "beside",
  kind: "counted",
  durationMs: 2800,
  mostRows: 2,
  sizes: { wide: { name: "wide", width: 1728, height: 884 }, narrow: { name: "narrow", width: 358, height: 530 } },
  stands: { as: "wide", foot: 100, layouts: ["chiffre", "graphique"] },
  block: "brick",
  at: besideAt,
  labelsAt,
  valuesAt,
  worthAt: (input, size) => layoutOf(input, size).worth,
};

/** When a figure's marks come, as shares of the motion: the first, small one, then the last. */
const FIRST = { from: 0, to: 0.3 };
const LAST = { from: LEFT, to: 1 };

interface BesideLayout {
  readonly worth: number;
  /** With what lays its bricks, where it is not windows. */
  readonly sites: readonly (Site & { readonly parts: LaidParts | undefined })[];
  readonly still: Shape;
  /** Originals of what is alike, on the way and at its end. */
  readonly stamps: { readonly laying: readonly Shape[]; readonly laid: readonly Shape[] };
}

export const layoutOf = rememberLayout((input: CountedInput<BesideRow>, size: Size): BesideLayout => {
  const rows = rowsOf(input);
  const { worth, sites, footing } = sitesFor(input, size);
  const laid = sites.map((site, i) => ({
    ...site,
    parts: site.blocks && layParts(site.blocks, rows[i]!.value / worth, PARTS[size.name]),
  }));
  const stamps = laid.flatMap(({ parts }) => (parts ? [parts.stamps] : []));
  return {
    worth,
    sites: laid,
    still: path("footing", "footing", pathOf([footing])),
    stamps: {
      laying: originalsOf(stamps.flatMap(({ laying }) => laying)),
      laid: originalsOf(stamps.flatMap(({ laid: own }) => own)),
    },
  };
});

/** At t = 1 each figure has `value / worth` marks. What the slide before showed is there from the start, and the camera leaves it. */
function besideAt(input: CountedInput, t: number, size: Size): Shape[] {
  const { worth, sites, still, stamps } = layoutOf(input, size);
  const counts = valuesAt(input, t);
  const drawn = rowsOf(input).map(({ figure }, i) => {
    const { parts, street } = sites[i]!;
    if (street) return streetAt(street, figure, counts[figure]!, t);
    return figureGroup(figure, figure, worth, t < 1 ? parts!.shapesAt(counts[figure]! / worth) : parts!.laid);
  });
  return [...(t < 1 ? stamps.laying : stamps.laid), ...drawn.reverse(), still];
}

/** None over a street that is still on its way. */
function labelsAt(input: CountedInput, t: number, size: Size): Label[] {
  const counts = valuesAt(input, t);
  const { sites } = layoutOf(input, size);
  return rowsOf(input).flatMap((row, i): Label[] => {
    const { value, name, street } = sites[i]!;
    if (!value || !name || (street?.isFormer && t < ARRIVED)) return [];
    return labelsOf(row, { value, name }, format(counts[row.figure]!, row));
  });
}

/** Whole parts, as the wall lays them: a step of the count is a step of the picture. */
function valuesAt(input: CountedInput, t: number): Record<string, number> {
  const { worth, sites } = layoutOf(input, beside.sizes.wide);
  const rows = rowsOf(input);
  return Object.fromEntries(
    rows.map((row, i) => {
      const { from, to } = i === rows.length - 1 ? LAST : FIRST;
      const progress = isCarried(input, row) ? 1 : share(t, from, to);
      return [row.figure, progress < 1 ? reachedOf(row.value, progress, sites[i]!.parts?.ends, worth) : row.value];
    }),
  );
}

function reachedOf(value: number, progress: number, ends: readonly number[] | undefined, worth: number): number {
  if (!ends) return Math.floor(value * progress);
  const reached = Math.floor(progress * ends.length + 1e-9);
  if (reached >= ends.length) return value;
  return reached > 0 ? ends[reached - 1]! * worth : 0;
}

function isCarried({ after }: CountedInput, { figure }: ChartRow): boolean {
  return after?.rows.some((row) => row.figure === figure) ?? false;
}

function rowsOf(input: CountedInput): readonly ChartRow[] {
  return countableRows(input, beside);
}
