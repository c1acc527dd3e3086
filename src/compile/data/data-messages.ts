// When zod finds a mistake in a value, these functions say it as French sentences, each with its path.

import type { z } from "zod";
import { code, oneOf, quoted, suggestion } from "../../text/problems.ts";
import { FIELDS } from "./data-schema.ts";

type Issue = z.core.$ZodIssue;

/** `value` is what the schema was given, at `path` in the data. */
export function sentencesOf(
  issue: Issue,
  path: readonly PropertyKey[],
  value: unknown,
): [path: string, sentence: string][] {
  const where = pathOf([...path, ...issue.path]);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => [
      pathOf([...path, ...issue.path, key]),
      `champ inconnu${suggestion(key, FIELDS) || ", attendu rien de ce nom"}`,
    ]);
  }
  const found = valueAt(value, issue.path);
  return [[where, `${found === undefined ? "absent" : `trouvé ${described(found)}`}, attendu ${expected(issue)}`]];
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
