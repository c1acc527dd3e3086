// A line seals what a phone and the console say to each other over a network where anyone listens: each word is encrypted,
// comes from the one who has the key, and is heard once.

import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes, randomBytes, utf8ToBytes } from "@noble/ciphers/utils.js";

export type End = "phone" | "console";

export interface Line {
  seal(words: string): Uint8Array;
  /** Undefined for whatever is not the next word of the other end, on this very line. */
  open(frame: Uint8Array): string | undefined;
  /** Whether the other end has answered this one: what was recorded on another line never does. */
  isProved(): boolean;
}

export const KEY_BYTES = 32;

/** Each end draws a number that the other one must know from then on: it makes this line unlike all others. */
const CHALLENGE_BYTES = 16;
const UNKNOWN = new Uint8Array(CHALLENGE_BYTES);

const COUNT_BYTES = 4;
const NONCE_BYTES = 24;

/**
 * The phone speaks first. A frame is a count, a nonce and what is sealed; that it is sealed with the end that speaks, the
 * challenge that it answers and its count is what keeps it from being heard twice, on another line or by who said it.
 */
export function createLine(key: Uint8Array, end: End): Line {
  const other: End = end === "phone" ? "console" : "phone";
  const mine = randomBytes(CHALLENGE_BYTES);
  let theirs: Uint8Array = UNKNOWN;
  let said = 0;
  let heard = 0;

  function seal(words: string): Uint8Array {
    said += 1;
    const plain = said === 1 ? concatBytes(mine, utf8ToBytes(words)) : utf8ToBytes(words);
    const nonce = randomBytes(NONCE_BYTES);
    const count = countBytes(said);
    return concatBytes(count, nonce, cipherFor(nonce, end, theirs, count).encrypt(plain));
  }

  function open(frame: Uint8Array): string | undefined {
    if (frame.length < COUNT_BYTES + NONCE_BYTES) return undefined;
    const bytes = frame.slice(0, COUNT_BYTES);
    const count = new DataView(bytes.buffer).getUint32(0);
    if (heard === 0 ? count !== 1 : count <= heard) return undefined;
    const nonce = frame.slice(COUNT_BYTES, COUNT_BYTES + NONCE_BYTES);
    const isGreeting = other === "phone" && count === 1; // it has heard nothing that it could answer
    const plain = opened(cipherFor(nonce, other, isGreeting ? UNKNOWN : mine, bytes), frame);
    if (!plain || (count === 1 && plain.length < CHALLENGE_BYTES)) return undefined;
    heard = count;
    if (count === 1) theirs = plain.slice(0, CHALLENGE_BYTES);
    return new TextDecoder().decode(count === 1 ? plain.slice(CHALLENGE_BYTES) : plain);
  }

  function cipherFor(nonce: Uint8Array, from: End, answers: Uint8Array, count: Uint8Array) {
    return xchacha20poly1305(key, nonce, concatBytes(utf8ToBytes(from), answers, count));
  }

  return { seal, open, isProved: () => heard > (end === "console" ? 1 : 0) };
}

function opened({ decrypt }: ReturnType<typeof xchacha20poly1305>, frame: Uint8Array): Uint8Array | undefined {
  try {
    return decrypt(frame.slice(COUNT_BYTES + NONCE_BYTES));
  } catch {
    return undefined; // another key, another line, or not one of ours
  }
}

function countBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(COUNT_BYTES);
  new DataView(bytes.buffer).setUint32(0, count);
  return bytes;
}
