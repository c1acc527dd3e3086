// What the document shows of the data is published here: the register gets a line for each figure that is new, corrected
// or withdrawn, with the day.

import { dirname } from "node:path";
import { changesOf, historiesIn, tells, toldAs } from "../compile/data/history.ts";
import { isBefore } from "../compile/data/key-before.ts";
import { annexOf } from "../compile/render/annex-figures.ts";
import { format } from "../format.ts";
import { type CompiledDeck, day, type Publication } from "../model.ts";
import { own } from "../text/names.ts";
import { quoted } from "../text/problems.ts";
import { systemCause } from "../text/system-cause.ts";
import type { EditionPaths } from "./edition-paths.ts";
import { writeTogether } from "./facts/write-together.ts";
import { shown } from "./files/read-text.ts";
import { registerIn } from "./read-publications.ts";

export interface Plan {
  /** Lines that the register lacks, without their day. */
  readonly lines: readonly Omit<Publication, "date">[];
  /** Of the last correction that waits for its publication; nothing where none does. */
  readonly day: string | undefined;
  /** None before it will do. */
  readonly earliest: string;
}

/** Of a deck that compiles: whatever has changed in it has its correction. */
export function planPublication(deck: CompiledDeck): Plan {
  const { publications = [], data } = deck;
  const histories = historiesIn(publications);
  const keys = new Set([...histories.keys(), ...annexOf(deck).keys.filter((key) => !isBefore(key))]);
  const waiting = [...keys].map((key) => waitingOf(key, histories.get(key) ?? [], data));
  const days = waiting.flatMap(({ days }) => days).sort();
  return {
    lines: waiting.flatMap(({ lines }) => lines),
    day: days.at(-1),
    earliest: [...publications.map(({ date }) => date), ...days].sort().at(-1) ?? "",
  };
}

/** A figure that is gone is withdrawn once that is told. */
function waitingOf(
  key: string,
  history: readonly Publication[],
  { figures, corrections, meeting }: CompiledDeck["data"],
) {
  const figure = own(figures, key);
  const change = changesOf(history, figure).find(({ isPending }) => isPending);
  const days = corrections
    .filter((correction) => correction.figure === key && change && tells(correction, change, figure))
    .map(({ date }) => date);
  const last = history.at(-1);
  const { version } = meeting;
  const line = figure
    ? { figure: key, value: figure.value, text: toldAs(figure), version }
    : { figure: key, value: null, text: last?.text ?? key, version };
  const isNew = figure !== undefined && (last?.value ?? null) === null;
  return { lines: isNew || days.length > 0 ? [line] : [], days };
}

/** @throws in French why this day will not do. */
export function checkDay(typed: string, { earliest }: Plan): void {
  if (!day.safeParse(typed).success)
    throw new Error(`trouvé la date ${quoted(typed)}, attendu une date telle que 2021-12-03.`);
  if (typed < earliest)
    throw new Error(
      `la date ${quoted(typed)} vient trop tôt, attendu le ${format(earliest, { kind: "date" })} ou un jour d’après.`,
    );
}

/** Writes all of it or nothing. @returns the file. @throws in French what kept it from being written. */
export function publish({ data }: EditionPaths, { publications = [] }: CompiledDeck, plan: Plan, date: string): string {
  const path = registerIn(dirname(data));
  const lines = plan.lines.map(({ version, ...line }): Publication => ({ ...line, date, ...(version && { version }) }));
  try {
    writeTogether(new Map([[path, registerOf([...publications, ...lines])]]));
  } catch (reason) {
    throw new Error(`rien n’est écrit (${systemCause(reason)}) ; rendez les données accessibles, puis relancez.`);
  }
  return shown(path);
}

/** A line for each, so that a comparison of two versions shows what was added. */
function registerOf(publications: readonly Publication[]): string {
  const lines = publications.map((line) => {
    const fields = Object.entries(line).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `  { ${fields.join(", ")} }`;
  });
  return `[\n${lines.join(",\n")}\n]\n`;
}
