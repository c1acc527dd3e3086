// Every form counts through this file: it says which count a datum shows at a time, and refuses rows that a form cannot count.

import { easeCubicInOut } from "d3";
import type { Chart, ChartInput, ChartRow } from "../../model.ts";

/** What a form shows before its first mark is counted, and after its last, as shares of the datum. */
export interface Margins {
  /** Marks on their way before the first one arrives. */
  readonly lead?: number;
  /** Marks still settling after the last one is counted. */
  readonly trail?: number;
}

/** Whole numbers on the way, the datum itself at t = 1. */
export function countAt(value: number, t: number, margins: Margins = {}): number {
  if (t >= 1) return value;
  return Math.min(value, Math.max(0, Math.round(value * reachedAt(t, margins))));
}

export function countsOf(rows: readonly ChartRow[], t: number, margins?: Margins): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.figure, countAt(row.value, t, margins)]));
}

/** Share of the datum that the motion has reached: from `-lead` to `1 + trail`. */
export function reachedAt(t: number, { lead = 0, trail = 0 }: Margins = {}): number {
  return easeCubicInOut(Math.min(1, Math.max(0, t))) * (1 + lead + trail) - lead;
}

/**
 * The row of a form that draws one figure.
 * @throws {RangeError} when there are more or fewer, or when it cannot be counted out.
 */
export function onlyRow(input: ChartInput): ChartRow {
  const [row] = countableRows(input, { mostRows: 1 });
  if (!row) throw new RangeError(`${input.form} draws one row, found none`);
  return row;
}

/** @throws {RangeError} when there are more rows than the form has room for, or a value that marks cannot count. */
export function countableRows<Row extends ChartRow>(
  input: ChartInput<Row>,
  form: Pick<Chart, "mostRows">,
): readonly Row[] {
  for (const { figure, value } of rowsWithin(input, form)) {
    if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`${figure}: expected 0 or more, found ${value}`);
  }
  return input.rows;
}

/** @throws {RangeError} when there are more than the form has room for. */
export function rowsWithin<Row extends ChartRow>(
  { form, rows }: ChartInput<Row>,
  { mostRows }: Pick<Chart, "mostRows">,
): readonly Row[] {
  if (rows.length > mostRows) throw new RangeError(`${form} draws ${mostRows} rows at most, found ${rows.length}`);
  return rows;
}
