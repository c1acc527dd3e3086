// This check compares the data with their sources: a sentence must stand in its text letter for letter, a cell in its table,
// and each must say what is taken from it.

import type { DeckData, Evidence, TableFile } from "../../model.ts";
import { code, listed, quoted } from "../../text/problems.ts";
import { hiddenDigits, wrongCell } from "./check-cell.ts";
import { foundIn } from "./evidence.ts";
import { findCell, noteOf } from "./find-cell.ts";
import type { ReportData } from "./report.ts";
import { whyMissing } from "./why-missing.ts";

/** The tables that were read, by their sources' keys. */
export type Tables = Readonly<Record<string, TableFile>>;

/** Every sentence and every quote stand in their text, letter for letter. */
export function checkEvidence(data: DeckData, broken: ReadonlySet<string>, tables: Tables, report: ReportData): void {
  const { sources } = data;
  const keys = Object.keys(sources);
  if (broken.has("sources") || keys.length === 0 || keys.some((key) => broken.has(`sources.${key}`))) return;
  const check = (path: string, evidence: Evidence) => checkOne(path, evidence, sources, report);
  for (const collection of ["figures", "quotes", "statements", "terms"] as const) {
    for (const [key, { source }] of Object.entries(data[collection]))
      if (source) check(`${collection}.${key}.source`, source);
  }
  for (const [key, { source, calculated }] of Object.entries(data.figures))
    if (!source && !calculated && key !== data.meeting.date)
      report(`figures.${key}.source`, "absent, attendu la phrase ou la case qui le dit");
  for (const [key, { phrases, source }] of Object.entries(data.quotes)) {
    const text = foundIn(source, sources)?.source.text;
    if (text !== undefined) checkWords(`quotes.${key}.phrases`, phrases.join(""), text, report);
  }
  checkTables(data, tables, report);
  const texts = Object.values(sources)
    .flatMap(({ text }) => text ?? [])
    .join("\n");
  for (const [key, { inSource = [] }] of Object.entries(data.people))
    for (const [index, name] of inSource.entries()) checkWords(`people.${key}.inSource.${index}`, name, texts, report);
}

function checkOne(path: string, evidence: Evidence, sources: DeckData["sources"], report: ReportData): void {
  const found = foundIn(evidence, sources);
  if (!found && typeof evidence === "string")
    report(
      path,
      `plusieurs sources, attendu ${code('{ in: "…", sentence: "…" }')} avec une clé de data.sources ${listed(Object.keys(sources))}`,
    );
  if (!found) return; // a key that is not there was told where it stands
  const { source, place } = found;
  if (source.text === undefined) {
    if (place.cell === undefined && (place.row === undefined || place.column === undefined))
      report(path, `${quoted(found.key)} est un tableau, attendu une case : \`cell\`, ou \`row\` et \`column\``);
  } else if (place.sentence === undefined) report(path, `${quoted(found.key)} est un texte, attendu \`sentence\``);
  else checkWords(path, place.sentence, source.text, report);
}

function checkWords(path: string, words: string, text: string, report: ReportData): void {
  if (!text.includes(words)) report(path, whyMissing(words, text));
}

function checkTables({ sources, figures }: DeckData, tables: Tables, report: ReportData): void {
  for (const [key, figure] of Object.entries(figures)) {
    const { place, key: source = "" } = foundIn(figure.source, sources) ?? {};
    const file = tables[source];
    if (!place || !file || (place.cell === undefined && place.row === undefined)) continue;
    const wrong = wrongCell(figure, place, file);
    if (wrong !== undefined) report(`figures.${key}.source`, wrong);
    const cell = findCell(file, place);
    const hidden = hiddenDigits(figure, typeof cell === "string" ? undefined : noteOf(cell));
    if (hidden !== undefined) report(`figures.${key}.decimals`, hidden, "warning");
  }
}
