// One figure in, one wall out: laid brick by brick, a brick for each unit.

import { easeCubicOut } from "d3";
import type { Chart, ChartInput, Shape, Size } from "../model.ts";
import { type Bond, type Brick, bricksOf, courseCount } from "./bond.ts";
import { bricksByColour } from "./brick-colours.ts";
import { countAt, countsOf, onlyRow, reachedAt } from "./counts.ts";
import { pathOf } from "./rectangles.ts";
import { groupedByTen, rememberLayout } from "./remember.ts";
import { figureGroup, path } from "./shapes.ts";

export const unitWall: Chart = {
  form: "unit-wall",
  durationMs: 2400,
  sizes: { wide: { width: 1000, height: 820 }, narrow: { width: 358, height: 420 } },
  at: wallAt,
  labelsAt: () => [],
  countsAt: (input, t) => countsOf([onlyRow(input)], t, { trail: FALLING }),
  worthAt: (input, size) => bondFor(input, size).worth,
};

/** Share of the wall that is in the air at a time. */
const FALLING = 0.06;
/** A brick keeps a height of 4 units at least, and proportions between these. */
const SMALLEST = 4;
const PROPORTIONS = { least: 2.2, most: 3.4 };

/** The bond with the largest bricks that holds the figure. */
export const bondFor = rememberLayout((input: ChartInput, size: Size): Bond & { worth: number } => {
  const { value } = onlyRow(input);
  return groupedByTen(input.worth, (worth) => {
    const bond = largestBond(value / worth, size);
    return bond && { ...bond, worth };
  });
});

/** At t = 1 the bricks' units are `value / worth`. On the way, those laid last are still falling into their place. */
function wallAt(input: ChartInput, t: number, size: Size): Shape[] {
  const row = onlyRow(input);
  const bond = bondFor(input, size);
  const laid = countAt(row.value, t, { trail: FALLING }) / bond.worth;
  const span = (row.value / bond.worth) * FALLING;
  const reached = (reachedAt(t, { trail: FALLING }) * row.value) / bond.worth; // runs on past the datum while the last bricks fall
  const bricks = bricksOf(bond, laid);
  let order = 0;
  const settled: Brick[] = [];
  const falling: Brick[] = [];
  for (const brick of bricks) {
    const age = t >= 1 || span === 0 ? 1 : Math.min(1, (reached - order) / span);
    order += brick.units;
    if (age >= 1) settled.push(brick);
    else
      falling.push({
        ...brick,
        y: Math.round(brick.y - (1 - easeCubicOut(Math.max(0, age))) * bond.cell.height * (2.5 + brick.colour / 2)),
      });
  }
  const children = [...bricksByColour("laid", settled), ...bricksByColour("fall", falling)];
  return [mortarOf(bond, settled), figureGroup("wall", row.figure, bond.worth, children)];
}

/** Under the settled bricks: whole courses, then the course that is being laid. */
function mortarOf(bond: Bond, settled: readonly Brick[]): Shape {
  const last = settled.at(-1);
  const width = bond.columns * bond.cell.width - bond.joint;
  const courses = last ? last.course : 0;
  const whole = {
    x: bond.x,
    y: bond.base - courses * bond.cell.height,
    width,
    height: courses * bond.cell.height - bond.joint,
  };
  const partial = last && { ...whole, y: last.y, width: last.x + last.width - bond.x, height: bond.cell.height };
  return path("mortar", "mortar", pathOf([...(courses > 0 ? [whole] : []), ...(partial ? [partial] : [])]));
}

function largestBond(units: number, size: Size): Bond | undefined {
  let best: Bond | undefined;
  for (let columns = 1; columns <= size.width / 8; columns += 1) {
    const room = 2 * Math.floor(size.width / columns / 2);
    const courses = courseCount(columns, units);
    const height = Math.min(Math.floor(size.height / Math.max(1, courses)), Math.round(room / PROPORTIONS.least), 64);
    const width = Math.min(room, 2 * Math.floor((height * PROPORTIONS.most) / 2));
    const joint = height >= 12 ? 2 : 1;
    if (height - joint < SMALLEST || width < height * PROPORTIONS.least) continue;
    if (best && width * height <= best.cell.width * best.cell.height) continue;
    best = {
      columns,
      cell: { width, height },
      joint,
      x: Math.floor((size.width - columns * width + joint) / 2),
      base: size.height,
    };
  }
  return best;
}
