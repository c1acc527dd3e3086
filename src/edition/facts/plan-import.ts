// An import is planned here, before anything is asked or written: what a table changes in the data, proven to change that alone.

import type { SourcePlace, TableSheet } from "../../model.ts";
import { code, listed } from "../../text/problems.ts";
import { type Column, chosenColumns, columnsOf, findColumns, inOneLine } from "./columns.ts";
import { type GivenTable, givenTable } from "./given-table.ts";
import { type KnownData, refusalAt } from "./known-data.ts";
import type { Import, Proposal, Refusal } from "./proposal.ts";
import { oldTable, proposeFigures } from "./propose-figures.ts";
import { proposeFile } from "./propose-file.ts";
import { proposePoints } from "./propose-points.ts";
import { proposeColumns, proposeSource } from "./propose-source.ts";
import { errorsAfter } from "./prove-edition.ts";
import { unsoundAmong } from "./prove-edits.ts";

export interface Wanted {
  readonly file: string;
  /** The source that it is a new version of, where its name does not say it. */
  readonly source?: string | undefined;
  /** Where the columns of a new table, or new columns, are. */
  readonly sheet?: string | undefined;
  /** Their letters: "B,D". */
  readonly columns?: string | undefined;
}

/** Says which columns become figures: "B,D"; of a table that the data name, none need. */
export type Ask = (columns: readonly Column[], isNamed: boolean) => Promise<string>;

/** @throws in French what is wrong with what is given. */
export async function planImport(wanted: Wanted, known: KnownData, ask: Ask): Promise<Import> {
  const given = await givenTable(wanted.file, known.data, known.folder, wanted.source);
  const { proposals, refusals } = await (given.sources.length > 0 ? changesIn : newSource)(given, wanted, known, ask);
  const all = [...refusals, ...(isRefused(refusals) ? [] : await refusalsOf(proposals, given, known))];
  return isRefused(all) ? { proposals: [], refusals: all } : { copy: given.copy, proposals, refusals: all };
}

export function isRefused(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ severity }) => severity === "error");
}

async function changesIn(given: GivenTable, wanted: Wanted, known: KnownData, ask: Ask): Promise<Import> {
  const all: Import[] = [];
  for (const propose of [proposeFile, proposeFigures, proposePoints]) all.push(propose(given, known));
  if (!all.some(({ refusals }) => isRefused(refusals))) all.push(await newColumns(given, wanted, known, ask));
  return {
    proposals: all.flatMap(({ proposals }) => proposals),
    refusals: all.flatMap(({ refusals }) => refusals),
  };
}

/** Columns that no figure names: those that are asked for, or else those that the table before had not. */
async function newColumns(given: GivenTable, { sheet: wanted, columns: letters }: Wanted, known: KnownData, ask: Ask) {
  const [source = ""] = given.sources;
  const old = oldTable(source, given.table, known);
  const sheet = wanted ?? sheetRead(source, given, known);
  const found = letters === undefined ? findColumns(given.table, sheet) : columnsOf(given.table, sheet);
  if (!found || (letters === undefined && !old)) return { proposals: [], refusals: [] };
  const named = namedIn(source, found.sheet, given, known);
  const [before] = old?.sheets.filter(({ name }) => name === found.sheet.name) ?? [];
  const had = new Set(before?.rows.flat().map(inOneLine));
  const isOffered = ({ head, letter }: Column) =>
    !named.has(head) && !named.has(letter) && (letters !== undefined || !had.has(head));
  const offered = found.columns.filter(isOffered);
  const chosen = offered.length > 0 ? chosenColumns(offered, letters ?? (await ask(offered, true))) : [];
  return proposeColumns(given, chosen, { in: source, sheet: sheetName(found.sheet, given) }, known);
}

/** The first sheet that the data read; none where they read nothing of the table. */
function sheetRead(source: string, { table }: GivenTable, known: KnownData): string | undefined {
  const read = new Set(placesIn(source, known).map(({ sheet }) => sheet ?? table.sheets[0]?.name));
  return table.sheets.find(({ name }) => read.has(name))?.name;
}

/** The heads of columns that the data read of this sheet, or the letters of cells that are named by their place. */
function namedIn(source: string, sheet: TableSheet, given: GivenTable, known: KnownData): Set<string> {
  const ofSheet = placesIn(source, known).filter(
    (place) => place.sheet === sheetName(sheet, given) || place.sheet === sheet.name,
  );
  return new Set(
    ofSheet.flatMap(({ column, cell }) =>
      column === undefined ? (cell?.match(/^[A-Z]+/) ?? []) : [inOneLine(column)],
    ),
  );
}

function placesIn(source: string, { data }: KnownData): SourcePlace[] {
  const all = [...Object.values(data.figures), ...Object.values(data.series)];
  return all.flatMap(({ source: from }) => (typeof from === "object" && from.in === source ? [from] : []));
}

async function newSource(given: GivenTable, wanted: Wanted, known: KnownData, ask: Ask): Promise<Import> {
  const { sheet, columns } = columnsOf(given.table, wanted.sheet);
  const chosen = chosenColumns(columns, wanted.columns ?? (await ask(columns, false)));
  return proposeSource(given, chosen, sheetName(sheet, given), known);
}

/** The first one's need not be said. */
function sheetName(sheet: TableSheet, { table }: GivenTable): string | undefined {
  return sheet === table.sheets[0] ? undefined : sheet.name;
}

/** What these changes would do beside what they say. */
async function refusalsOf(proposals: readonly Proposal[], given: GivenTable, known: KnownData): Promise<Refusal[]> {
  const unsound = await unsoundAmong(proposals, { modules: known.modules, data: known.raw });
  if (unsound.size > 0) return [...unsound].map(([proposal, fields]) => refusalOf(proposal, fields, known));
  return errorsAfter(proposals, given, known);
}

function refusalOf({ becomes, after }: Proposal, fields: readonly string[], known: KnownData) {
  const [path = ""] = Object.keys(becomes);
  const others = fields.filter((field) => field !== path);
  const why = others.length > 0 ? `d’autres faits en dépendent ${listed(others)}` : "une autre ligne l’emporte";
  return refusalAt(known, path, `tapé ici, mais ${why}, attendu ${code(after)} : à changer à la main`);
}
