// This form draws a few figures on one scale, each by marks of its own look: walls that are drawn or built, plots that are
// pegged out, keys. All marks cover the same area, and one row comes after the other.

import { format } from "../../../format.ts";
import type { CountedChart, CountedInput, Label, Shape, Size } from "../../../model.ts";
import { bricksOf, courseOf } from "../../kit/bond.ts";
import { countAt, countableRows } from "../../kit/counts.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { layingOf } from "../../kit/laying.ts";
import { share } from "../../kit/passage.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { figureGroup, path } from "../../kit/shapes.ts";
import { dressed, withOutline } from "./dresses.ts";
import type { WallRow } from "./fields.ts";
import { keyLayingOf, keysOf } from "./keys.ts";
import { type Site, siteWalls } from "./wall-sites.ts";

type WallsInput = CountedInput<WallRow>;

export const walls: CountedChart<WallsInput> = {
  form: "walls",
  kind: "counted",
  durationMs: 4400,
  mostRows: 6,
  sizes: { wide: { name: "wide", width: 1728, height: 660 }, narrow: { name: "narrow", width: 358, height: 560 } },
  stands: { as: "wide", foot: 60, layouts: ["graphique"] },
  at: wallsAt,
  labelsAt,
  valuesAt: (input, t) => Object.fromEntries(rowsOf(input).map((row, i) => [row.figure, countOf(input, i, t)])),
  worthAt: (input, size) => sitesOf(input, size).worth,
};

export const sitesOf = rememberLayout((input: WallsInput, size: Size) => siteWalls(rowsOf(input), input.worth, size));

const layingsOf = rememberLayout((input: WallsInput, size: Size) => {
  const { worth, sites } = sitesOf(input, size);
  return rowsOf(input).map(({ value, look }, i) => {
    const { bond, keys } = sites[i]!;
    if (keys) return keyLayingOf(keys);
    const lay = layingOf(bond, value / worth, (bricks) => dressed(look, bricks, bond), i / sites.length);
    return (laid: number) => {
      const whole = bond.columns > 0 ? Math.floor(laid / bond.columns) : 0;
      return lay(whole, courseOf(bond, whole, laid));
    };
  });
});

/** At most this share of the whole is one row's, so that a single one does not take the time of four. */
const LONGEST = 0.45;

/** How far a row has come: each begins where the one before has ended, and is whole when its own turn ends. */
function turnAt({ rows }: WallsInput, i: number, t: number): number {
  const start = i / rows.length;
  return share(t, start, start + Math.min(LONGEST, 1 / rows.length - 1e-6));
}

function countOf(input: WallsInput, i: number, t: number): number {
  return countAt(input.rows[i]!.value, turnAt(input, i, t));
}

function wallsAt(input: WallsInput, t: number, size: Size): Shape[] {
  const { worth, sites } = sitesOf(input, size);
  const built = rowsOf(input).flatMap((row, i) => {
    const laid = countOf(input, i, t) / worth;
    const drawn = t < 1 ? layingsOf(input, size)[i]!(laid) : finished(row, sites[i]!, laid);
    return withOutline(figureGroup(`wall-${row.figure}`, row.figure, worth, drawn), row, sites[i]!.bond, laid);
  });
  const begun = sites.filter((_, i) => i === 0 || turnAt(input, i, t) > 0);
  return [...built, ...rulesOf(begun), footingOf(begun)];
}

function finished({ look }: WallRow, { bond, keys }: Site, units: number): Shape[] {
  return keys ? keysOf(keys, units) : dressed(look, bricksOf(bond, units), bond);
}

/** A number stands there as soon as there is something to count. */
function labelsAt(input: WallsInput, t: number, size: Size): Label[] {
  const { sites } = sitesOf(input, size);
  return rowsOf(input).flatMap((row, i) => {
    const count = countOf(input, i, t);
    return count > 0 || turnAt(input, i, t) >= 1 ? labelsOf(row, sites[i]!, format(count, row)) : [];
  });
}

function rowsOf(input: WallsInput): WallsInput["rows"] {
  return countableRows(input, walls);
}

function rulesOf(sites: readonly Site[]): Shape[] {
  const rules = sites.flatMap(({ rule }) => (rule ? [rule] : []));
  return rules.length > 0 ? [path("rules", "rule", pathOf(rules))] : [];
}

/** One line under what is of one kind and stands side by side; a line each where they are stacked. */
function footingOf(sites: readonly Site[]): Shape {
  const lines = new Map(
    sites.flatMap(({ footing }) => (footing ? [[`${footing.x} ${footing.y}`, footing] as const] : [])),
  );
  return path("footing", "footing", pathOf(lines.values()));
}
