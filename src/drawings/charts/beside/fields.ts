// This schema says what the data of figures side by side hold: whether a row is windows; else it is bricks.

import { z } from "zod";
import { type ChartRow, countedWith, type Known } from "../../../model.ts";

export const besideSchema = countedWith({}, { look: z.literal("window").optional() });

type BesideFields = Pick<Known<typeof besideSchema>["rows"][number], "look">;
export type BesideRow = ChartRow & BesideFields;
