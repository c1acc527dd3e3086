// This schema says what the data of objectives hold: of each row, whether it is the objective or its result, which follows
// it.

import { z } from "zod";
import { type ChartRow, chartWith, type FormFields, type Known } from "../../../model.ts";
import { quoted } from "../../../text/problems.ts";

const targetSchema = chartWith({}, { role: z.enum(["objective", "result"]) });

type TargetFields = Pick<Known<typeof targetSchema>["rows"][number], "role">;
export type TargetRow = ChartRow & TargetFields;

export const targetFields: FormFields = {
  schema: targetSchema,
  check({ rows }, { figures }, report) {
    for (const [index, { figure, role }] of rows.entries()) {
      const refuse = (why: string) => report(`rows.${index}.figure`, `${quoted(figure)} ${why}`);
      if (Number(figures[figure]?.value) < 0) refuse("est négatif, attendu une longueur à bâtir");
      else if (role === "result" && rows[index - 1]?.role !== "objective")
        refuse("est un résultat sans objectif, attendu la ligne de son objectif juste avant la sienne");
    }
  },
};
