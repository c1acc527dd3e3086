// This form builds the bricks of a few figures under one roof and one name, in a wall for each figure.

import { format } from "../../../format.ts";
import type { ChartRow, CountedChart, CountedInput, Label, Shape, Size } from "../../../model.ts";
import { countAt, countableRows, reachedAt } from "../../kit/counts.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { arriving, opacity, share } from "../../kit/passage.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen, rememberLayout } from "../../kit/remember.ts";
import { figureGroup, marks, path } from "../../kit/shapes.ts";
import type { GroupsFields } from "./fields.ts";
import { siteGroups } from "./group-sites.ts";
import { hallShapes } from "./hall.ts";

type GroupsInput = CountedInput & GroupsFields;

export const groups: CountedChart<GroupsInput> = {
  form: "groups",
  kind: "counted",
  durationMs: 2400,
  mostRows: 6,
  sizes: { wide: { name: "wide", width: 1728, height: 700 }, narrow: { name: "narrow", width: 358, height: 520 } },
  stands: { as: "wide", foot: 72, layouts: ["graphique"] },
  heightFor: (input, size) => layoutOf(input, size).height,
  at: groupsAt,
  labelsAt,
  valuesAt: (input, t) => Object.fromEntries(rowsOf(input).map((row, i) => [row.figure, countOf(input, i, t)])),
  worthAt: (input, size) => layoutOf(input, size).worth,
  subjectOf: ({ centre }) => centre,
};

/** Beyond this many bricks they are grouped by ten: they could no longer be told apart. */
const MOST_BRICKS = 400;
/** Two tones a group; the place and the words tell the groups apart as well. */
const DRESSES = [
  ["brick-2", "brick-4"],
  ["brick-0", "brick-3"],
  ["brick-1", "brick-5"],
  ["brick-other", "brick-other"],
  ["peg", "peg"],
  ["ink", "ink"],
] as const;

export const layoutOf = rememberLayout((input: CountedInput, size: Size) => {
  const rows = rowsOf(input);
  return groupedByTen(input.worth, (worth) => {
    const counts = rows.map(({ value }) => value / worth);
    if (counts.reduce((sum, count) => sum + Math.ceil(count), 0) > MOST_BRICKS) return undefined;
    const layout = siteGroups(
      counts,
      rows.map(({ label }) => label),
      size,
    );
    return layout && { ...layout, worth, still: hallShapes(layout.hall) };
  });
});

/** The walls are laid one after the other; then they are covered. */
const LAID = 0.88;

function turnAt({ rows }: CountedInput, i: number, t: number): number {
  return share(t, (i * LAID) / rows.length, ((i + 1) * LAID) / rows.length);
}

function countOf(input: CountedInput, i: number, t: number): number {
  return countAt(input.rows[i]!.value, turnAt(input, i, t));
}

function groupsAt(input: CountedInput, t: number, size: Size): Shape[] {
  const { sites, worth, still } = layoutOf(input, size);
  const shapes = rowsOf(input).map((row, i) => {
    const { bricks, closers, covering } = sites[i]!;
    const laid = countOf(input, i, t) / worth;
    const stones = path(`stones-${i}`, "lintel", pathOf(closers.filter((closer) => closer.with < laid)));
    const children = [...laidMarks(bricks, laid, i), ...fallingMarks(bricks, Math.ceil(laid), turnAt(input, i, t), i)];
    return [stones, figureGroup(`group-${row.figure}`, row.figure, worth, children), coveringAt(covering, t, i)];
  });
  return [...shapes.flat(), ...still];
}

/** A number stands there as soon as there is something to count. */
function labelsAt(input: GroupsInput, t: number, size: Size): Label[] {
  const { sites, centre } = layoutOf(input, size);
  const words = rowsOf(input).flatMap((row, i) => {
    const count = countOf(input, i, t);
    return count > 0 || t >= 1 ? labelsOf(row, sites[i]!, format(count, row)) : [];
  });
  return input.centre ? [{ key: "centre", ...centre, role: "centre", text: input.centre }, ...words] : words;
}

function rowsOf(input: CountedInput): readonly ChartRow[] {
  return countableRows(input, groups);
}

/** Whole bricks, then the last one cut to scale where the count ends inside it. */
function laidMarks(bricks: readonly Rectangle[], laid: number, group: number): Shape[] {
  return DRESSES[group]!.flatMap((dress, tone) => {
    const own = bricks
      .slice(0, Math.ceil(laid))
      .map((brick, k) => ({ brick, units: Math.min(1, laid - k), k }))
      .filter(({ k }) => toneOf(k) === tone);
    const cut = own.map(({ brick, units }) => ({ ...brick, width: brick.width * units }));
    const units = own.reduce((sum, mark) => sum + mark.units, 0);
    return own.length ? [marks(`in-${tone}`, dress, pathOf(cut), units)] : [];
  });
}

/** So many hang over the wall at a time, one above the other. */
const FALLING = 3;

/** Those that come next; none counts before it lies. */
function fallingMarks(bricks: readonly Rectangle[], first: number, turn: number, group: number): Shape[] {
  const reached = reachedAt(turn) * bricks.length;
  const falling = turn <= 0 ? [] : bricks.slice(first, first + FALLING);
  return DRESSES[group]!.flatMap((dress, tone) => {
    const own = falling
      .map((brick, i) => ({ ...brick, y: Math.round(brick.y - Math.max(0, first + i + 0.5 - reached) * brick.height) }))
      .filter((_, i) => toneOf(first + i) === tone);
    return own.length ? [path(`out-${tone}`, dress, pathOf(own))] : [];
  });
}

function toneOf(k: number): number {
  return [0, 0, 1, 0, 1, 0, 0, 1][k % 8]!;
}

/** What closes the last course and covers the wall comes down once it is laid. */
function coveringAt(covering: readonly Rectangle[], t: number, group: number): Shape {
  const come = arriving(t, LAID, 1);
  const down = covering.map((stone) => ({ ...stone, y: Math.round(stone.y - 24 * (1 - come)) }));
  return path(`covering-${group}`, "lintel", come > 0 ? pathOf(down) : "", come < 1 ? { opacity: opacity(come) } : {});
}
