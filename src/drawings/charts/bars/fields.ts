// This file says what the data of bars hold: which row is lit, and whether they are ranked.

import { z } from "zod";
import { chartWith, type FormFields } from "../../../model.ts";
import { litField, litOnce } from "../../kit/lit-once.ts";

export const barsFields: FormFields = {
  schema: chartWith({ ranked: z.boolean().optional() }, litField),
  check: ({ rows }, _data, report) => litOnce(rows, report),
  /** From the largest; equal ones as they were. */
  arrange: (rows, { ranked }) => (ranked === true ? rows.toSorted((a, b) => b.value - a.value) : rows),
};
