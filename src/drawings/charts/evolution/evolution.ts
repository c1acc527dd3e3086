// This form draws a quantity over time: columns of bricks on one footing, at zero; rates that change little as steps, each
// one a course laid at its height, over a footing that is broken because it is not at zero.

import { format } from "../../../format.ts";
import type { Label, MeasuredChart, Shape, Size, SizeName } from "../../../model.ts";
import { brickwork, type Coloured } from "../../kit/bond.ts";
import { paintedBricks } from "../../kit/brick-colours.ts";
import { rowsWithin } from "../../kit/counts.ts";
import { grownValue } from "../../kit/grown.ts";
import { measured, measuredSizes } from "../../kit/measured.ts";
import { during } from "../../kit/passage.ts";
import { pathOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { rememberFor, rememberLayout } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { type Evolution, type Point, ROOM, siteEvolution, startOf } from "./evolution-sites.ts";
import type { EvolutionInput } from "./fields.ts";

export const evolution: MeasuredChart<EvolutionInput> = {
  ...measured,
  form: "evolution",
  durationMs: 2400,
  mostRows: 24,
  sizes: measuredSizes(320),
  stands: { as: "wide", foot: 60, layouts: ["graphique"] },
  at: evolutionAt,
  labelsAt,
  valuesAt: (input, t) => {
    const ranks = ranksOf(input);
    return Object.fromEntries(
      input.rows.map((row, i) => [row.figure, grownValue(row, turnAt(ranks[i]!, ranks.length, t))]),
    );
  },
};

/** @throws {RangeError} when a value is no number, a row no point in time, or two rows one point. */
export const layoutOf = rememberLayout((input: EvolutionInput, size: Size): Evolution => {
  for (const { figure, value } of rowsWithin(input, evolution))
    if (!Number.isFinite(value)) throw new RangeError(`${figure}: expected a finite number, found ${value}`);
  if (new Set(input.rows.map(startOf)).size < input.rows.length)
    throw new RangeError(`${input.name}: expected one row a period`);
  return siteEvolution(input, size);
});

/** Of each row: how many come before it in time. */
const ranksOf = rememberFor((input: EvolutionInput) => {
  const starts = input.rows.map(startOf);
  return starts.map((start) => starts.filter((other) => other < start).length);
});

const finishedOf = rememberLayout((input: EvolutionInput, size: Size) => {
  const layout = layoutOf(input, size);
  return layout.points.map((point) => drawnAt(point, layout, 1, size));
});

/** A course lower than this cannot be drawn. */
const LEAST = 0.01;
/** Of a step. */
const STEP_COURSES = 3;

/** They rise one after the other, in the order of time. */
function evolutionAt(input: EvolutionInput, t: number, size: Size): Shape[] {
  const layout = layoutOf(input, size);
  const { points } = layout;
  const built = points.map((point, i) => {
    const turn = turnAt(i, points.length, t);
    return turn < 1 ? drawnAt(point, layout, turn, size) : finishedOf(input, size)[i]!;
  });
  return [path("risers", "rule", pathOf(risersAt(layout, t, size))), ...built, footingOf(layout, size)];
}

function labelsAt(input: EvolutionInput, t: number, size: Size): Label[] {
  const { points, title } = layoutOf(input, size);
  const named = points.flatMap(({ row, value, period, year }, i): Label[] => {
    const turn = turnAt(i, points.length, t);
    const { figure } = row;
    return [
      ...(value && turn > 0
        ? [
            {
              key: `value-${figure}`,
              ...value,
              role: "value" as const,
              text: format(grownValue(row, turn), row),
              figure,
            },
          ]
        : []),
      ...(period ? [{ key: `period-${figure}`, ...period, role: "name" as const }] : []),
      ...(year ? [{ key: `year-${figure}`, ...year, role: "name" as const }] : []),
    ];
  });
  return [{ key: "title", ...title, role: "name" }, ...named];
}

/** Each takes some of the motion, the next one begins before it has ended. */
function turnAt(i: number, count: number, t: number): number {
  const start = count > 1 ? (0.6 * i) / (count - 1) : 0;
  return t >= 1 ? 1 : during(t, start, start + (count > 1 ? 0.4 : 1));
}

function drawnAt(point: Point, layout: Evolution, turn: number, { name }: Size): Shape {
  const { figure } = point.row;
  const bricks = layout.floor > 0 ? stepAt(point, turn, name) : columnAt(point, layout.footing, turn, name);
  return group(`point-${figure}`, { "data-figure": figure }, paintedBricks("bricks", bricks));
}

/** From the footing to its value. */
function columnAt({ x, width, y }: Point, footing: number, turn: number, name: SizeName): Coloured[] {
  const isUp = y < footing;
  return facing(width, Math.abs(footing - y) * turn, name).map((brick) => ({
    ...brick,
    x: x + brick.x,
    y: isUp ? footing - brick.y - brick.height : footing + brick.y,
  }));
}

/** Some courses, whose upper edge is at the value. */
function stepAt({ x, width, y }: Point, turn: number, name: SizeName): Coloured[] {
  const { height, joint } = ROOM[name].brick;
  return facing(width, STEP_COURSES * height - joint, name).flatMap((brick) => {
    const laid = Math.min(brick.width, width * turn - brick.x);
    return laid > 0 ? [{ ...brick, x: x + brick.x, y: y + brick.y, width: laid }] : [];
  });
}

/** Bricks that go to the very edges of their surface: no joint ends a course or stands over the last one. */
function facing(width: number, height: number, name: SizeName): Coloured[] {
  const { brick } = ROOM[name];
  return brickwork(width, height - LEAST, brick).map((laid) => ({
    ...laid,
    width: laid.x + laid.width + brick.joint < width ? laid.width : width - laid.x,
    height: laid.y + laid.height + brick.joint < height - LEAST ? laid.height : height - laid.y,
  }));
}

/** From a step to the next one, where it is its neighbour in time. */
function risersAt({ points, floor }: Evolution, t: number, { name }: Size): Rectangle[] {
  if (floor === 0) return [];
  return points.flatMap(({ x, y, follows }, i) => {
    const before = points[i - 1];
    if (!before || !follows || turnAt(i, points.length, t) === 0) return [];
    const { brick, riser } = ROOM[name];
    const thick = Math.min(riser, x - before.x - before.width);
    const middle = (x + before.x + before.width) / 2 - thick / 2;
    const [top, foot] = [Math.min(y, before.y), Math.max(y, before.y)];
    const level = (STEP_COURSES * brick.height - brick.joint - thick) / 2;
    return [
      rect(before.x + before.width, before.y + level, middle + thick - before.x - before.width, thick),
      rect(middle, top + level, thick, foot - top + thick),
      rect(middle, y + level, x - middle, thick),
    ];
  });
}

/** One line; in pieces where it is not at zero, and open where time is shortened. */
function footingOf({ footing, width, floor, breaks }: Evolution, { name }: Size): Shape {
  const [thick, piece] = name === "wide" ? [4, 24] : [2, 10];
  if (floor > 0) {
    const pieces = Array.from({ length: Math.ceil(width / piece / 2) }, (_, i) =>
      rect(i * piece * 2, footing, Math.min(piece, width - i * piece * 2), thick),
    );
    return path("footing", "pole", pathOf(pieces));
  }
  const ends = [...breaks.flatMap((at) => [at - piece / 2, at + piece / 2]), width];
  const lines = ends.flatMap((end, i) => {
    const from = ends[i - 1] ?? 0;
    return i % 2 === 0 ? [rect(from, footing, end - from, thick)] : [];
  });
  return path("footing", "pole", pathOf(lines));
}
