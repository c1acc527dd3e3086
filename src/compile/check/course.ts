// The course of a chart: of one quantity over time, the way from its first point to its last, where there is one alone.

import { format } from "../../format.ts";
import type { ChartInput, ChartRow } from "../../model.ts";
import { fold, withoutPlural } from "../../text/names.ts";
import { periodOf } from "../../text/periods.ts";
import { quoted } from "../../text/problems.ts";
import { keyInAll } from "../data/key-before.ts";
import { seriesOf } from "../data/series.ts";
import { wayOf } from "../trend.ts";

export interface Course {
  /** 1 upwards, −1 downwards; of a change that is none, 0. */
  readonly way: number;
  /** "d’un dessin qui va de « 241 602 » (2022) à « 248 755 » (2025)" */
  readonly words: string;
  /** Whether words name what is drawn. */
  readonly isNamedIn: (words: string) => boolean;
}

/** Undefined where it is stable, as `:évolution` has it, where its last step goes the other way, or where there are several quantities. */
export function courseOf({ rows }: ChartInput): Course | undefined {
  const names = new Set(rows.map(({ figure }) => seriesOf(keyInAll(figure))));
  const points = rows.flatMap((row) => {
    const period = periodOf(row.when ?? "");
    return period ? [{ row, ...period }] : [];
  });
  if (names.size !== 1 || points.length < rows.length) return undefined;
  const inTime = points.sort((a, b) => a.start - b.start);
  const [first, before, last] = [inTime[0], inTime.at(-2), inTime.at(-1)];
  if (!first || !before || !last) return undefined;
  const way = wayBetween(first.row, last.row);
  if (way === 0 || wayBetween(before.row, last.row) === -way) return undefined;
  const told = [first, last].map(({ row, short }) => `${quoted(format(row.value, row))} (${short})`);
  return {
    way,
    words: `d’un dessin qui va de ${told.join(" à ")}`,
    isNamedIn: (words) => isNamed([...names, last.row.label], words),
  };
}

/** −1, 1 or, where it would be written as nought, 0: of a share in points, of anything else in per cent of what it was. */
function wayBetween(from: ChartRow, to: ChartRow): number {
  const isShare = to.kind === "percent";
  const isRank = to.kind === "rank" || to.kind === "year";
  if (isRank || (!isShare && from.value <= 0)) return 0;
  const change = isShare ? to.value - from.value : (100 * (to.value - from.value)) / from.value;
  return wayOf(change, { kind: "percent", decimals: isShare ? (to.decimals ?? 0) : 1 });
}

/** By one of its own words, of four letters or more, in singular or plural. */
function isNamed(names: readonly string[], words: string): boolean {
  const wordsIn = (text: string) => fold(text).match(/\p{L}{4,}/gu) ?? [];
  const known = names.flatMap(wordsIn).map(withoutPlural);
  return wordsIn(words).some((word) => known.includes(withoutPlural(word)));
}
