// This file puts each objective and its result together, and finds the words that tell the pairs apart.

import { periodOf } from "../../../text/periods.ts";
import type { TargetRow } from "./fields.ts";

export interface Pair {
  readonly objective: TargetRow;
  /** Unset where it is not known yet. */
  readonly result?: TargetRow;
}

/** @throws {RangeError} when a result has no objective before it. */
export function pairsOf(rows: readonly TargetRow[]): Pair[] {
  return rows.flatMap((row, i) => {
    if (row.role === "objective") {
      const next = rows[i + 1];
      return [{ objective: row, ...(next?.role === "result" && { result: next }) }];
    }
    if (rows[i - 1]?.role !== "objective") throw new RangeError(`${row.figure}: expected its objective before it`);
    return [];
  });
}

/** Of each pair: its period, and its words, where they are not the same for all. */
export function namesOf(pairs: readonly Pair[]): string[] {
  const periods = pairs.map(({ objective, result }) => periodOf(result?.when ?? objective.when ?? "")?.short);
  const areApart = new Set(periods).size > 1;
  const [isResultSaid, isObjectiveSaid] = [sharedLabel(pairs, "result"), sharedLabel(pairs, "objective")];
  return pairs.map(({ objective, result }, i) => {
    const label = !isResultSaid ? (result ?? objective).label : isObjectiveSaid ? undefined : objective.label;
    return [areApart ? periods[i] : undefined, label].filter(Boolean).join(", ");
  });
}

/** Undefined where they differ. */
export function sharedLabel(pairs: readonly Pair[], role: TargetRow["role"]): string | undefined {
  const labels = new Set(pairs.flatMap((pair) => pair[role]?.label ?? []));
  return labels.size === 1 ? [...labels][0] : undefined;
}
