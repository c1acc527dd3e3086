// This form builds a land of bricks whose areas have the colour of their class: few classes, in equal steps, that its
// legend tells with the areas and their numbers.

import { format } from "../../../format.ts";
import type { ChartInput, Label, MeasuredChart, Shape, Size } from "../../../model.ts";
import { rowsWithin } from "../../kit/counts.ts";
import { grownValue } from "../../kit/grown.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { during } from "../../kit/passage.ts";
import { facesOf, pathOf } from "../../kit/rectangles.ts";
import { rememberFor, rememberLayout } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { classesOf } from "./classes.ts";
import type { MapFields, MapRow } from "./fields.ts";
import { type Area, siteMap } from "./map-sites.ts";

export type AreasInput = ChartInput<MapRow> & MapFields;

export const map: MeasuredChart<AreasInput> = {
  form: "map",
  kind: "measured",
  durationMs: 2600,
  mostRows: 13,
  sizes: { wide: { name: "wide", width: 1728, height: 640 }, narrow: { name: "narrow", width: 358, height: 640 } },
  stands: { as: "wide", foot: 84, layouts: ["graphique"] },
  heightFor: (input, size) => layoutOf(input, size).height,
  at: mapAt,
  labelsAt,
  valuesAt: (input, t) =>
    Object.fromEntries(input.rows.map((row) => [row.figure, grownValue(row, turnOf(row, input, t))])),
};

/** @throws {RangeError} when a row is about no area of the land, or its value is no number. */
export const layoutOf = rememberLayout((input: AreasInput, size: Size) => {
  for (const { figure, value, area } of rowsWithin(input, map)) {
    if (!Number.isFinite(value)) throw new RangeError(`${figure}: expected a finite number, found ${value}`);
    if (!input.map.areas.includes(area)) throw new RangeError(`${figure}: no area ${JSON.stringify(area)} on the map`);
  }
  return siteMap(input.rows, input.map, size);
});

/** Of each figure: how many classes that hold some area are lower than its own, and how many there are. */
const ranksOf = rememberFor((input: AreasInput) => {
  const held = classesOf(input.rows).filter(({ rows }) => rows.length > 0);
  const ranks = held.flatMap(({ rows }, rank) => rows.map(({ figure }) => [figure, rank] as const));
  return { ranks: Object.fromEntries(ranks), count: held.length };
});

/** The land is drawn first; then its areas are built, class after class from the lowest. What has no value stays drawn. */
function mapAt(input: AreasInput, t: number, size: Size): Shape[] {
  const { areas, borders, classes, legend } = layoutOf(input, size);
  const built = areas.map((area) => {
    const tone = classes.find(({ rows }) => rows.some(({ figure }) => figure === area.row?.figure))?.tone;
    return areaAt(area, tone, area.row ? turnOf(area.row, input, t) : 0);
  });
  const swatches = legend.heads.map(({ tone, swatch }, i) =>
    tone === undefined
      ? path(`swatch-${i}`, "brick-outline", pathOf(swatch))
      : path(`swatch-${i}`, `tone-${tone}`, facesOf(swatch)),
  );
  return [...built, path("borders", "open-joint", pathOf(borders)), ...swatches];
}

function areaAt({ name, row, courses }: Area, tone: number | undefined, turn: number): Shape {
  const laid = Math.round(turn * courses.length);
  const drawn = pathOf(courses.slice(laid).flat());
  return group(`area-${name}`, row ? { "data-figure": row.figure } : {}, [
    path("drawn", "brick-outline", drawn),
    ...(tone === undefined ? [] : [path("bricks", `tone-${tone}`, facesOf(courses.slice(0, laid).flat()))]),
  ]);
}

function labelsAt(input: AreasInput, t: number, size: Size): Label[] {
  const { classes, legend, spots } = layoutOf(input, size);
  const text = (row: MapRow) => format(grownValue(row, turnOf(row, input, t)), row);
  const told = legend.heads.flatMap(({ tone, swatch: _, ...head }, i): Label[] => {
    const rows = tone === undefined ? [] : classes.toReversed()[i]!.rows;
    const lines = rows.flatMap((row) => labelsOf(row, legend.lines[row.figure]!, text(row)));
    return [{ key: `class-${i}`, ...head, role: "name" }, ...lines];
  });
  const onLand = input.rows.flatMap((row): Label[] => {
    const spot = spots[row.figure];
    if (!spot || turnOf(row, input, t) === 0) return [];
    return [{ key: `on-${row.figure}`, ...spot, role: "value", text: text(row), figure: row.figure }];
  });
  return [...told, ...onLand];
}

/** Each class takes some of the motion, the next one begins before it has ended. */
function turnOf({ figure }: MapRow, input: AreasInput, t: number): number {
  const { ranks, count } = ranksOf(input);
  if (t >= 1) return 1;
  const start = count > 1 ? (0.6 * ranks[figure]!) / (count - 1) : 0;
  return during(t, start, start + (count > 1 ? 0.4 : 1));
}
