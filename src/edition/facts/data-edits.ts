// A change to the data's files is made here, as an exact place in their text: the parser finds it, and every other sign stays.

import type { ESTree } from "vite";
import { spellNumber } from "../../text/spell-number.ts";
import type { DataModule, DataModules } from "../files/data-modules.ts";
import { resolved, writtenAt } from "../files/data-places.ts";
import { addedFields, type Splice } from "./added-fields.ts";

/** In one file, by its absolute path. */
export type Edit = { readonly file: string } & (Splice | Addition);

interface Addition {
  readonly into: ESTree.ObjectExpression;
  readonly key: string;
  /** Records of one new collection may come by several additions. */
  readonly value: unknown;
}

/** In place of a number or a text that is typed as such; nothing where the value is calculated, named or absent. */
export function replaceValue(modules: DataModules, path: string, value: number | string): Edit | undefined {
  const written = writtenAt(modules, path);
  if (!written) return undefined;
  const { node, module } = written;
  const number = node.type === "UnaryExpression" && node.operator === "-" ? node.argument : node;
  if (number.type !== "Literal" || typeof number.value !== typeof value) return undefined;
  const before = module.source.text.slice(node.start, node.end);
  const text = typeof value === "number" ? spellNumber(value, before) : JSON.stringify(value);
  return { file: fileOf(modules, module), start: node.start, end: node.end, text };
}

/** One more field of an object that is typed as such, after its last; "" is all the data. */
export function addField(modules: DataModules, path: string, key: string, value: unknown): Edit | undefined {
  const written = writtenAt(modules, path);
  const object = written && resolved(modules, written);
  if (object?.node.type !== "ObjectExpression") return undefined;
  return { file: fileOf(modules, object.module), into: object.node, key, value };
}

/** The new texts of the files that change, by absolute path. */
export function editedTexts(modules: DataModules, edits: readonly Edit[]): Map<string, string> {
  const files = new Set(edits.map(({ file }) => file));
  const of = (file: string) => edits.filter((edit) => edit.file === file);
  return new Map([...files].map((file) => [file, edited(modules.get(file)!, of(file))]));
}

function fileOf(modules: DataModules, module: DataModule): string {
  return [...modules].find(([, one]) => one === module)![0]; // it was found among them
}

function edited(module: DataModule, edits: readonly Edit[]): string {
  const additions = edits.filter((edit) => "into" in edit);
  const added = [...new Set(additions.map(({ into }) => into))].flatMap((object) =>
    addedFields(module, object, together(additions.filter(({ into }) => into === object))),
  );
  return [...edits.filter((edit) => "start" in edit), ...added]
    .toReversed() // of two at one place, the first one's text comes first
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end), module.source.text);
}

/** The fields to add, by name. */
function together(additions: readonly Addition[]): [key: string, value: unknown][] {
  const fields = new Map<string, unknown>();
  for (const { key, value } of additions)
    fields.set(key, fields.has(key) ? Object.assign({}, fields.get(key), value) : value);
  return [...fields];
}
