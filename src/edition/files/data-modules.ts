// This file parses the data module, and every file of ours that it takes its data from, without running them.

import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { type ParseResult, parseSync } from "rolldown/utils";
import type { ESTree } from "vite";
import type { Problem } from "../../model.ts";
import { type SourceLines, sourceOf } from "../../text/source.ts";
import { readText } from "./read-text.ts";

export interface DataModule {
  readonly source: SourceLines;
  readonly program: ESTree.Program;
  readonly comments: ParseResult["comments"];
  /** Why the file cannot be parsed; the parser stops at the first reason. */
  readonly errors: ParseResult["errors"];
  readonly imports: readonly DataImport[];
  readonly exports: ReadonlySet<string>;
  /** What is wrong with the file's bytes. */
  readonly problems: readonly Problem[];
}

export interface DataImport {
  /** As typed: "./figures.ts". */
  readonly request: string;
  /** The file that it names, where it is there. */
  readonly path: string | undefined;
  /** Where the statement starts in the text. */
  readonly offset: number;
  /** What is taken: its name there and its name here. */
  readonly names: readonly { readonly there: string; readonly here: string; readonly offset: number }[];
}

/** By absolute path, the data module first. */
export type DataModules = ReadonlyMap<string, DataModule>;

export function readDataModules(path: string): DataModules {
  const modules = new Map<string, DataModule>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (modules.has(next)) continue;
    const module = parseModule(next);
    modules.set(next, module);
    waiting.push(...module.imports.flatMap(({ path: imported }) => imported ?? []).reverse());
  }
  return modules;
}

function parseModule(path: string): DataModule {
  const { path: shown, text, problems } = readText(path);
  const { program, comments, errors, module } = parseSync(path, text);
  return {
    source: sourceOf(shown, text, 1),
    ...{ program, comments, errors, problems },
    imports: module.staticImports.flatMap((statement) => importOf(path, statement)),
    exports: new Set(
      module.staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name ?? "*")),
    ),
  };
}

/** Types are not data; packages are not ours; JSON has no names to follow. */
function importOf(from: string, statement: ParseResult["module"]["staticImports"][number]): DataImport[] {
  const request = statement.moduleRequest.value;
  const taken = statement.entries.filter(({ isType }) => !isType);
  if (taken.length === 0 || !(request.startsWith(".") || isAbsolute(request))) return [];
  const names = taken.map(({ importName, localName }) => ({
    there: importName.kind === "Default" ? "default" : (importName.name ?? "*"),
    here: localName.value,
    offset: localName.start,
  }));
  const spellings = [request, `${request}.ts`, request.replace(/\.js$/, ".ts"), `${request}/index.ts`];
  const path = spellings.map((spelling) => resolve(dirname(from), spelling)).find(isFile);
  return path === undefined || /\.[cm]?[jt]s$/.test(path) ? [{ request, path, offset: statement.start, names }] : [];
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
