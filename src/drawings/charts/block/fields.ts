// This schema says what the data of a block hold: whether its marks are windows.

import { z } from "zod";
import { type ChartRow, countedWith, type Known } from "../../../model.ts";

export const blockSchema = countedWith({}, { look: z.enum(["brick", "window"]).optional() });

export type BlockRow = ChartRow & Pick<Known<typeof blockSchema>["rows"][number], "look">;
