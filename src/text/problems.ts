// This file sorts all findings into one list of problems, and keeps the turns of phrase that their messages share.

import { distance } from "fastest-levenshtein";
import type { Place, Problem } from "../model.ts";
import { fold } from "./names.ts";

/** Notes one problem; an error unless told otherwise. Messages say what was found, then what would be right. */
export type Report = (place: Place, message: string, severity?: Problem["severity"]) => void;

/** By file in the given order, then line and column. Files that are not in the list (the data) come first. */
export function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const rank = new Map(files.map((path, index) => [path, index]));
  const rankOf = (problem: Problem) => rank.get(problem.file) ?? -1;
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => rankOf(a) - rankOf(b) || byName(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** " ; vouliez-vous dire `agréments` ?" where a known name is near, else nothing. */
export function suggestion(found: string, known: readonly string[], shown = (name: string) => name): string {
  const name = nearest(found, known);
  return name === undefined ? "" : ` ; vouliez-vous dire ${code(shown(name))} ?`;
}

/** "(`a`, `b`, `c`…)" */
export function listed(known: readonly string[], most = 8): string {
  if (known.length === 0) return "(il n’y en a aucun)";
  return `(${known.slice(0, most).map(code).join(", ")}${known.length > most ? "…" : ""})`;
}

/** "`a`, `b` ou `c`" */
export function oneOf(names: readonly string[]): string {
  const all = names.map(code);
  return all.length < 2 ? (all[0] ?? "rien") : `${all.slice(0, -1).join(", ")} ou ${all.at(-1)}`;
}

/** What was found: « … », short enough for one line of a message. */
export function quoted(text: string): string {
  return `« ${clipped(text)} »`;
}

/** What would be right, as one types it: `…`. */
export function code(text: string): string {
  return `\`${clipped(text)}\``;
}

function clipped(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, revealed);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** A sign that nobody sees, by its number. */
function revealed(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

function nearest(found: string, known: readonly string[]): string | undefined {
  const wanted = fold(found).slice(0, 80);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = known
    .map((name) => ({ name, far: distance(wanted, fold(name)) }))
    .filter(({ far, name }) => far <= limit && far < fold(name).length)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.name;
}
