// This file says what the data of a tally hold: whether its piles stand, which row is lit, and how many people answered.

import { z } from "zod";
import { countedWith, type FormFields, type Known } from "../../../model.ts";
import { litField, litOnce } from "../../kit/lit-once.ts";

const own = {
  /** In the order of the rows, side by side on the wall: of a scale, or of classes of numbers. */
  upright: z.boolean().optional(),
};

/** The rest is of a vote, which the data keep among their votes. */
export interface TallyFields extends Known<z.ZodObject<typeof own>> {
  readonly question?: string;
  /** How many people answered. */
  readonly voters?: number;
  /** Whether one of them may have given several answers. */
  readonly several?: boolean;
  /** Whether its rows have an order of their own, which its table keeps. */
  readonly inOrder?: boolean;
  /** What was to be guessed, as written. */
  readonly fact?: string;
}

export const tallyFields: FormFields = {
  schema: countedWith(own, litField),
  check: ({ rows }, _data, report) => litOnce(rows, report),
};
