// What a row's marks look like is said here: bricks that are drawn or laid, pegs and string on the ground. What was decided,
// begun and delivered has a look each.

import type { Shape } from "../../../model.ts";
import type { Bond, Brick } from "../../kit/bond.ts";
import { bricksByColour } from "../../kit/brick-colours.ts";
import { facesOf, pathOf, polygonOf, type Rectangle } from "../../kit/rectangles.ts";
import { marks, path } from "../../kit/shapes.ts";
import type { WallRow } from "./fields.ts";

export function dressed(look: WallRow["look"], bricks: readonly Brick[], bond: Bond): Shape[] {
  if (look !== "drawn" && look !== "pegged") return bricksByColour("laid", bricks);
  if (bricks.length === 0) return [];
  const units = bricks.reduce((sum, brick) => sum + brick.units, 0);
  return look === "drawn"
    ? [marks("drawn", "brick-outline", pathOf(bricks.map((brick) => lineOf(brick, bond))), units)]
    : [marks("pegs", "peg", facesOf(bricks.map((brick) => pegOf(brick, bond))), units)];
}

/** With the strong line that runs round what is only drawn, or the ground that is pegged out and its strings. */
export function withOutline(group: Shape, { look, figure }: WallRow, bond: Bond, units: number): Shape[] {
  const outline = () => contourOf(bond, units);
  if (look === "drawn") return [group, path(`contour-${figure}`, "brick-outline brick-contour", outline())];
  if (look !== "pegged") return [group];
  return [
    path(`plot-${figure}`, "earth", outline()),
    path(`strings-${figure}`, "string", stringsOf(bond, units).join("")),
    group,
  ];
}

/** Bricks that are drawn share their lines, which stand on the middle of the joints. */
function lineOf({ x, y, width, height }: Brick, { joint }: Bond): Rectangle {
  return { x: x + 0.5, y: y - 0.5, width: width + joint, height: height + joint };
}

/** Of a whole one: so much less than its cell that each is seen by itself. */
export function pegHeight({ cell, joint }: Bond): number {
  return Math.max(2, Math.round((cell.height - joint) * 0.6));
}

/** In the middle of its cell; one that is cut is lower. */
function pegOf({ x, y, height, units }: Brick, bond: Bond): Rectangle {
  const width = Math.max(2, Math.round(bond.cell.height / 2));
  const tall = pegHeight(bond);
  const top = y + Math.round((height - tall) / 2);
  return { x: x + Math.round((bond.cell.width - width) / 2), y: top + tall * (1 - units), width, height: tall * units };
}

/** Round all pegs and after every tenth row and file, between them, so that pegs are counted by the hundred. */
function stringsOf({ x, base, columns, cell }: Bond, units: number): string[] {
  const rows = Math.floor(units / columns);
  if (!(rows > 0)) return [];
  const half = Math.max(2, Math.round(cell.height / 8)) / 2;
  const [left, right, top] = [x, x + columns * cell.width, base - rows * cell.height];
  const files = tenths(columns).map((file) => {
    const at = x + file * cell.width;
    return polygonOf([
      [at - half, base],
      [at - half, top],
      [at + half, top],
      [at + half, base],
    ]);
  });
  const along = tenths(rows).map((row) =>
    pathOf([{ x: left, y: base - row * cell.height - half, width: right - left, height: 2 * half }]),
  );
  return [...files, ...along];
}

function tenths(count: number): number[] {
  return [...new Set([...Array.from({ length: Math.ceil(count / 10) }, (_, i) => i * 10), count])];
}

function contourOf({ x, base, columns, cell }: Bond, units: number): string {
  if (units <= 0) return "";
  const whole = Math.floor(units / columns);
  const begun = (units - whole * columns) * cell.width;
  const at = (across: number, courses: number) => [x + across, base - courses * cell.height] as const;
  const wide = columns * cell.width;
  const step = begun > 0 ? [at(0, whole + 1), at(begun, whole + 1), at(begun, whole)] : [at(0, whole)];
  return polygonOf([at(0, 0), ...step, ...(whole > 0 ? [at(wide, whole), at(wide, 0)] : [at(begun, 0)])]);
}
