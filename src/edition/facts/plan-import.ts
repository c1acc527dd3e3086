// An import is planned here, before anything is asked or written: what a table changes in the data, proven to change that alone.

import { inOneLine } from "../../compile/data/find-cell.ts";
import type { SourcePlace, TableSheet } from "../../model.ts";
import { code, listed } from "../../text/problems.ts";
import { type Column, chosenColumns, columnsOf, findColumns, type Offer } from "./columns.ts";
import { type GivenTable, givenTable } from "./given-table.ts";
import { type KnownData, refusalAt } from "./known-data.ts";
import type { Import, Proposal, Refusal } from "./proposal.ts";
import { proposeFigures } from "./propose-figures.ts";
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

/** Hears what is offered, and says which columns become figures, where that was not said before: "B,D". */
export type Ask = (offer: Offer) => Promise<string>;

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

/** Columns that no figure names. */
async function newColumns(given: GivenTable, { sheet: wanted, columns: letters }: Wanted, known: KnownData, ask: Ask) {
  const [source = ""] = given.sources;
  const isAsked = letters !== undefined || wanted !== undefined;
  const found = (isAsked ? columnsOf : findColumns)(given.table, wanted ?? sheetRead(source, given, known));
  if (!found) return { proposals: [], refusals: [] };
  const named = namedIn(source, found.sheet, given, known);
  const isRead = ({ head, letter }: Column) => named.has(head) || named.has(letter);
  const columns = found.columns.filter((column) => !isRead(column));
  const asked = columns.length > 0 ? await ask({ ...found, columns, isNamed: true, table: given.table }) : "";
  const read = found.columns.filter(isRead).map((column) => ({ ...column, why: "déjà prise" }));
  const chosen = chosenColumns({ columns, left: [...found.left, ...read] }, letters ?? asked);
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
  const found = columnsOf(given.table, wanted.sheet);
  const asked = await ask({ ...found, isNamed: false, table: given.table });
  const chosen = chosenColumns(found, wanted.columns ?? asked);
  return proposeSource(given, chosen, sheetName(found.sheet, given), known);
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
