// This form draws one figure as one wall, which is laid brick by brick, a brick for each unit.

import { easeCubicOut } from "d3";
import type { CountedChart, CountedInput, Shape, Size } from "../../../model.ts";
import { type Bond, type Brick, bricksOf, courseCount, courseOf } from "../../kit/bond.ts";
import { bricksByColour } from "../../kit/brick-colours.ts";
import { countAt, countsOf, onlyRow, reachedAt } from "../../kit/counts.ts";
import { layingOf } from "../../kit/laying.ts";
import { mortarUnder } from "../../kit/mortar.ts";
import { groupedByTen, rememberLayout } from "../../kit/remember.ts";
import { figureGroup, footingLine } from "../../kit/shapes.ts";

export const unitWall: CountedChart = {
  form: "unit-wall",
  kind: "counted",
  durationMs: 2400,
  mostRows: 1,
  sizes: { wide: { name: "wide", width: 1000, height: 820 }, narrow: { name: "narrow", width: 358, height: 420 } },
  stands: { as: "beside", width: 880, foot: 104, layouts: ["texte", "chiffre", "graphique"] },
  block: "brick",
  at: wallAt,
  labelsAt: () => [],
  valuesAt: (input, t) => countsOf([onlyRow(input)], t, { trail: FALLING }),
  worthAt: (input, size) => bondFor(input, size).worth,
};

/** Share of the wall that is in the air at a time. */
const FALLING = 0.06;
/** Room for the footing, below the wall. */
const FOOTING = 6;
/** A brick keeps a height of 4 units at least, and proportions between these. */
const SMALLEST = 4;
const PROPORTIONS = { least: 2.2, most: 3.4 };

/** The bond with the largest bricks that holds the figure. */
export const bondFor = rememberLayout((input: CountedInput, size: Size): Bond & { worth: number } => {
  const { value } = onlyRow(input);
  return groupedByTen(input.worth, (worth) => {
    const bond = largestBond(value / worth, size);
    return bond && { ...bond, worth };
  });
});

const layingFor = rememberLayout((input: CountedInput, size: Size) => {
  const bond = bondFor(input, size);
  return layingOf(bond, onlyRow(input).value / bond.worth, (bricks) => bricksByColour("laid", bricks));
});

/** At t = 1 the bricks' units are `value / worth`. On the way, those laid last are still falling into their place. */
function wallAt(input: CountedInput, t: number, size: Size): Shape[] {
  const row = onlyRow(input);
  const bond = bondFor(input, size);
  const total = row.value / bond.worth;
  const footing = footingLine(size.width, size.height - FOOTING);
  const wall = (settled: number, bricks: readonly Shape[]) => [
    mortarUnder(bond, settled),
    footing,
    figureGroup("wall", row.figure, bond.worth, bricks),
  ];
  if (t >= 1) return wall(total, bricksByColour("laid", bricksOf(bond, total)));
  const laid = countAt(row.value, t, { trail: FALLING }) / bond.worth;
  const reached = reachedAt(t, { trail: FALLING }) * total; // runs on past the datum while the last bricks fall
  const settled = Math.max(0, reached - total * FALLING);
  const whole = Math.floor(Math.min(settled, laid) / bond.columns);
  return wall(settled, layingFor(input, size)(whole, aboveOf(bond, whole, laid, reached, total * FALLING)));
}

/** The bricks over `whole` courses: at rest or still falling. @param span units that are in the air at a time. */
function aboveOf(bond: Bond, whole: number, laid: number, reached: number, span: number): Brick[] {
  const bricks: Brick[] = [];
  for (let course = whole, order = whole * bond.columns; course * bond.columns < laid; course += 1) {
    for (const brick of courseOf(bond, course, laid)) {
      bricks.push(lifted(brick, (reached - order) / span, bond));
      order += brick.units;
    }
  }
  return bricks;
}

function lifted(brick: Brick, age: number, { cell }: Bond): Brick {
  const height = (1 - easeCubicOut(Math.min(1, Math.max(0, age)))) * cell.height * (2.5 + brick.colour / 2);
  return { ...brick, y: Math.round(brick.y - height) };
}

function largestBond(units: number, size: Size): Bond | undefined {
  let best: Bond | undefined;
  for (let columns = 1; columns <= size.width / 8; columns += 1) {
    const room = 2 * Math.floor(size.width / columns / 2);
    const courses = courseCount(columns, units);
    const height = Math.min(
      Math.floor((size.height - FOOTING) / Math.max(1, courses)),
      Math.round(room / PROPORTIONS.least),
      64,
    );
    const width = Math.min(room, 2 * Math.floor((height * PROPORTIONS.most) / 2));
    const joint = height >= 12 ? 2 : 1;
    if (height - joint < SMALLEST || width < height * PROPORTIONS.least) continue;
    if (best && width * height <= best.cell.width * best.cell.height) continue;
    best = {
      columns,
      cell: { width, height },
      joint,
      x: size.name === "narrow" ? 0 : Math.floor((size.width - columns * width + joint) / 2), // on a phone under its words
      base: size.height - FOOTING,
    };
  }
  return best;
}
