// This schema says what the data of walls hold: how the bricks of each row are laid.

import { z } from "zod";
import { type ChartRow, countedWith, type Known } from "../../../model.ts";

const look = z.enum(["outline", "half", "built", "other"]);

export const wallsSchema = countedWith({}, { look: look.optional() });

type WallFields = Pick<Known<typeof wallsSchema>["rows"][number], "look">;
export type WallRow = ChartRow & WallFields;
