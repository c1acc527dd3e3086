// This form shows counts of different things side by side, as walls of bricks and a terrace of windows on one scale.

import { format } from "../../../format.ts";
import type { ChartRow, CountedChart, CountedInput, Label, Shape, Size } from "../../../model.ts";
import { countableRows } from "../../kit/counts.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { share } from "../../kit/passage.ts";
import { facesOf, pathOf } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { figureGroup, group, path } from "../../kit/shapes.ts";
import { originalsOf } from "../../kit/stamps.ts";
import { outlinesOf } from "../../kit/street/houses.ts";
import { pulledBack, settling } from "./camera.ts";
import { type LaidParts, layParts, PARTS } from "./parts.ts";
import { type Site, sitesFor } from "./sites.ts";
import type { Terrace } from "./terrace.ts";

export const beside: CountedChart = {
  form: "beside",
  kind: "counted",
  durationMs: 2400,
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
const LAST = { from: 0.2, to: 1 };

interface BesideLayout {
  readonly worth: number;
  readonly sites: readonly (Site & { readonly parts: LaidParts; readonly houses: readonly Shape[] })[];
  readonly still: Shape;
  /** Originals of what is alike, on the way and at its end. */
  readonly stamps: { readonly laying: readonly Shape[]; readonly laid: readonly Shape[] };
}

export const layoutOf = rememberLayout((input: CountedInput, size: Size): BesideLayout => {
  const rows = rowsOf(input);
  const { worth, sites, ground } = sitesFor(rows, input.worth, size);
  const laid = sites.map((site, i) => ({
    ...site,
    parts: layParts(site, rows[i]!.value / worth, PARTS[size.name]),
    houses: site.terrace ? housesOf(site.terrace) : [],
  }));
  return {
    worth,
    sites: laid,
    still: path("ground", "ground", pathOf([ground])),
    stamps: {
      laying: originalsOf(laid.flatMap(({ parts: { stamps } }) => stamps.laying)),
      laid: originalsOf(laid.flatMap(({ parts: { stamps } }) => stamps.laid)),
    },
  };
});

/** At t = 1 each figure has `value / worth` marks. What the slide before showed is there from the start, and the camera leaves it. */
function besideAt(input: CountedInput, t: number, size: Size): Shape[] {
  const { worth, sites, still, stamps } = layoutOf(input, size);
  const counts = valuesAt(input, t);
  const drawn = rowsOf(input).map((row, i) => {
    const { parts, terrace, houses } = sites[i]!;
    const former = isCarried(input, row) ? pulledBack(input, t, size, terrace) : undefined;
    if (former) return group(`former-${row.figure}`, { transform: former.transform }, former.shapes);
    const units = counts[row.figure]! / worth;
    const marks = figureGroup(row.figure, row.figure, worth, t < 1 ? parts.shapesAt(units) : parts.laid);
    if (!terrace) return marks;
    const rising = isCarried(input, row) ? settling(t, size) : {};
    return group(`terrace-${row.figure}`, rising, [...houses, marks]);
  });
  return [...(t < 1 ? stamps.laying : stamps.laid), ...drawn.reverse(), still];
}

function labelsAt(input: CountedInput, t: number, size: Size): Label[] {
  const counts = valuesAt(input, t);
  const { sites } = layoutOf(input, size);
  return rowsOf(input).flatMap((row, i): Label[] => {
    const { value, name } = sites[i]!;
    return value && name ? labelsOf(row, { value, name }, format(counts[row.figure]!, row)) : [];
  });
}

/** Whole parts, as the wall lays them: a step of the count is a step of the picture. */
function valuesAt(input: CountedInput, t: number): Record<string, number> {
  const { worth, sites } = layoutOf(input, beside.sizes.wide);
  const rows = rowsOf(input);
  return Object.fromEntries(
    rows.map((row, i) => {
      const { from, to } = i === rows.length - 1 ? LAST : FIRST;
      const progress = share(t, from, to);
      const { ends } = sites[i]!.parts;
      const reached = Math.floor(progress * ends.length + 1e-9);
      const isWhole = isCarried(input, row) || reached >= ends.length;
      return [row.figure, isWhole ? row.value : reached > 0 ? ends[reached - 1]! * worth : 0];
    }),
  );
}

function isCarried({ after }: CountedInput, { figure }: ChartRow): boolean {
  return after?.rows.some((row) => row.figure === figure) ?? false;
}

function rowsOf(input: CountedInput): readonly ChartRow[] {
  return countableRows(input, beside);
}

/** What of the terrace does not light up. */
function housesOf({ houses, dark }: Terrace): Shape[] {
  const outlines = houses.map((house) => ({ ...outlinesOf(house), tone: house.tone }));
  const walls = [0, 1].map((tone) => {
    const own = outlines.filter((outline) => outline.tone === tone);
    return path(`walls-${tone}`, `facade-${tone}`, own.map(({ wall }) => wall).join(""));
  });
  const roofs = path("roofs", "roof", outlines.map(({ roof }) => roof).join(""));
  return [group("houses", {}, [roofs, ...walls]), path("dark", "window-dark", facesOf(dark))];
}
