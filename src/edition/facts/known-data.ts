// The data are read here as an import needs them: their figures, the points of series among them, and the files that they are
// typed in.

import { dirname } from "node:path";
import { checkData } from "../../compile/data/check-data.ts";
import type { DeckData, Place, Problem } from "../../model.ts";
import { describeErrors } from "../describe-problem.ts";
import type { EditionPaths } from "../edition-paths.ts";
import { type DataModules, readDataModules } from "../files/data-modules.ts";
import { type Edition, readEdition } from "../read-edition.ts";
import type { RunModule } from "../read-facts.ts";

export interface KnownData {
  readonly edition: Edition;
  /** What could be read of them; what is wrong with the rest, `npm run check` says. */
  readonly data: DeckData;
  /** As typed and run. */
  readonly raw: object;
  readonly modules: DataModules;
  readonly placeInData: (path: string) => Place;
  /** Where the data lie, and their tables beside them. */
  readonly folder: string;
}

/** Every form is unknown here: charts are none of an import's business. */
const NO_FORMS = { charts: {}, scenes: {}, fields: {} };

/** @throws in French what keeps the data from being read. */
export async function readKnownData(paths: EditionPaths, run: RunModule): Promise<KnownData> {
  const edition = await readEdition(paths, run);
  const { data: raw, placeInData, problems } = edition;
  if (typeof raw !== "object" || raw === null) throw new Error(describeErrors(problems));
  const { data } = checkData(raw, NO_FORMS);
  return { edition, data, raw, placeInData, modules: readDataModules(paths.data), folder: dirname(paths.data) };
}

/** With its place and what to do. */
export function refusalAt({ placeInData }: KnownData, path: string, sentence: string): Problem {
  return { ...placeInData(path), severity: "error", message: `${path} : ${sentence}` };
}

/** What is new in a table and stays there. */
export function leftAt(known: KnownData, path: string, sentence: string): Problem {
  return { ...refusalAt(known, path, sentence), severity: "warning" };
}
