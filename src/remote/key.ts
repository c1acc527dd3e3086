// A key is written in an address behind its `#`, which no browser sends to a server, and is read from it.

import { randomBytes } from "@noble/ciphers/utils.js";
import { KEY_BYTES } from "./line.ts";

export function newKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
}

/** Base64 for addresses (RFC 4648, 5). */
export function keyWords(key: Uint8Array): string {
  return btoa(String.fromCharCode(...key))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Undefined for what is no key; a "#" before it is read over. */
export function readKey(words: string): Uint8Array | undefined {
  const [, written] = /^#?([\w-]{43})$/.exec(words) ?? [];
  if (!written) return undefined;
  return Uint8Array.from(atob(written.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}
