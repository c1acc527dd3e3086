// This function says which figures the annex tells of, and which sources: those of the edition before where a figure of it
// is shown.

import type { CompiledDeck, DeckData } from "../../model.ts";
import { type Changes, changesIn } from "../changes.ts";
import { formulaOf } from "../data/calculate.ts";
import { foundIn } from "../data/evidence.ts";
import { isBefore, keyBefore } from "../data/key-before.ts";
import { saidIn } from "../said-in.ts";

interface Annex {
  /** Each once, in order of appearance. */
  readonly keys: readonly string[];
  readonly changes: Changes;
  /** With no other sources than those that the annex lists. */
  readonly data: DeckData;
}

export function annexOf(deck: CompiledDeck): Annex {
  const { data, meetingBefore, embargoes } = deck;
  const onSlides = [...[data.meeting.date ?? []].flat(), ...saidIn(deck).flatMap(({ figures }) => figures)];
  const changes = changesIn(data, [...new Set(onSlides)], [...embargoes.keys()]);
  const compared = [...changes.restated.map(keyBefore), ...changes.gone];
  const hasChanges = Object.values(changes).some((keys: readonly string[]) => keys.length > 0);
  const dateBefore = hasChanges && meetingBefore?.date ? [keyBefore(meetingBefore.date)] : [];
  const told = [...onSlides.flatMap((key) => [key, ...takenBefore(key, data)]), ...compared, ...dateBefore];
  const sources = sourcesOf(told, data);
  const dates = Object.values(sources).flatMap(({ published }) => published ?? []);
  return { keys: [...new Set([...told, ...dates])], changes, data: { ...data, sources } };
}

/** The figures of the edition before that one is calculated from: each has a source that this edition has not. */
function takenBefore(key: string, data: DeckData): string[] {
  const { calculated } = data.figures[key]!; // bound, so known
  const taken = calculated ? formulaOf(calculated)[1] : [];
  return taken.flatMap((of) => [...(isBefore(of) ? [of] : []), ...takenBefore(of, data)]);
}

function sourcesOf(keys: readonly string[], { figures, sources }: DeckData): DeckData["sources"] {
  const named = new Set(keys.map((key) => foundIn(figures[key]!.source, sources)?.key));
  return Object.fromEntries(Object.entries(sources).filter(([key]) => !isBefore(key) || named.has(key)));
}
