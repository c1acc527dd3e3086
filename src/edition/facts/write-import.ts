// An import is written here, all of it or nothing.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { quoted } from "../../text/problems.ts";
import { systemCause } from "../../text/system-cause.ts";
import { readText, shown } from "../files/read-text.ts";
import { editedTexts } from "./data-edits.ts";
import type { KnownData } from "./known-data.ts";
import type { Copy, Import } from "./proposal.ts";
import { writeTogether } from "./write-together.ts";

/** The files that were written. @throws in French what kept all of them from it. */
export function writeImport({ proposals, copy }: Import, known: KnownData): string[] {
  const edits = proposals.flatMap((proposal) => proposal.edits);
  const files = new Map<string, string | Uint8Array>(copy && [[copy.to, bytesOf(copy)]]);
  for (const [path, text] of editedTexts(known.modules, edits)) files.set(path, markOf(path, known) + text);
  try {
    writeTogether(files);
  } catch (reason) {
    throw new Error(`rien n’est écrit (${systemCause(reason)}) ; rendez les données accessibles, puis relancez.`);
  }
  return [...files.keys()].map(shown);
}

function bytesOf({ from, sha256 }: Copy): Uint8Array {
  const bytes = readFileSync(from);
  if (createHash("sha256").update(bytes).digest("hex") === sha256) return bytes;
  throw new Error(`${quoted(basename(from))} vient de changer, et rien n’est écrit ; relancez.`);
}

/** The mark that editors of Windows put before a text. */
function markOf(path: string, { modules }: KnownData): string {
  if (readText(path).text !== modules.get(path)?.source.text)
    throw new Error(`${quoted(shown(path))} vient de changer, et rien n’est écrit ; relancez.`);
  return readFileSync(path).subarray(0, 3).equals(Buffer.from("\ufeff")) ? "\ufeff" : "";
}
