// A problem in, one line out: place, then what was found and what would be right.

import type { Problem } from "./model.ts";

export function describeProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
