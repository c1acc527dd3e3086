// These checks read the parsed data files: they report what keeps them from being run, and what would be lost in
// silence.

import { Visitor } from "rolldown/utils";
import type { ESTree } from "vite";
import type { Problem } from "../../model.ts";
import { code, quoted } from "../../text/problems.ts";
import { placeAt } from "../../text/source.ts";
import type { DataModule, DataModules } from "./data-modules.ts";
import { keyOf } from "./data-places.ts";
import { slipOf } from "./data-slips.ts";

/** With any of these the data cannot be run. */
export function checkSyntax(modules: DataModules): Problem[] {
  return [...modules.values()].flatMap((module) => [
    ...module.problems,
    ...module.errors
      .map((error) => slipOf(module, error))
      .map(({ offset, message }) => problemAt(module, offset, message)),
    ...checkImports(modules, module),
    ...checkZeros(module),
  ]);
}

/** JavaScript keeps the last of two fields, without a word. */
export function checkFields(modules: DataModules): Problem[] {
  return [...modules.values()].flatMap((module) => {
    const problems: Problem[] = [];
    new Visitor({ ObjectExpression: (node) => void problems.push(...repeatedFields(module, node)) }).visit(
      module.program,
    );
    return problems;
  });
}

/** Why the data stopped while they were run. */
export function problemOfRun(modules: DataModules, reason: unknown): Problem {
  const why = reason instanceof Error ? reason.message : String(reason);
  const [, name] = /^(.+) is not defined$/.exec(why) ?? [];
  for (const module of modules.values()) {
    const offset = name === undefined ? undefined : useOf(module, name);
    if (offset === undefined) continue;
    const expected = "attendu un nombre, un texte entre guillemets droits, ou un nom défini dans ce fichier";
    return problemAt(module, offset, `${quoted(name ?? "")} inconnu, ${expected}`);
  }
  const [first] = modules.values();
  if (!first) throw new Error("expected a data module");
  const found = code(why.split("\n")[0] ?? "");
  return problemAt(first, 0, `les données ne se lisent pas : ${found}, attendu un module qui s’exécute`);
}

function problemAt({ source }: DataModule, offset: number, message: string): Problem {
  return { ...placeAt(source, offset), severity: "error", message };
}

// ---------------------------------------------------------------- what cannot be run

function checkImports(modules: DataModules, module: DataModule): Problem[] {
  return module.imports.flatMap(({ request, path, offset, names }) => {
    if (path === undefined)
      return [problemAt(module, offset, `fichier introuvable ${quoted(request)}, attendu un fichier de données`)];
    const { exports, source, errors } = modules.get(path) ?? module;
    if (errors.length > 0 || exports.has("*")) return [];
    const missing = names.filter(({ there }) => there !== "*" && !exports.has(there));
    return missing.map(({ there, offset: at }) => {
      const expected = `${code(`export const ${there} = …`)} dans ce fichier`;
      return problemAt(module, at, `${quoted(there)} absent de ${source.path}, attendu ${expected}`);
    });
  });
}

/** JavaScript reads 0311 as 201, and 2021-12-03 as 2006. */
function checkZeros(module: DataModule): Problem[] {
  const problems: Problem[] = [];
  const check = ({ start, end }: ESTree.Span) => {
    const typed = module.source.text.slice(start, end);
    const right = code(typed.replace(/^0+(?=\d)/, ""));
    const message = `nombre ${quoted(typed)} avec un zéro devant, attendu ${right}, ou une date entre guillemets`;
    if (/^0\d/.test(typed)) problems.push(problemAt(module, start, message));
  };
  new Visitor({ Literal: check }).visit(module.program);
  return problems;
}

function useOf({ program }: DataModule, name: string): number | undefined {
  const uses: number[] = [];
  new Visitor({ Identifier: (node) => void (node.name === name && uses.push(node.start)) }).visit(program);
  return uses[0];
}

// ---------------------------------------------------------------- what would be lost

function repeatedFields(module: DataModule, { properties }: ESTree.ObjectExpression): Problem[] {
  const seen = new Map<string, number>();
  return properties.flatMap((property) => {
    const name = property.type === "Property" ? keyOf(property) : undefined;
    const before = name === undefined ? undefined : seen.get(name);
    if (name !== undefined && before === undefined) seen.set(name, property.start);
    if (name === undefined || before === undefined) return [];
    const { line } = placeAt(module.source, before);
    const message = `${quoted(name)} déjà écrit ligne ${line}, attendu un seul champ de ce nom`;
    return [problemAt(module, property.start, message)];
  });
}
