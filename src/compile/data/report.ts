// The checks of the data share these types: how each reports a mistake, and which forms there are. They also share a
// way to tell which records were already reported.

import type { Chart, Collection, FormFields, Problem, Scene } from "../../model.ts";
import { isBefore } from "./key-before.ts";
import { seriesOf } from "./series.ts";

/** The forms that a chart or a scene may have. */
export interface Forms {
  readonly charts: Readonly<Record<string, Chart>>;
  readonly scenes: Readonly<Record<string, Scene>>;
  /** Of the forms that have fields of their own. */
  readonly fields: Readonly<Record<string, FormFields>>;
}

/** Notes one sentence about the field at this path. */
export type ReportData = (path: string, sentence: string, severity?: Problem["severity"]) => void;

/** Whether a record is there, but wrong: that was told once, and who names it made no mistake. */
export function isBroken(broken: ReadonlySet<string>, collection: Collection, key: string): boolean {
  const isUnread = isBefore(key) && broken.has("meeting.predecessor");
  const isOfSeries = collection === "figures" && (broken.has("series") || broken.has(`series.${seriesOf(key)}`));
  return isUnread || isOfSeries || broken.has("data") || broken.has(collection) || broken.has(`${collection}.${key}`);
}
