// A screenshot in, a small grey picture as text out: 54 rows of 96 cells, each cell's grey from 0 (black) to f (white).

import type { Page } from "playwright-core";

/** Rows of greys, 0 to 255. */
export type Grid = readonly (readonly number[])[];

const COLUMNS = 96;
const ROWS = 54;
const LEVEL = 17;
/** A cell may differ by its rounding (half a level) and by this much more. */
const GRAIN = 0.75;

/** Decoded and averaged by the browser itself, in an empty page: the deck's policy lets no picture of ours in. */
export function greyGrid(empty: Page, png: Buffer): Promise<Grid> {
  return empty.evaluate(averaged, { png: png.toString("base64"), columns: COLUMNS, rows: ROWS });
}

export function writtenGrid(grid: Grid): string {
  return `${grid.map((row) => row.map((grey) => Math.round(grey / LEVEL).toString(16)).join("")).join("\n")}\n`;
}

export function readGrid(text: string): Grid {
  const rows = text.trimEnd().split("\n");
  return rows.map((row) => [...row].map((digit) => Number.parseInt(digit, 16) * LEVEL));
}

/** Cells whose grey is another one than what was accepted. */
export function changedCells(accepted: Grid, grid: Grid): number {
  const differs = (grey: number, x: number, y: number) =>
    !(Math.abs((accepted[y]?.[x] ?? Number.NaN) - grey) <= (0.5 + GRAIN) * LEVEL);
  return grid.flatMap((row, y) => row.filter((grey, x) => differs(grey, x, y))).length;
}

/** Runs in the page. */
async function averaged({ png, columns, rows }: { png: string; columns: number; rows: number }): Promise<number[][]> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("expected a canvas");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const [across, down] = [image.width / columns, image.height / rows];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      let [sum, count] = [0, 0];
      for (let y = Math.round(row * down); y < Math.round((row + 1) * down); y += 1) {
        for (let x = Math.round(column * across); x < Math.round((column + 1) * across); x += 1) {
          const at = 4 * (y * image.width + x);
          sum += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
          count += 1;
        }
      }
      return sum / count;
    }),
  );
}
