// The paths of what the data has wrong in; whether one record is among them out.

import type { Collection } from "./directives.ts";

/** Whether a record is there, but wrong: that was told once, and who names it made no mistake. */
export function isBroken(broken: ReadonlySet<string>, collection: Collection, key: string): boolean {
  return broken.has("data") || broken.has(collection) || broken.has(`${collection}.${key}`);
}
