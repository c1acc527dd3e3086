// This check follows the names between sound records: it reports a record that is not there, and a chart that cannot be
// drawn from its rows.

import type { ChartSpec, DeckData, SceneSpec } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, listed, oneOf, quoted, suggestion } from "../../text/problems.ts";
import type { Collection } from "../directives.ts";
import { type Forms, isBroken, type ReportData } from "./report.ts";

/** More marks than this on one wall could be neither drawn in time nor seen. */
const MOST_MARKS = 200_000;

export function checkReferences(data: DeckData, broken: ReadonlySet<string>, forms: Forms, report: ReportData): void {
  const refer = (path: string, key: string, collection: Collection) => {
    if (own<unknown>(data[collection], key) !== undefined || isBroken(broken, collection, key)) return;
    report(
      path,
      `${quoted(key)} trouvé, attendu une clé de data.${collection}${suggestionIn(key, Object.keys(data[collection]))}`,
    );
  };
  if (!broken.has("meeting") && data.meeting.title !== "") {
    refer("meeting.date", data.meeting.date, "figures");
    refer("meeting.chair", data.meeting.chair, "people");
    checkDate("meeting.date", data.meeting.date, data, report);
  }
  if (!broken.has("source") && data.source.text !== "") {
    refer("source.published", data.source.published, "figures");
    checkDate("source.published", data.source.published, data, report);
  }
  for (const [key, { organisation }] of Object.entries(data.people)) {
    if (organisation !== undefined) refer(`people.${key}.organisation`, organisation, "organisations");
  }
  for (const [key, { by }] of Object.entries(data.quotes)) refer(`quotes.${key}.by`, by, "people");
  for (const [key, chart] of Object.entries(data.charts)) checkChart(key, chart, data, forms, refer, report);
  for (const [key, scene] of Object.entries(data.scenes)) checkScene(key, scene, data, forms, refer, report);
}

type Refer = (path: string, key: string, collection: Collection) => void;

function checkDate(path: string, key: string, { figures }: DeckData, report: ReportData): void {
  const kind = own(figures, key)?.kind;
  if (kind !== undefined && kind !== "date")
    report(path, `${quoted(key)} est de sorte ${quoted(kind)}, attendu un chiffre de sorte \`date\``);
}

function checkChart(
  key: string,
  { form, rows, worth, after }: ChartSpec,
  data: DeckData,
  forms: Forms,
  refer: Refer,
  report: ReportData,
): void {
  const path = `charts.${key}`;
  checkForm(`${path}.form`, form, Object.keys(forms.charts), report);
  if (after !== undefined) refer(`${path}.after`, after, "charts");
  if (after === key) report(`${path}.after`, "le graphique se continue lui-même, attendu un autre graphique");
  if (rows.length === 0) report(`${path}.rows`, "une liste vide, attendu au moins un chiffre");
  for (const [index, row] of rows.entries()) {
    const at = `${path}.rows.${index}.figure`;
    refer(at, row.figure, "figures");
    const figure = own(data.figures, row.figure);
    if (!figure) continue;
    if (typeof figure.value !== "number")
      report(at, `${quoted(row.figure)} est de sorte ${quoted(figure.kind)}, attendu un chiffre qui se compte`);
    else if (figure.value < 0) report(at, `${quoted(row.figure)} est négatif, attendu un nombre de marques`);
    else if (figure.value / worth > MOST_MARKS)
      report(
        `${path}.worth`,
        `${quoted(row.figure)} ferait plus de ${MOST_MARKS} marques, attendu une marque qui vaut plus`,
      );
  }
}

function checkScene(
  key: string,
  { form, state, after, map, words }: SceneSpec,
  data: DeckData,
  forms: Forms,
  refer: Refer,
  report: ReportData,
): void {
  const path = `scenes.${key}`;
  checkForm(`${path}.form`, form, Object.keys(forms.scenes), report);
  const states = own(forms.scenes, form)?.states ?? [state];
  if (!states.includes(state))
    report(`${path}.state`, `${quoted(state)} trouvé, attendu ${oneOf(states)}${suggestion(state, states)}`);
  if (map !== undefined) refer(`${path}.map`, map, "maps");
  else if (own(forms.scenes, form)?.drawsMap)
    report(`${path}.map`, `absent, attendu une clé de data.maps${suggestionIn("", Object.keys(data.maps))}`);
  const names = own(forms.scenes, form)?.names ?? [];
  for (const name of Object.keys(words ?? {}).filter((word) => !names.includes(word))) {
    report(`${path}.words`, `${quoted(name)} trouvé, attendu ${oneOf(names)}${suggestion(name, names)}`);
  }
  if (after === undefined) return;
  refer(`${path}.after`, after, "scenes");
  const before = own(data.scenes, after);
  if (after === key) report(`${path}.after`, "la scène se continue elle-même, attendu une autre scène");
  else if (before && before.form !== form)
    report(`${path}.after`, `${quoted(after)} est de forme ${quoted(before.form)}, attendu ${code(form)}`);
}

function checkForm(path: string, form: string, known: readonly string[], report: ReportData): void {
  if (!known.includes(form)) report(path, `${quoted(form)} trouvé, attendu ${oneOf(known)}${suggestion(form, known)}`);
}

function suggestionIn(key: string, known: readonly string[]): string {
  return suggestion(key, known) || ` ${listed(known)}`;
}
