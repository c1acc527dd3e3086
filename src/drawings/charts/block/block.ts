// This form draws one figure as a block of marks that fills its box, so that blocks in a row have one height: a mark has its
// own size in each, and nothing is to be compared.

import type { CountedChart, CountedInput, Shape, Size } from "../../../model.ts";
import { type Brick, bricksOf, colourOf, courseOf } from "../../kit/bond.ts";
import { bricksByColour } from "../../kit/brick-colours.ts";
import { countAt, countsOf, onlyRow } from "../../kit/counts.ts";
import { layingOf } from "../../kit/laying.ts";
import { facesOf, pathOf, polygonOf, rect } from "../../kit/rectangles.ts";
import { groupedByTen, rememberFor, rememberLayout } from "../../kit/remember.ts";
import { figureGroup, group, marks, path } from "../../kit/shapes.ts";
import type { BlockRow } from "./fields.ts";
import { type Grid, gridFor } from "./grid.ts";

type BlockInput = CountedInput<BlockRow>;

const BOX = { width: 860, height: 580 } as const;

export const block: CountedChart<BlockInput> = {
  form: "block",
  kind: "counted",
  durationMs: 1600,
  mostRows: 1,
  sizes: { wide: { name: "wide", ...BOX }, narrow: { name: "narrow", ...BOX } }, // so that it is written once
  stands: { as: "beside", width: 800, foot: 104, layouts: ["texte", "chiffre", "graphique"] },
  at: blockAt,
  labelsAt: () => [],
  valuesAt: (input, t) => countsOf([onlyRow(input)], t),
  worthAt: (input, size) => gridOf(input, size).worth,
};

const AMBERS = [0, 1, 2] as const;
/** So many courses on, the same colours come again: what repeats itself is written once. */
const ALIKE = 6;

export const gridOf = rememberLayout((input: BlockInput, size: Size): Grid & { readonly worth: number } => {
  const { value, look } = rowOf(input);
  return groupedByTen(input.worth, (worth) => {
    const grid = gridFor(value / worth, look, size);
    return grid && { ...grid, worth };
  });
});

const layingFor = rememberLayout((input: BlockInput, size: Size) => {
  const grid = gridOf(input, size);
  return layingOf(grid, rowOf(input).value / grid.worth, dressFor(rowOf(input), grid));
});

function blockAt(input: BlockInput, t: number, size: Size): Shape[] {
  const row = rowOf(input);
  const grid = gridOf(input, size);
  const laid = countAt(row.value, t) / grid.worth;
  const whole = grid.columns > 0 ? Math.floor(laid / grid.columns) : 0;
  const shapes =
    t < 1 ? layingFor(input, size)(whole, courseOf(grid, whole, laid)) : dressFor(row, grid)(bricksOf(grid, laid));
  const behind = row.look === "window" ? facadeOf(grid)(t >= 1, laid) : mortarOf(grid, laid);
  const { across, up } = grid.stretch;
  const stretched = `scale(${[across, up].map((by) => Math.round(by * 1e4) / 1e4).join(" ")})`;
  const drawn = [...behind, figureGroup("block", row.figure, grid.worth, shapes)];
  const under = grid.roof > 0 ? `translate(0 ${grid.roof}) ` : "";
  return [...roofOver(grid.roof, size.width), group("stretched", { transform: under + stretched }, drawn)];
}

/** Windows are those of one large house. */
function roofOver(height: number, width: number): Shape[] {
  if (height === 0) return [];
  const [top, inset] = [Math.round(height / 3), Math.round(height / 2)];
  const slope = polygonOf([
    [0, height],
    [inset, top],
    [width - inset, top],
    [width, height],
  ]);
  const stacks = [0.18, 0.74].map((at) => rect(Math.round(width * at), 0, Math.round(height * 0.6), top));
  return [path("stacks", "chimney", pathOf(stacks)), path("roof", "roof", slope)];
}

function rowOf(input: BlockInput): BlockRow {
  return onlyRow(input);
}

function dressFor({ look }: BlockRow, { x, cell }: Grid): (bricks: readonly Brick[]) => Shape[] {
  const coloured = (brick: Brick) => ({
    ...brick,
    colour: colourOf(brick.course % ALIKE, Math.round((brick.x - x) / cell.width)),
  });
  const dress = look === "window" ? litWindows : (bricks: readonly Brick[]) => bricksByColour("laid", bricks);
  return (bricks) => dress(bricks.map(coloured));
}

function litWindows(windows: readonly Brick[]): Shape[] {
  return AMBERS.flatMap((amber) => {
    const own = windows.filter(({ colour }) => colour % AMBERS.length === amber);
    const units = own.reduce((sum, window) => sum + window.units, 0);
    return own.length > 0 ? [marks(`lit-${amber}`, `window-lit-${amber}`, facesOf(own), units)] : [];
  });
}

/** The façade and its windows, all dark while they light up, and in the end those that nobody lights. */
const facadeOf = rememberFor((grid: Grid): ((isEnd: boolean, laid: number) => Shape[]) => {
  const { columns, courses, cell } = grid;
  const facade = path("facade", "facade-1", pathOf([rect(0, 0, columns * cell.width, courses * cell.height)]));
  const all = bricksOf(grid, columns * courses);
  const dark = path("dark", "window-dark", facesOf(all));
  return (isEnd, laid) => [facade, isEnd ? path("dark", "window-dark", facesOf(all.slice(Math.floor(laid)))) : dark];
});

function mortarOf(grid: Grid, laid: number): Shape[] {
  const { columns, cell, joint } = grid;
  const whole = columns > 0 ? Math.floor(laid / columns) : 0;
  const begun = (laid - whole * columns) * cell.width - joint;
  const y = grid.base - whole * cell.height;
  const beds = [rect(0, y, columns * cell.width - joint, grid.base - y), rect(0, y - cell.height, begun, cell.height)];
  return [path("mortar", "mortar", pathOf(beds.filter(({ width, height }) => width > 0 && height > 0)))];
}
