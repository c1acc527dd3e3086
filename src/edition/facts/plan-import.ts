// An import is planned here, before anything is asked or written: what a table changes in the data, proven to change that alone.

import { code, listed } from "../../text/problems.ts";
import { type Column, chosenColumns, columnsOf } from "./columns.ts";
import { type GivenTable, givenTable } from "./given-table.ts";
import { type KnownData, refusalAt } from "./known-data.ts";
import type { Import, Proposal } from "./proposal.ts";
import { proposeFigures } from "./propose-figures.ts";
import { proposeFile } from "./propose-file.ts";
import { proposePoints } from "./propose-points.ts";
import { proposeSource } from "./propose-source.ts";
import { unsoundAmong } from "./prove-edits.ts";

export interface Wanted {
  readonly file: string;
  /** The source that it is a new version of, where its name does not say it. */
  readonly source?: string | undefined;
  /** Of a new table: where its columns are. */
  readonly sheet?: string | undefined;
}

/** `ask` says which columns of a new table become figures: "B,D". @throws in French what is wrong with what is given. */
export async function planImport(
  { file, source, sheet }: Wanted,
  known: KnownData,
  ask: (columns: readonly Column[]) => Promise<string>,
): Promise<Import> {
  const given = await givenTable(file, known.data, known.folder, source);
  const found = given.sources.length > 0 ? changesIn(given, known) : await newSource(given, sheet, known, ask);
  const { base, proposals, refusals } = await provenOf(found, known);
  return { base, copy: given.copy, proposals, refusals };
}

function changesIn(given: GivenTable, known: KnownData): Import {
  const file = proposeFile(given, known);
  if (file.refusals.length > 0) return { proposals: [], refusals: file.refusals };
  const figures = proposeFigures(given, known);
  const points = proposePoints(given, known);
  return {
    base: file.base,
    proposals: [...figures.proposals, ...points.proposals],
    refusals: [...figures.refusals, ...points.refusals],
  };
}

async function newSource(
  given: GivenTable,
  wanted: string | undefined,
  known: KnownData,
  ask: (columns: readonly Column[]) => Promise<string>,
): Promise<Import> {
  const { sheet, columns } = columnsOf(given.table, wanted);
  const chosen = chosenColumns(columns, await ask(columns));
  const isFirst = sheet === given.table.sheets[0];
  const found = proposeSource(given, chosen, isFirst ? undefined : sheet.name, known);
  return found.base ? found : { ...found, proposals: [] };
}

/** Without its base, an import is nothing but what it says. */
async function provenOf(found: Import, known: KnownData): Promise<Import> {
  const all = [...(found.base ? [found.base] : []), ...found.proposals];
  const unsound = await unsoundAmong(all, { modules: known.modules, data: known.raw });
  const refusals = [...unsound].map(([proposal, fields]) => refusalOf(proposal, fields, known));
  const isUnsound = (proposal: Proposal | undefined) => proposal !== undefined && unsound.has(proposal);
  return {
    base: isUnsound(found.base) ? undefined : found.base,
    proposals: isUnsound(found.base) ? [] : found.proposals.filter((proposal) => !isUnsound(proposal)),
    refusals: [...found.refusals, ...refusals],
  };
}

function refusalOf({ becomes, after }: Proposal, fields: readonly string[], known: KnownData) {
  const [path = ""] = Object.keys(becomes);
  const others = fields.filter((field) => field !== path);
  const why = others.length > 0 ? `d’autres faits en dépendent ${listed(others)}` : "une autre ligne l’emporte";
  return refusalAt(known, path, `tapé ici, mais ${why}, attendu ${code(after)} : à changer à la main`);
}
