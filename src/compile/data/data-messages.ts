// When zod finds a mistake in a value, these functions say it as French sentences, each with its path.

import type { z } from "zod";
import { deckData, references } from "../../model.ts";
import { code, listed, oneOf, quoted, suggestion } from "../../text/problems.ts";
import { fieldNames, schemaAt } from "./walk-schema.ts";

type Issue = z.core.$ZodIssue;

/** Every name that a field may have, for those who mistype one. */
const FIELDS: readonly string[] = [...new Set(fieldNames(deckData))];

/** `value` is what the schema was given, at `path` in the data. */
export function sentencesOf(
  issue: Issue,
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): [path: string, sentence: string][] {
  const where = pathOf([...path, ...issue.path]);
  if (issue.code === "unrecognized_keys") {
    const holder = schemaAt(schema, issue.path);
    return issue.keys.map((key) => [pathOf([...path, ...issue.path, key]), `champ inconnu${meant(key, holder)}`]);
  }
  if (issue.code === "invalid_key") {
    const right = issue.issues.map((inner) => expected(inner as Issue)).join(" ");
    return [[where, `nom ${quoted(String(issue.path.at(-1)))} trouvé, attendu ${right}`]];
  }
  const found = valueAt(value, issue.path);
  const key = references.get(schemaAt(schema, issue.path) ?? schema);
  const right = key ? `une clé de data.${key.collection}` : expected(issue);
  return [[where, `${found === undefined ? "absent" : `trouvé ${described(found)}`}, attendu ${right}`]];
}

const MOST_LISTED = 6;
const MOST_FIELDS = 16;

/** The field of this object that looks most like it, else of any. */
function meant(key: string, holder: z.ZodType | undefined): string {
  const here = holder ? fieldNames(holder) : [];
  const few = here.length > 0 && here.length <= MOST_LISTED ? `, attendu ${oneOf(here)}` : ", attendu rien de ce nom";
  if (suggestion(key, here)) return suggestion(key, here);
  if (!FIELDS.includes(key)) return suggestion(key, FIELDS) || few;
  return here.length > MOST_LISTED ? `, attendu l’un de ${listed(here, MOST_FIELDS)}` : few; // it is another record's
}

export function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}

export function described(value: unknown): string {
  if (value === null) return "`null`";
  if (Array.isArray(value)) return value.length === 0 ? "une liste vide" : "une liste";
  if (typeof value === "object") return "un objet";
  if (typeof value === "function") return "une fonction";
  if (typeof value === "string") return value.trim() === "" ? "un texte vide" : `le texte ${quoted(value)}`;
  return code(String(value));
}

const TYPES: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  object: "un objet",
  record: "un objet",
  array: "une liste",
};

/** By the name that each gives as its error. */
const UNIONS: Readonly<Record<string, string>> = {
  evidence: "une phrase, ou `{ in, sentence }`, `{ in, cell }`, `{ in, row, column }`",
  point: "un nombre, ou `{ value, source }`",
  value: "un nombre, deux âges `[premier, dernier]` ou une date `AAAA-MM-JJ`",
  words: "un texte, ou une liste de textes",
};

function expected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "too_small":
      return issue.origin === "array"
        ? "au moins un élément"
        : `un nombre ${issue.inclusive ? "d’au moins" : "plus grand que"} ${issue.minimum}`;
    case "too_big":
      return `un nombre d’au plus ${issue.maximum}`;
    case "invalid_union":
      return UNIONS[issue.message] ?? "une autre valeur";
    case "invalid_format":
      return "un texte";
    case "custom":
      return String(issue.params?.expected ?? "une autre valeur");
    default:
      return "une autre valeur";
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
