// A problem is told in one line: first its place, then what was found and what would be right.

import { counted } from "../format.ts";
import type { Problem } from "../model.ts";

export function describeProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** All errors in one message. */
export function describeErrors(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  return `${counted(errors.length, "erreur")} dans le diaporama :\n\n${errors.map(describeProblem).join("\n")}\n`;
}
