// Before anything is written, the edition is compiled in memory as an import would leave it: it must bring no error.

import type { DeckData, Problem, TableFile } from "../../model.ts";
import { compileEdition } from "../compile-edition.ts";
import type { GivenTable } from "./given-table.ts";
import type { KnownData } from "./known-data.ts";
import type { Proposal } from "./proposal.ts";
import { dataAfter } from "./prove-edits.ts";

/** Those that the edition has not already, at their places as of now. */
export async function errorsAfter(
  proposals: readonly Proposal[],
  given: GivenTable,
  { edition, modules }: KnownData,
): Promise<Problem[]> {
  if (proposals.length === 0) return [];
  const edits = proposals.flatMap((proposal) => proposal.edits);
  const data = await dataAfter(modules, edits);
  const after = { ...edition, data, tables: { ...edition.tables, ...tablesOf(data, given) } };
  const [before = [], now = []] = [edition, after].map((one) =>
    compileEdition(one).problems.filter(({ severity }) => severity === "error"),
  );
  const had = new Set(before.map(({ message }) => message));
  return now.filter(({ message }) => !had.has(message));
}

/** The sources that name the given table, with what it holds. */
function tablesOf(data: unknown, { name, table }: GivenTable): Record<string, TableFile> {
  const { sources } = data as Pick<DeckData, "sources">; // a change of data that were read
  const its = Object.keys(sources).filter((key) => sources[key]?.table?.file === name);
  return Object.fromEntries(its.map((key) => [key, table]));
}
