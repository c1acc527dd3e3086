// A text is known by its hash: in a policy that allows it, and in the name of a file that browsers keep.

import { createHash } from "node:crypto";
import { parse } from "node:path";

/** A source of a Content-Security-Policy (CSP level 3). */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** "apercu.png" → "apercu-1a2b3c4d.png" */
export function hashedName(name: string, source: string | Uint8Array): string {
  const { name: stem, ext } = parse(name);
  return `${stem}-${shortHash(source)}${ext}`;
}

export function shortHash(source: string | Uint8Array): string {
  return createHash("sha256").update(source).digest("hex").slice(0, 8);
}
