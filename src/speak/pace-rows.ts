// What was planned stands here beside what was rehearsed and what is talked, by part and by slide: for the eye, and for a table.

import { csvOf, unlikeFormula } from "../text/csv.ts";
import { durationWords } from "./clock-words.ts";
import type { Session } from "./messages.ts";
import { type Planned, type Slot, type Spent, sum } from "./plan.ts";
import { positionOf, type Route } from "./session.ts";

export interface PaceRow {
  readonly part: string;
  readonly speaker: string;
  /** Undefined for a part as a whole. */
  readonly slide?: string;
  readonly plannedMs: number | undefined;
  /** Undefined where it was not rehearsed. */
  readonly rehearsedMs: number | undefined;
}

/** Each part, and behind it its slides. */
export function paceRows(plan: readonly Slot[], rehearsed: Spent): PaceRow[] {
  return plan.flatMap(({ part, speaker, plannedMs, slides }) => {
    const share = plannedMs === undefined ? undefined : plannedMs / slides.length;
    const told = slides.flatMap(({ id }) => rehearsed[id] ?? []);
    const whole = { part, speaker, plannedMs, rehearsedMs: told.length > 0 ? sum(told) : undefined };
    const own = slides.map(({ id, title }) => ({
      part,
      speaker,
      slide: title,
      plannedMs: share,
      rehearsedMs: rehearsed[id],
    }));
    return [whole, ...own];
  });
}

/** Behind the plan; undefined where one of the two is not known. */
export function differenceMs({ plannedMs, rehearsedMs }: PaceRow): number | undefined {
  return plannedMs === undefined || rehearsedMs === undefined ? undefined : rehearsedMs - plannedMs;
}

/** What the front matter of a part may say: whole minutes, begun ones too. */
export function minutesFor({ rehearsedMs }: PaceRow): number | undefined {
  return rehearsedMs === undefined ? undefined : Math.max(1, Math.ceil(rehearsedMs / MINUTE));
}

const MINUTE = 60_000;

/** With the separator and the decimal comma of spreadsheets in French. */
export function paceTable(rows: readonly PaceRow[]): string {
  const head = ["partie", "orateur", "diapositive", "prévu (min)", "répété (min)", "écart (min)"];
  const cells = rows.map((row) => [
    ...[row.part, row.speaker, row.slide ?? ""].map(unlikeFormula),
    ...[row.plannedMs, row.rehearsedMs, differenceMs(row)].map(minutesIn),
  ]);
  return csvOf([head, ...cells]);
}

function minutesIn(ms: number | undefined): string {
  return ms === undefined ? "" : (ms / MINUTE).toFixed(2).replace(".", ",");
}

/** "2:30" */
export function timeWritten(ms: number | undefined): string {
  return ms === undefined ? "" : durationWords(ms);
}

/** "+0:30", "\u22121:00" */
export function differenceWritten(ms: number | undefined): string {
  return ms === undefined ? "" : `${ms < 0 ? "\u2212" : "+"}${durationWords(Math.abs(ms))}`;
}

/** What is ahead of the walls, part by part. */
export function slidesAhead(plan: readonly Slot[], { wall }: Session, route: Route): [Slot, readonly Planned[]][] {
  const here = positionOf(wall, route)?.slide ?? 0;
  return plan
    .map((slot): [Slot, readonly Planned[]] => [slot, slot.slides.filter((_, at) => slot.first + at > here)])
    .filter(([, ahead]) => ahead.length > 0);
}
