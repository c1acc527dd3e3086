// One row of a chart may be lit: then the bricks of the others are of pale clay, and its words are bold.

import type { ChartRow, Label, Shape } from "../../model.ts";
import { COLOURS, type Coloured } from "./bond.ts";
import { facesOf } from "./rectangles.ts";
import { path } from "./shapes.ts";

export interface LitRow extends ChartRow {
  readonly lit?: boolean;
}

/** The class that a row's bricks begin with. */
export type Dress = "brick" | "glow" | "clay";

export function dressOf({ lit }: LitRow, rows: readonly LitRow[]): Dress {
  if (lit) return "glow";
  return rows.some((row) => row.lit) ? "clay" : "brick";
}

/** A path for each of the colours, empty where no brick has it. */
export function dressedBricks(bricks: readonly Coloured[], dress: Dress): Shape[] {
  return COLOURS.map((colour) =>
    path(`bricks-${colour}`, `${dress}-${colour}`, facesOf(bricks.filter((brick) => brick.colour === colour))),
  );
}

export function litLabels(labels: readonly Label[], { lit }: LitRow): Label[] {
  return labels.map((label) => (lit ? { ...label, isLit: true } : label));
}
