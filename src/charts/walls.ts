// A few figures in, walls on one scale out: the same brick and the same height for all, so that width is the figure.

import { format } from "../format.ts";
import type { Chart, ChartInput, ChartRow, Label, Shape, Size } from "../model.ts";
import { type Brick, bricksOf, courseOf } from "./bond.ts";
import { bricksByColour } from "./brick-colours.ts";
import { countAt, countableRows, countsOf } from "./counts.ts";
import { finishedCourses } from "./finished-courses.ts";
import { pathOf } from "./rectangles.ts";
import { rememberLayout } from "./remember.ts";
import { figureGroup, marks, path } from "./shapes.ts";
import { type Site, siteWalls } from "./wall-sites.ts";

export const walls: Chart = {
  form: "walls",
  durationMs: 2200,
  sizes: { wide: { width: 1728, height: 640 }, narrow: { width: 358, height: 560 } },
  at: wallsAt,
  labelsAt,
  countsAt: (input, t) => countsOf(rowsOf(input), t),
  worthAt: (input, size) => sitesOf(input, size).worth,
};

export const sitesOf = rememberLayout((input: ChartInput, size: Size) => siteWalls(rowsOf(input), input.worth, size));

const finishedOf = rememberLayout((input: ChartInput, size: Size) => {
  const { sites } = sitesOf(input, size);
  return rowsOf(input).map(({ look }, i) => {
    const { bond, courses } = sites[i]!;
    return finishedCourses(bond, courses, (key, bricks) => dressed(look, bricks, courses, `${key}-`));
  });
});

/** The walls rise together, course by course: each has laid the same share of itself. */
function wallsAt(input: ChartInput, t: number, size: Size): Shape[] {
  const { worth, sites } = sitesOf(input, size);
  const built = rowsOf(input).map((row, i) => {
    const { bond, courses } = sites[i]!;
    const laid = countAt(row.value, t) / worth;
    const bricks =
      t < 1
        ? rising(row.look, sites[i]!, laid, finishedOf(input, size)[i]!)
        : dressed(row.look, bricksOf(bond, laid), courses);
    return figureGroup(`wall-${row.figure}`, row.figure, worth, bricks);
  });
  return [...built, groundOf(sites)];
}

/** On the way only the course at hand is drawn anew. */
function rising(
  look: ChartRow["look"],
  { bond, courses }: Site,
  laid: number,
  finished: (count: number) => readonly Shape[],
): Shape[] {
  if (laid === 0) return [];
  const whole = Math.floor(laid / bond.columns);
  return [...finished(whole), ...dressed(look, courseOf(bond, whole, laid), courses, "at-hand-")];
}

function labelsAt(input: ChartInput, t: number, size: Size): Label[] {
  const { sites } = sitesOf(input, size);
  return rowsOf(input).flatMap((row, i): Label[] => {
    const { value, name } = sites[i]!;
    const text = format(countAt(row.value, t), row);
    return [
      { key: `value-${row.figure}`, ...value, role: "value", text, figure: row.figure },
      { key: `name-${row.figure}`, ...name, role: "name", text: row.label },
    ];
  });
}

function rowsOf(input: ChartInput): readonly ChartRow[] {
  return countableRows(input, 6);
}

/** @param courses of the whole wall: a half-built one is solid up to the middle of them. */
function dressed(look: ChartRow["look"], bricks: readonly Brick[], courses: number, key = ""): Shape[] {
  switch (look) {
    case "outline":
      return inOneDress("brick-outline", bricks, key);
    case "other":
      return inOneDress("brick-other", bricks, key);
    case "half":
      return [
        ...inOneDress(
          "brick-half",
          bricks.filter(({ course }) => course < courses / 2),
          key,
        ),
        ...inOneDress(
          "brick-outline",
          bricks.filter(({ course }) => course >= courses / 2),
          key,
        ),
      ];
    default:
      return bricksByColour(`${key}laid`, bricks);
  }
}

function inOneDress(dress: string, bricks: readonly Brick[], key: string): Shape[] {
  if (bricks.length === 0) return [];
  const units = bricks.reduce((sum, brick) => sum + brick.units, 0);
  if (dress !== "brick-outline") return [marks(key + dress, dress, pathOf(bricks), units)];
  const inside = bricks.map(({ x, y, width, height }) => ({
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
  }));
  return [marks(key + dress, dress, pathOf(inside), units, { "stroke-width": 1 })];
}

/** One line under walls that stand side by side; a line each under walls that are stacked. */
function groundOf(sites: readonly Site[]): Shape {
  const lines = new Map(sites.map(({ ground }) => [ground.y, ground]));
  return path("ground", "ground", pathOf(lines.values()));
}
