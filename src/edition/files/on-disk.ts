// These functions say what stands at a path, and tell a problem with it.

import { type Stats, statSync } from "node:fs";
import type { Place, Problem } from "../../model.ts";
import { shown } from "./read-text.ts";

/** What a path, or the link that stands there, leads to; nothing where it leads nowhere. */
export function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined; // absent, forbidden, or links in a circle
  }
}

export function isFile(path: string): boolean {
  return kindOf(path)?.isFile() ?? false;
}

export function problemIn(path: string, message: string): Problem {
  return { ...placeIn(path), severity: "error", message };
}

export function placeIn(path: string): Place {
  return { file: shown(path), line: 1, column: 1 };
}
