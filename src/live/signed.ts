// Over a broker that others may enter, what the régie says begins with its signature (Ed25519); without the right one it is as if
// nobody had spoken. The topic is signed too: what was said in one place cannot be said again in another.

import { verifyAsync } from "@noble/ed25519";

const SIGNATURE_BYTES = 64;

/** What is signed of a text on a topic. */
export function signedPart(topic: string, text: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${topic}\n`);
  const all = new Uint8Array(head.length + text.length);
  all.set(head);
  all.set(text, head.length);
  return all;
}

/** @param key the régie's public one, in hexadecimal digits. @returns reads a text; undefined where the régie has not said it there. */
export function createReader(key: string): (payload: Uint8Array, topic: string) => Promise<string | undefined> {
  const known = Uint8Array.from(key.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return async (payload, topic) => {
    if (payload.length <= SIGNATURE_BYTES) return undefined;
    const text = payload.slice(SIGNATURE_BYTES);
    const isSaid = await verifyAsync(payload.slice(0, SIGNATURE_BYTES), signedPart(topic, text), known).catch(
      () => false,
    );
    return isSaid ? new TextDecoder().decode(text) : undefined;
  };
}
