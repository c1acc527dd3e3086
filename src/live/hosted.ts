// In the article of a hosted deck, a phone follows over a broker that others may enter too: it believes what the régie has signed.

import { followBy } from "./follow.ts";
import { createReader } from "./signed.ts";
import { guardOf } from "./switch.ts";

/** @param url of the broker. @param key the régie's public one, in hexadecimal digits. */
export function startHosted(page: Document, url: string, key: string): void {
  followBy(page, { url, read: createReader(key), isOpen: true }, guardOf(url));
}
