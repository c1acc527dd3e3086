// This check takes what an edition knows, and what the edition before it knows, and makes data of both.

import type { Meeting, Place, Problem, Publication } from "../../model.ts";
import { type CheckedData, checkData, NO_PLACE } from "./check-data.ts";
import type { Tables } from "./check-evidence.ts";
import { whyNoLater } from "./copied.ts";
import { lentBy } from "./predecessor.ts";
import type { Forms } from "./report.ts";

/** What an edition knows, as it was read. */
export interface Facts {
  readonly data: unknown;
  /** Where the data's files say a field such as "figures.menages.value"; without it the data have no lines. */
  readonly placeInData?: ((path: string) => Place) | undefined;
  /** The tables that the data's sources name, by their keys. */
  readonly tables?: Tables | undefined;
  /** What was published of the data so far, line by line; nothing where that could not be read. */
  readonly publications?: readonly Publication[] | undefined;
  /** Keys of the changes between two points of a series that the slides ask for. */
  readonly changes?: readonly string[] | undefined;
  /** What the edition knows that the data name as their predecessor. */
  readonly before?: Facts | undefined;
}

export interface CheckedFacts extends CheckedData {
  /** Of the edition before. */
  readonly meetingBefore?: Meeting | undefined;
  readonly publications?: readonly Publication[] | undefined;
}

/** Warnings about an edition that is past are its own. */
export function checkFacts(facts: Facts, forms: Forms): CheckedFacts {
  const { data, placeInData, tables, publications, before, changes = [] } = facts;
  const past = before && checkFacts(before, forms);
  const errors = past?.problems.filter(({ severity }) => severity === "error") ?? [];
  const lent = past && errors.length === 0 ? lentBy(past.data) : undefined;
  const { problems, ...checked } = checkData(data, forms, placeInData, tables, lent, publications, changes);
  const why = past && whyNoLater(checked.data, past.data);
  const place = placeInData?.("meeting.date") ?? NO_PLACE;
  const late: Problem[] = why ? [{ ...place, severity: "warning", message: `meeting.date : ${why}` }] : [];
  return { ...checked, problems: [...errors, ...problems, ...late], meetingBefore: past?.data.meeting, publications };
}
