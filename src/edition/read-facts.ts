// What an edition knows is read from the disk here: its data module, the tables that its sources name, what was
// published of them, and what the edition knows that it names as its predecessor.

import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Place, Problem, Publication, TableFile } from "../model.ts";
import { code, quoted } from "../text/problems.ts";
import { dataModuleIn } from "./edition-paths.ts";
import { checkFields, checkSyntax, problemOfRun } from "./files/check-data-files.ts";
import { readDataModules } from "./files/data-modules.ts";
import { placeInData } from "./files/data-places.ts";
import { isFile, kindOf, placeIn, problemIn } from "./files/on-disk.ts";
import { shown } from "./files/read-text.ts";
import { checkCollections } from "./files/repeated-keys.ts";
import { withTexts } from "./files/source-texts.ts";
import { readPublications } from "./read-publications.ts";
import { readTables } from "./tables/read-tables.ts";

export interface ReadFacts extends ReadData {
  /** Where the data lie, and those of the editions before. */
  readonly folders: readonly string[];
  /** The tables that the data's sources name, by their keys. */
  readonly tables: Readonly<Record<string, TableFile>>;
  /** What was published of the data so far; nothing where that could not be read. */
  readonly publications: readonly Publication[] | undefined;
  /** What the predecessor knows; nothing where the data name none, or where it could not be read. */
  readonly before?: ReadFacts | undefined;
}

interface ReadData {
  /** Undefined where they could not be read. */
  readonly data: unknown;
  /** Where a field such as "figures.menages.value" is written. */
  readonly placeInData: (path: string) => Place;
  readonly problems: readonly Problem[];
}

/** Runs a module and hands its exports over. @throws what stops it. */
export type RunModule = (path: string) => Promise<{ readonly data?: unknown }>;

/** `later` are the data modules of the editions that led here. */
export async function readFacts(path: string, run: RunModule, later: readonly string[] = []): Promise<ReadFacts> {
  const folder = dirname(path);
  const read = await readData(path, run);
  const [tables, past] = [await readTables(read, folder), await readBefore(read, path, run, later)];
  const { publications, problems: unread } = readPublications(folder);
  const problems = [...past.problems, ...read.problems, ...tables.problems, ...unread];
  const folders = [folder, ...past.folders];
  return { ...read, folders, tables: tables.found, publications, before: past.found, problems };
}

async function readData(path: string, run: RunModule): Promise<ReadData> {
  const refuse = (...problems: Problem[]) => ({ data: undefined, placeInData: () => placeIn(path), problems });
  if (!isFile(path))
    return refuse(problemIn(path, "fichier introuvable, attendu le module des données (celui que nomme DECK_DATA)"));
  const modules = readDataModules(path);
  const slips = checkSyntax(modules);
  if (slips.length > 0) return refuse(...slips);
  try {
    const { data } = await run(path);
    if (data === undefined)
      return refuse(problemIn(path, "« data » absent de ce fichier, attendu `export const data = …`"));
    const placeOf = (field: string) => placeInData(modules, field);
    const texts = withTexts(data, dirname(path), (field, message) => ({
      ...placeOf(field),
      severity: "error",
      message: `${field} : ${message}`,
    }));
    if (texts.problems.length > 0) return refuse(...texts.problems);
    const problems = [...checkFields(modules), ...checkCollections(modules)];
    return { data: texts.data, placeInData: placeOf, problems };
  } catch (reason) {
    return refuse(problemOfRun(modules, reason));
  }
}

interface Before extends Pick<ReadFacts, "folders" | "problems"> {
  readonly found?: ReadFacts | undefined;
}

async function readBefore(
  { data, placeInData }: ReadData,
  path: string,
  run: RunModule,
  later: readonly string[],
): Promise<Before> {
  const named = predecessorIn(data);
  if (named === undefined) return { folders: [], problems: [] };
  const field = "meeting.predecessor";
  const folder = resolve(dirname(path), named);
  const refuse = (why: string): Before => ({
    folders: [],
    problems: [{ ...placeInData(field), severity: "error", message: `${field} : ${quoted(named)} ${why}` }],
  });
  const where = `(${shown(folder) || "."})`;
  const right = `attendu le dossier d’une édition, vu de celui de ces données : ${code("../../2020")}`;
  if (!kindOf(folder)?.isDirectory()) return refuse(`introuvable ${where}, ${right}`);
  const module = dataModuleIn(folder);
  if (module === undefined) return refuse(`n’est pas une édition ${where} : ni data/index.ts ni data.ts, ${right}`);
  const asking = [...later, realpathSync(path)];
  if (asking.includes(realpathSync(module)))
    return refuse(`ramène à une édition qui vient après ${where}, attendu une édition plus ancienne`);
  const found = await readFacts(module, run, asking);
  const problems = found.problems.filter(({ severity }) => severity === "error");
  return { folders: found.folders, found: found.data === undefined ? undefined : found, problems };
}

/** The data are not checked yet: only what looks like a path is one. */
function predecessorIn(data: unknown): string | undefined {
  const { meeting } = (data ?? {}) as { readonly meeting?: { readonly predecessor?: unknown } | null };
  const named = meeting?.predecessor;
  return typeof named === "string" && named.trim() !== "" ? named : undefined;
}

export async function runAnew(path: string): Promise<{ readonly data?: unknown }> {
  const { runnerImport } = await import("vite");
  return (await runnerImport<{ data?: unknown }>(path, { logLevel: "silent" })).module;
}

/** For a command, which reads once: loading Vite would take it longer than compiling the slides. */
export function runOnce(path: string): Promise<{ readonly data?: unknown }> {
  return import(pathToFileURL(path).href);
}
