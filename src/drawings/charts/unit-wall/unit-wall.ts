// This form draws one figure as one wall, which is laid brick by brick, a brick for each unit.

import { easeCubicOut } from "d3";
import type { CountedChart, CountedInput, Shape, Size } from "../../../model.ts";
import { type Bond, type Brick, bricksOf, courseCount, courseOf } from "../../kit/bond.ts";
import { bricksByColour } from "../../kit/brick-colours.ts";
import { countAt, countsOf, onlyRow, reachedAt } from "../../kit/counts.ts";
import { emptied, layingOf, steady } from "../../kit/laying.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen, rememberLayout } from "../../kit/remember.ts";
import { figureGroup, groundLine, path } from "../../kit/shapes.ts";

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
/** Room for the ground, below the wall. */
const GROUND = 6;
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
  const units = onlyRow(input).value / bond.worth;
  const inTheAir = bricksByColour("fall", bricksOf(bond, units)).map(emptied);
  return { wallAt: layingOf(bond, units, (bricks) => bricksByColour("laid", bricks)), inTheAir };
});

/** At t = 1 the bricks' units are `value / worth`. On the way, those laid last are still falling into their place. */
function wallAt(input: CountedInput, t: number, size: Size): Shape[] {
  const row = onlyRow(input);
  const bond = bondFor(input, size);
  const total = row.value / bond.worth;
  if (t >= 1) {
    const bricks = bricksOf(bond, total);
    const mortar = path("mortar", "mortar", pathOf(mortarOf(bond, bricks.at(-1))));
    return [mortar, groundOf(size), figureGroup("wall", row.figure, bond.worth, bricksByColour("laid", bricks))];
  }
  const laying = layingFor(input, size);
  const laid = countAt(row.value, t, { trail: FALLING }) / bond.worth;
  const reached = reachedAt(t, { trail: FALLING }) * total; // runs on past the datum while the last bricks fall
  const { whole, settled, falling } = stateOf(bond, laid, reached, total * FALLING);
  const last = settled.at(-1) ?? (whole > 0 ? courseOf(bond, whole - 1, laid).at(-1) : undefined);
  const mortar = [0, 1].map((i) => path(`mortar-${i}`, "mortar", pathOf(mortarOf(bond, last).slice(i, i + 1))));
  const children = [...laying.wallAt(whole, settled), ...steady(laying.inTheAir, bricksByColour("fall", falling))];
  return [...mortar, groundOf(size), figureGroup("wall", row.figure, bond.worth, children)];
}

/** What the wall stands on. */
function groundOf({ width, height }: Size): Shape {
  return groundLine(width, height - GROUND);
}

interface State {
  /** Courses that are finished and at rest. */
  readonly whole: number;
  /** Bricks at rest in the course above. */
  readonly settled: readonly Brick[];
  readonly falling: readonly Brick[];
}

/** @param span units that are in the air at a time. */
function stateOf(bond: Bond, laid: number, reached: number, span: number): State {
  const ageOf = (order: number) => (span === 0 ? 1 : Math.min(1, (reached - order) / span));
  const whole = wholeCourses(bond, laid, ageOf);
  const [settled, falling]: [Brick[], Brick[]] = [[], []];
  for (let course = whole, order = whole * bond.columns; course * bond.columns < laid; course += 1) {
    for (const brick of courseOf(bond, course, laid)) {
      const age = ageOf(order);
      order += brick.units;
      if (age >= 1) settled.push(brick);
      else falling.push(lifted(brick, age, bond));
    }
  }
  return { whole, settled, falling };
}

/** Courses whose last brick has settled; that brick is no more than a unit long. */
function wholeCourses(bond: Bond, laid: number, ageOf: (order: number) => number): number {
  let whole = Math.floor(laid / bond.columns);
  while (whole > 0 && ageOf(whole * bond.columns - 0.5) < 1) whole -= 1;
  return whole;
}

function lifted(brick: Brick, age: number, { cell }: Bond): Brick {
  const height = (1 - easeCubicOut(Math.max(0, age))) * cell.height * (2.5 + brick.colour / 2);
  return { ...brick, y: Math.round(brick.y - height) };
}

/** Under the settled bricks: the course that is being laid, and the whole ones below it. */
function mortarOf(bond: Bond, last: Brick | undefined): Rectangle[] {
  if (!last) return [];
  const { x, base, cell, joint } = bond;
  const below = last.course * cell.height;
  const whole = { x, y: base - below, width: bond.columns * cell.width - joint, height: below - joint };
  const partial = { x, y: last.y, width: last.x + last.width - x, height: cell.height };
  return below > 0 ? [whole, partial] : [partial];
}

function largestBond(units: number, size: Size): Bond | undefined {
  let best: Bond | undefined;
  for (let columns = 1; columns <= size.width / 8; columns += 1) {
    const room = 2 * Math.floor(size.width / columns / 2);
    const courses = courseCount(columns, units);
    const height = Math.min(
      Math.floor((size.height - GROUND) / Math.max(1, courses)),
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
      base: size.height - GROUND,
    };
  }
  return best;
}
