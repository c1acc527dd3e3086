// Files are written together here: each is whole beside the old one before the first takes its place.

import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A crash leaves of each file the old one or the new one, and writing again ends it. @throws what the system says. */
export function writeTogether(files: ReadonlyMap<string, string | Uint8Array>): void {
  const waiting: { readonly beside: string; readonly path: string }[] = [];
  try {
    for (const [named, content] of files) {
      const path = behindLinks(named);
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
      waiting.push({ beside, path });
      writeWhole(beside, content, statSync(path, { throwIfNoEntry: false })?.mode);
    }
    for (const { beside, path } of waiting) renameSync(beside, path);
  } catch (reason) {
    for (const { beside } of waiting) rmSync(beside, { force: true });
    throw reason;
  }
}

function behindLinks(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
}

function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): void {
  const file = openSync(path, "wx", mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file); // a rename may reach the disk before what it renames
  } finally {
    closeSync(file);
  }
}
