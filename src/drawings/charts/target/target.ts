// This form draws an objective as a wall that is only drawn, and its result as what is built of it, on one scale; a result
// beyond its objective goes on past the outline.

import { format } from "../../../format.ts";
import type { ChartInput, Label, MeasuredChart, Shape, Size } from "../../../model.ts";
import { brickwork } from "../../kit/bond.ts";
import { paintedBricks } from "../../kit/brick-colours.ts";
import { countableRows, reachedAt } from "../../kit/counts.ts";
import { grownValue, valuesBy } from "../../kit/grown.ts";
import { measured, measuredSizes } from "../../kit/measured.ts";
import { pathOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import type { TargetRow } from "./fields.ts";
import type { NumberSpot } from "./number-spots.ts";
import { type Site, siteTarget, type Target } from "./target-sites.ts";

type TargetInput = ChartInput<TargetRow>;

export const target: MeasuredChart<TargetInput> = {
  ...measured,
  form: "target",
  durationMs: 2200,
  mostRows: 8,
  sizes: measuredSizes(490),
  at: targetAt,
  labelsAt,
  valuesAt: valuesBy(valueAt),
};

export const layoutOf = rememberLayout(
  (input: TargetInput, size: Size): Target => siteTarget(countableRows(input, target), size),
);

/** The drawing comes first, whole; then it is built, all results by the same share of their objectives' scale. */
function targetAt(input: TargetInput, t: number, size: Size): Shape[] {
  const layout = layoutOf(input, size);
  const { sites, zero, legend } = layout;
  const thick = size.name === "wide" ? 4 : 2;
  const lines = sites.map(({ y, height }) => rect(zero - thick / 2, y - thick, thick, height + 2 * thick));
  return [
    ...sites.map((site) => siteAt(site, layout, reachedOf("objective", t), reachedOf("result", t))),
    path("footing", "pole", pathOf(lines)),
    ...legend.map(({ role, swatch }) => swatchOf(`legend-${role}`, role, swatch)),
    ...sites.flatMap(({ objective, result, numbers }) => [
      swatchOf(`swatch-${objective.figure}`, "objective", numbers.objective.swatch),
      ...(result ? [swatchOf(`swatch-${result.figure}`, "result", numbers.result.swatch)] : []),
    ]),
  ];
}

/** Where they stand one below the other, each number comes before the words that it goes with. */
function labelsAt(input: TargetInput, t: number, size: Size): Label[] {
  const { sites, legend } = layoutOf(input, size);
  const words = legend.map(
    ({ role, swatch: _, ...entry }): Label => ({ key: `legend-${role}`, ...entry, role: "name" }),
  );
  const numbers = sites.map(({ objective, result, numbers: spots }) => [
    ...(result ? [numberOf(result, spots.result, t)] : []),
    numberOf(objective, spots.objective, t),
  ]);
  if (sites.length === 1) return words.flatMap((word, i) => [numbers[0]![i]!, word]);
  const named = sites.map(({ name }, i): Label[] => (name ? [{ key: `name-${i}`, ...name, role: "name" }] : []));
  return [...words, ...sites.flatMap((_, i) => [...numbers[i]!, ...named[i]!])];
}

function numberOf(row: TargetRow, { swatch: _, ...spot }: NumberSpot, t: number): Label {
  return { key: `value-${row.figure}`, ...spot, role: "value", text: format(valueAt(row, t), row), figure: row.figure };
}

function reachedOf(role: TargetRow["role"], t: number): number {
  return role === "objective" ? reachedAt(t / 0.4) : reachedAt((t - 0.3) / 0.7);
}

function valueAt(row: TargetRow, t: number): number {
  return grownValue(row, reachedOf(row.role, t));
}

/** What is built hides what was drawn; where it goes on, a mark stands at the objective. */
function siteAt(site: Site, { zero, brick: size }: Target, drawn: number, built: number): Shape {
  const { objective, result, y, height } = site;
  const { joint } = size;
  const [wanted, reached] = [site.objectiveLength * drawn, site.resultLength * built];
  const outlines = brickwork(wanted, height, size).flatMap((brick) => {
    const from = Math.max(brick.x, reached);
    const to = Math.min(brick.x + brick.width + joint, wanted);
    return to > from ? [rect(zero + from, y + brick.y, to - from, brick.height + joint)] : [];
  });
  const bricks = brickwork(reached, height, size).map((brick) => ({
    ...brick,
    x: zero + brick.x,
    y: y + brick.y + joint / 2,
  }));
  const end =
    reached > wanted ? pathOf([rect(zero + wanted - joint, y - 3 * joint, 2 * joint, height + 6 * joint)]) : "";
  return group(`pair-${objective.figure}`, {}, [
    group("objective", { "data-figure": objective.figure }, [
      path("drawn", "brick-outline", pathOf(outlines)),
      path("contour", "brick-outline brick-contour", wanted > 0 ? pathOf([rect(zero, y, wanted, height)]) : ""),
    ]),
    group("result", result ? { "data-figure": result.figure } : {}, paintedBricks("bricks", bricks)),
    path("end", "pole", end),
  ]);
}

function swatchOf(key: string, role: TargetRow["role"], swatch: Rectangle): Shape {
  return path(key, role === "result" ? "brick-0" : "brick-outline brick-contour", pathOf([swatch]));
}
