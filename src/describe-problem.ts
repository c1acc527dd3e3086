// Problems in; out, for each, one line: place, then what was found and what would be right.

import type { Problem } from "./model.ts";

export function describeProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** All errors in one message. */
export function describeErrors(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const count = errors.length === 1 ? "1 erreur" : `${errors.length} erreurs`;
  return `${count} dans le diaporama :\n\n${errors.map(describeProblem).join("\n")}\n`;
}
