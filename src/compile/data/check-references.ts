// This check follows the names between sound records: it reports a record that is not there, and a chart that cannot be
// drawn from its rows.

import { z } from "zod";
import { type Collection, type DeckData, deckData, type FigureKind, type SceneSpec } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, listed, oneOf, quoted, suggestion } from "../../text/problems.ts";
import { checkChart } from "./check-chart.ts";
import { checkForm } from "./check-form.ts";
import { isBefore } from "./key-before.ts";
import { whyAbsent } from "./predecessor.ts";
import { type Forms, isBroken, type ReportData } from "./report.ts";
import { schemaFor } from "./schema-for.ts";
import { seriesOf } from "./series.ts";
import { type Reference, referencesIn } from "./walk-schema.ts";

export function checkReferences(data: DeckData, broken: ReadonlySet<string>, forms: Forms, report: ReportData): void {
  const all = allReferences(data, broken, forms);
  for (const { path, key, collection, kind } of all) {
    const found = own<unknown>(data[collection], key);
    if (found === undefined && !isBroken(broken, collection, key)) {
      const records = collection === "sources" ? recordsNaming(key, all) : [recordOf(path)];
      const others = records.length > 1 ? ` (de même, ${records.length - 1} fois encore)` : "";
      if (records[0] === recordOf(path)) report(path, unknown(path, key, collection, kind, data) + others);
    }
    if (kind !== undefined && collection === "figures") checkKind(path, key, kind, data, report);
  }
  for (const [key, chart] of Object.entries(data.charts)) checkChart(key, chart, data, forms, report);
  for (const [key, scene] of Object.entries(data.scenes)) checkScene(key, scene, data, forms, report);
}

/** A source that is gone is told once, where it is named first. */
function recordsNaming(source: string, all: readonly Reference[]): string[] {
  const named = all.filter(({ collection, key }) => collection === "sources" && key === source);
  return [...new Set(named.map(({ path }) => recordOf(path)))];
}

/** All points of a series are one. */
function recordOf(path: string): string {
  return seriesOf(path.split(".")[1] ?? "");
}

/** In the order of the data. What stands for a record that could not be read names none. */
export function allReferences(data: DeckData, broken: ReadonlySet<string>, forms: Forms): Reference[] {
  return Object.entries(deckData.shape).flatMap(([name, schema]) => {
    const held = data[name as keyof DeckData];
    if (schema instanceof z.ZodRecord)
      return Object.entries(held).flatMap(([key, record]) =>
        referencesIn(schemaFor(name as Collection, record, forms), record, `${name}.${key}`),
      );
    return broken.has("data") || broken.has(name) ? [] : referencesIn(schema, held, name);
  });
}

function checkKind(path: string, key: string, expected: FigureKind, { figures }: DeckData, report: ReportData): void {
  const kind = own(figures, key)?.kind;
  if (kind !== undefined && kind !== expected)
    report(path, `${quoted(key)} est de sorte ${quoted(kind)}, attendu un chiffre de sorte \`${expected}\``);
}

function checkScene(
  key: string,
  { form, state, after }: SceneSpec,
  { scenes }: DeckData,
  forms: Forms,
  report: ReportData,
): void {
  const path = `scenes.${key}`;
  checkForm(`${path}.form`, form, Object.keys(forms.scenes), report);
  const states = own(forms.scenes, form)?.states ?? [state];
  if (!states.includes(state))
    report(`${path}.state`, `${quoted(state)} trouvé, attendu ${oneOf(states)}${suggestion(state, states)}`);
  if (after === undefined) return;
  const before = own(scenes, after);
  if (after === key) report(`${path}.after`, "la scène se continue elle-même, attendu une autre scène");
  else if (before && before.form !== form)
    report(`${path}.after`, `${quoted(after)} est de forme ${quoted(before.form)}, attendu ${code(form)}`);
}

function unknown(
  path: string,
  key: string,
  collection: Collection,
  kind: FigureKind | undefined,
  data: DeckData,
): string {
  if (collection === "figures" && isBefore(key)) return whyAbsent(key, data);
  if (kind !== undefined) {
    const known = Object.keys(data.figures).filter((one) => data.figures[one]!.kind === kind);
    return `${quoted(key)} trouvé, attendu la clé d’un chiffre de sorte ${code(kind)}${suggestion(key, known) || ` ${listed(known)}`}`;
  }
  if (/^charts\..*\.rows\./.test(path) && own(data.series, key))
    return `${quoted(key)} est une série, attendu ${code(`series: "${key}"`)} en place de \`rows\`, ou l’un de ses points ${listed(Object.keys(data.series[key]!.points).map((when) => `${key}/${when}`))}`;
  return `${quoted(key)} trouvé, attendu une clé de data.${collection}${suggestionIn(key, data[collection])}`;
}

function suggestionIn(key: string, records: object): string {
  const known = Object.keys(records);
  return suggestion(key, known) || ` ${listed(known)}`;
}
