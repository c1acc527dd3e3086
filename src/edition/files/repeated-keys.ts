// This check finds a key that a collection of the data takes twice, from two files or two objects that it spreads:
// JavaScript keeps the last one, without a word.

import type { ESTree } from "vite";
import { deckData, type Place, type Problem } from "../../model.ts";
import { quoted } from "../../text/problems.ts";
import { placeAt } from "../../text/source.ts";
import type { DataModules } from "./data-modules.ts";
import { keyOf, resolved, type Written, writtenAt } from "./data-places.ts";

/** Within one object it is told as any field is that stands there twice. */
export function checkCollections(modules: DataModules): Problem[] {
  return Object.keys(deckData.shape).flatMap((collection) => {
    const written = writtenAt(modules, collection);
    if (collection === "meeting" || !written) return [];
    const seen = new Map<string, Key>();
    return keysIn(modules, written).flatMap((key): Problem[] => {
      const first = seen.get(key.name);
      if (!first) seen.set(key.name, key);
      if (!first || first.holder === key.holder) return [];
      const message = `${quoted(key.name)} déjà écrit en ${first.place.file}:${first.place.line}, attendu un seul champ de ce nom`;
      return [{ ...key.place, severity: "error", message }];
    });
  });
}

interface Key {
  readonly name: string;
  readonly place: Place;
  /** The object that it is typed in. */
  readonly holder: unknown;
}

/** All that are typed, in order; what is worked out is not read. */
function keysIn(modules: DataModules, written: Written, depth = 0): Key[] {
  const found = depth > 20 ? undefined : resolved(modules, written); // objects that spread each other in a circle
  if (found?.node.type !== "ObjectExpression") return [];
  const { node, module } = found;
  return node.properties.flatMap((property): Key[] => {
    if (property.type === "SpreadElement") return keysIn(modules, { node: property.argument, module }, depth + 1);
    const name = keyOf(property);
    return name === undefined || changesAnother(property.value)
      ? []
      : [{ name, place: placeAt(module.source, property.start), holder: node }];
  });
}

/** Of a record that takes another's fields and changes some: it says itself what it stands for. */
function changesAnother(value: ESTree.Expression): boolean {
  return value.type === "ObjectExpression" && value.properties.some(({ type }) => type === "SpreadElement");
}
