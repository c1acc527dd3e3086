// This schema says what the data of walls hold: what each row's marks are.

import { z } from "zod";
import { type ChartRow, countedWith, type Known } from "../../../model.ts";

const look = z.enum(["drawn", "pegged", "built", "keys"]);

export const wallsSchema = countedWith({}, { look: look.optional() });

/** The first row comes with the drawing, the next ones at a press each, and what is left over at the last. */
export function wallStops(rows: number): number[] {
  const stops = Math.min(rows, MOST_STOPS);
  return Array.from({ length: stops }, (_, i) => (i < stops - 1 ? (i + 1) / rows : 1));
}

/** A slide has three steps at most. */
const MOST_STOPS = 4;

type WallFields = Pick<Known<typeof wallsSchema>["rows"][number], "look">;
export type WallRow = ChartRow & WallFields;
