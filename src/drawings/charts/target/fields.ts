// This schema says what the data of objectives hold: of each row, whether it is the objective or its result, which follows
// it.

import { z } from "zod";
import { type ChartRow, chartWith, type FormFields, type Known } from "../../../model.ts";

const targetSchema = chartWith({}, { role: z.enum(["objective", "result"]) });

type TargetFields = Pick<Known<typeof targetSchema>["rows"][number], "role">;
export type TargetRow = ChartRow & TargetFields;

export const targetFields: FormFields = {
  schema: targetSchema,
  objection: (index, rows, figures) => {
    const { figure, role } = rows[index]!;
    const value = figures[figure]?.value;
    if (typeof value === "number" && value < 0) return "est négatif, attendu une longueur à bâtir";
    if (role !== "result" || rows[index - 1]?.role === "objective") return undefined;
    return "est un résultat sans objectif, attendu la ligne de son objectif juste avant la sienne";
  },
};
