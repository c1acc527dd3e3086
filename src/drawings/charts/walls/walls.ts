// This form draws a few figures as walls on one scale: all have the same brick and the same height, so that width is the
// figure.

import { format } from "../../../format.ts";
import type { CountedChart, CountedInput, Label, Shape, Size } from "../../../model.ts";
import { type Bond, type Brick, bricksOf, courseOf } from "../../kit/bond.ts";
import { bricksByColour } from "../../kit/brick-colours.ts";
import { countAt, countableRows, countsOf } from "../../kit/counts.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { layingOf } from "../../kit/laying.ts";
import { facesOf, pathOf, polygonOf } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { figureGroup, marks, path } from "../../kit/shapes.ts";
import type { WallRow } from "./fields.ts";
import { type Site, siteWalls } from "./wall-sites.ts";

type WallsInput = CountedInput<WallRow>;

export const walls: CountedChart<WallsInput> = {
  form: "walls",
  kind: "counted",
  durationMs: 2200,
  mostRows: 6,
  sizes: { wide: { name: "wide", width: 1728, height: 640 }, narrow: { name: "narrow", width: 358, height: 560 } },
  stands: { as: "wide", foot: 60, layouts: ["graphique"] },
  at: wallsAt,
  labelsAt,
  valuesAt: (input, t) => countsOf(rowsOf(input), t),
  worthAt: (input, size) => sitesOf(input, size).worth,
};

export const sitesOf = rememberLayout((input: WallsInput, size: Size) => siteWalls(rowsOf(input), input.worth, size));

const layingsOf = rememberLayout((input: WallsInput, size: Size) => {
  const { worth, sites } = sitesOf(input, size);
  return rowsOf(input).map(({ value, look }, i) => {
    const { bond } = sites[i]!;
    return layingOf(bond, value / worth, (bricks) => dressed(look, bricks, sites[i]!), i / sites.length);
  });
});

/** The walls rise together, course by course: each has laid the same share of itself. */
function wallsAt(input: WallsInput, t: number, size: Size): Shape[] {
  const { worth, sites } = sitesOf(input, size);
  const built = rowsOf(input).map((row, i) => {
    const { bond } = sites[i]!;
    const laid = countAt(row.value, t) / worth;
    const whole = bond.columns > 0 ? Math.floor(laid / bond.columns) : 0;
    const bricks =
      t < 1
        ? layingsOf(input, size)[i]!(whole, courseOf(bond, whole, laid))
        : dressed(row.look, bricksOf(bond, laid), sites[i]!);
    const wall = figureGroup(`wall-${row.figure}`, row.figure, worth, bricks);
    return isDrawn(row) ? [wall, contourOf(`contour-${row.figure}`, bond, laid)] : [wall];
  });
  return [...built.flat(), ...rulesOf(sites), groundOf(sites)];
}

function labelsAt(input: WallsInput, t: number, size: Size): Label[] {
  const { sites } = sitesOf(input, size);
  return rowsOf(input).flatMap((row, i) => labelsOf(row, sites[i]!, format(countAt(row.value, t), row)));
}

function rowsOf(input: WallsInput): WallsInput["rows"] {
  return countableRows(input, walls);
}

function dressed(look: WallRow["look"], bricks: readonly Brick[], site: Site): Shape[] {
  switch (look) {
    case "outline":
      return inOneDress("brick-outline", bricks, site.bond.joint);
    case "other":
      return inOneDress("brick-other", bricks);
    case "half": {
      const isSolid = (brick: Brick) => isUnderTheRake(brick, site);
      const drawn = bricks.filter((brick) => !isSolid(brick));
      return [
        ...inOneDress("brick-half", bricks.filter(isSolid)),
        ...inOneDress("brick-outline", drawn, site.bond.joint),
      ];
    }
    default:
      return bricksByColour("laid", bricks);
  }
}

/** A half-built wall is raked back, as masons leave one: half of it stands, under the diagonal. */
function isUnderTheRake({ x, width, course }: Brick, { bond, courses }: Site): boolean {
  const across = (x + width / 2 - bond.x) / (bond.columns * bond.cell.width);
  return across + (course + 0.5) / courses < 1;
}

function inOneDress(dress: string, bricks: readonly Brick[], joint = 0): Shape[] {
  if (bricks.length === 0) return [];
  const units = bricks.reduce((sum, brick) => sum + brick.units, 0);
  if (dress !== "brick-outline") return [marks(dress, dress, facesOf(bricks), units)];
  const outlines = bricks.map((brick) => ({
    x: brick.x + 0.5,
    y: brick.y - 0.5,
    width: brick.width + joint,
    height: brick.height + joint,
  }));
  return [marks(dress, dress, pathOf(outlines), units)];
}

/** What is not built is drawn: its bricks share their lines, and a strong one runs round the wall. */
function isDrawn({ look }: WallRow): boolean {
  return look === "outline" || look === "half";
}

function contourOf(key: string, { x, base, columns, cell }: Bond, units: number): Shape {
  const whole = columns > 0 ? Math.floor(units / columns) : 0;
  const begun = (units - whole * columns) * cell.width;
  const [left, right, top] = [x + 1, x + columns * cell.width, base - whole * cell.height];
  const step = begun > 0 ? [[left, top - cell.height] as const, [x + begun, top - cell.height] as const] : [];
  const turn = begun > 0 ? [[x + begun, top] as const] : [[left, top] as const];
  const d = units > 0 ? polygonOf([[left, base], ...step, ...turn, [right, top], [right, base]]) : "";
  return path(key, "brick-outline brick-contour", d);
}

function rulesOf(sites: readonly Site[]): Shape[] {
  const rules = sites.flatMap(({ rule }) => (rule ? [rule] : []));
  return rules.length > 0 ? [path("rules", "rule", pathOf(rules))] : [];
}

/** One line under walls of one kind that stand side by side; a line each under walls that are stacked. */
function groundOf(sites: readonly Site[]): Shape {
  const lines = new Map(sites.map(({ ground }) => [`${ground.x} ${ground.y}`, ground]));
  return path("ground", "ground", pathOf(lines.values()));
}
