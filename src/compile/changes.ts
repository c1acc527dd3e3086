// These functions compare an edition with the one before it: which figures it restates, which are new, gone, or counted in
// another way.

import type { DeckData, Figure } from "../model.ts";
import { own } from "../text/names.ts";
import { periodOf } from "../text/periods.ts";
import { isBefore, keyBefore, keyThere } from "./data/key-before.ts";
import { differing } from "./data/predecessor.ts";
import { restatedFrom } from "./data/revised.ts";

/** Keys of figures, in the order of the document, then of the data. */
export interface Changes {
  readonly restated: readonly string[];
  readonly recounted: readonly string[];
  readonly added: readonly string[];
  /** Of the edition before. */
  readonly gone: readonly string[];
}

/** A date or a year says when something else was counted, and changes every time. */
const TELLING_WHEN: readonly Figure["kind"][] = ["date", "year"];

/** `shown` are the figures that the document shows; `held`, as "figures.parc", those that wait for a later day: they are not gone. */
export function changesIn({ figures }: DeckData, shown: readonly string[], held: readonly string[] = []): Changes {
  const counted = (key: string) => !TELLING_WHEN.includes(figures[key]!.kind);
  const now = shown.filter((key) => !isBefore(key) && counted(key));
  const all = Object.keys(figures);
  const waiting = held.map((path) => path.replace(/^figures\./, ""));
  const here = [...all, ...waiting].filter((key) => !isBefore(key));
  const there = all.filter((key) => isBefore(key) && !isBefore(keyThere(key)) && counted(key)).map(keyThere);
  return {
    restated: now.filter((key) => restatedFrom(key, figures)),
    recounted: now.filter((key) => recountedFrom(key, figures)),
    added: lastOfEach(now.filter(notIn(there)), figures),
    gone: lastOfEach(there.filter(notIn(here)).map(keyBefore), figures),
  };
}

function recountedFrom(key: string, figures: DeckData["figures"]): Figure | undefined {
  const then = own(figures, keyBefore(key));
  return then && differing(figures[key]!, then) ? then : undefined;
}

/** A series that goes on is no news; a series is one figure, whatever its points. */
function notIn(others: readonly string[]): (key: string) => boolean {
  const names = new Set(others.map(seriesOf));
  return (key) => !names.has(seriesOf(key));
}

function seriesOf(key: string): string {
  return key.replace(/\/[^/]*$/, "");
}

/** Of a series its last point in time; any other figure as it is. */
function lastOfEach(keys: readonly string[], figures: DeckData["figures"]): string[] {
  const startOf = (key: string) => periodOf(figures[key]!.when ?? "")?.start ?? 0;
  const last = new Map<string, string>();
  for (const key of keys) {
    const name = seriesOf(keyThere(key));
    const known = last.get(name);
    if (known === undefined || startOf(key) > startOf(known)) last.set(name, key);
  }
  return [...last.values()];
}
