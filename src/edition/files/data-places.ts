// These functions find where a field such as "figures.menages.value" is written in the data's files: its place, or what is
// typed there.

import type { ESTree } from "vite";
import type { Place } from "../../model.ts";
import { placeAt } from "../../text/source.ts";
import type { DataModule, DataModules } from "./data-modules.ts";

/** An expression and the module that it stands in. */
export interface Written {
  readonly node: ESTree.Node;
  readonly module: DataModule;
}

/** The nearest place that can be found without running anything: the field, else what holds it, else the module. */
export function placeInData(modules: DataModules, path: string): Place {
  const [[entry, module] = []] = modules;
  if (entry === undefined || module === undefined) throw new Error("expected a data module");
  const data = exported(modules, entry, "data");
  const { source } = module;
  if (!data) return placeAt(source, 0);
  return search(modules, data, path, placeAt(source, data.node.start));
}

function search(modules: DataModules, { node, module }: Written, path: string, nearest: Place): Place {
  const held = path === "" ? undefined : fieldIn(modules, { node, module }, path);
  if (!held) return nearest;
  const place = placeAt(held.module.source, held.at);
  return search(modules, held, path.slice(held.name.length + 1), place);
}

/** What is typed for a field, without running anything; for "", for all the data. Nothing where it is typed nowhere as a field. */
export function writtenAt(modules: DataModules, path: string): Written | undefined {
  const [[entry] = []] = modules;
  let held = entry === undefined ? undefined : exported(modules, entry, "data");
  for (let rest = path; held && rest !== ""; ) {
    const field: Field | undefined = fieldIn(modules, held, rest);
    rest = rest.slice((field?.name.length ?? 0) + 1);
    held = field;
  }
  return held;
}

interface Field extends Written {
  readonly name: string;
  /** Where its name starts, or the element of a list itself. */
  readonly at: number;
}

/** The field of an object, or the element of a list, that the path begins with. Keys may hold dots. */
function fieldIn(modules: DataModules, holder: Written, path: string): Field | undefined {
  const found = resolved(modules, holder);
  if (!found) return undefined;
  const { node, module } = found;
  if (node.type === "ArrayExpression") {
    const [name = ""] = path.split(".");
    const element = node.elements[Number(name)];
    return element ? { node: element, module, name, at: element.start } : undefined;
  }
  if (node.type !== "ObjectExpression") return undefined;
  for (const property of node.properties.toReversed()) {
    if (property.type === "SpreadElement") {
      const inside = fieldIn(modules, { node: property.argument, module }, path);
      if (inside) return inside;
    } else {
      const name = keyOf(property);
      if (name !== undefined && (path === name || path.startsWith(`${name}.`)))
        return { node: property.value, module, name, at: property.start };
    }
  }
  return undefined;
}

/** Past types and names, to the object or the list itself. */
export function resolved(modules: DataModules, { node, module }: Written, depth = 0): Written | undefined {
  if (depth > 50) return undefined; // names that lead to one another in a circle
  switch (node.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "ParenthesizedExpression":
      return resolved(modules, { node: node.expression, module }, depth + 1);
    case "Identifier": {
      const meant = named(modules, module, node.name);
      return meant && resolved(modules, meant, depth + 1);
    }
    case "MemberExpression":
      return node.property.type === "Identifier" && !node.computed
        ? fieldIn(modules, { node: node.object, module }, node.property.name)
        : undefined;
    default:
      return { node, module };
  }
}

function named(modules: DataModules, module: DataModule, name: string): Written | undefined {
  const here = declared(module, name);
  if (here) return here;
  for (const { path, names } of module.imports) {
    const taken = names.find((candidate) => candidate.here === name);
    if (taken && path !== undefined) return exported(modules, path, taken.there);
  }
  return undefined;
}

/** Modules of data export under the name that they declare. */
function exported(modules: DataModules, path: string, name: string): Written | undefined {
  const module = modules.get(path);
  return module && named(modules, module, name);
}

function declared(module: DataModule, name: string): Written | undefined {
  for (const statement of module.program.body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") continue;
    const found = declaration.declarations.find(({ id }) => id.type === "Identifier" && id.name === name);
    if (found?.init) return { node: found.init, module };
  }
  return undefined;
}

/** The name of a field, where it is typed as such. */
export function keyOf({ key, computed }: ESTree.ObjectProperty): string | undefined {
  if (key.type === "Literal") return String(key.value);
  return key.type === "Identifier" && !computed ? key.name : undefined;
}
