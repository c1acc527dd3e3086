// These functions walk through a schema: to the fields that it names, and to the keys of other records that a value holds.

import { z } from "zod";
import { type Collection, references } from "../../model.ts";

export interface Reference {
  readonly path: string;
  /** What stands there. */
  readonly key: string;
  readonly collection: Collection;
  readonly kind?: "date" | undefined;
}

/** Every place of a sound value that names another record. */
export function referencesIn(schema: z.ZodType, value: unknown, path: string): Reference[] {
  const of = references.get(bare(schema));
  if (of && typeof value === "string") return [{ ...of, path, key: value, collection: of.collection as Collection }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const held = fieldOf(bare(schema), name);
    return held ? referencesIn(held, inner, `${path}.${name}`) : [];
  });
}

/** What a schema says of the field at a path; nothing where it knows none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, name) => at && fieldOf(bare(at), String(name)), schema);
}

/** Every name that a field may have, in it and in what it holds. */
export function fieldNames(schema: z.ZodType): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, held]) => [name, ...fieldNames(held)]);
  if (inner instanceof z.ZodUnion) return (inner.options as readonly z.ZodType[]).flatMap(fieldNames);
  const each = fieldOf(inner, "0");
  return each ? fieldNames(each) : [];
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Readonly<Record<string, z.ZodType>>)[name];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(name)] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodUnion) return firstOf(schema.options as readonly z.ZodType[], name);
  return undefined;
}

function firstOf(options: readonly z.ZodType[], name: string): z.ZodType | undefined {
  return options.map((option) => fieldOf(option, name)).find(Boolean);
}

/** Whether it may be left out is no matter here. */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}
