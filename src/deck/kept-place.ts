// These rules say whether something that was kept is worth an offer to go on with it, and how the offer is worded.

/** What was kept longer ago belongs to another day. */
const FRESH_MS = 12 * 3_600_000;

/** `savedAtMs` and `nowMs` are the machine's clock, which someone may have set back. */
export function isFresh(savedAtMs: number, nowMs: number): boolean {
  return Math.abs(nowMs - savedAtMs) < FRESH_MS;
}

/** Moves after which someone has clearly begun anew. */
export const MOVES_TO_FORGET = 3;

/** "Reprendre à « Ménages logés », étape 1 ?" */
export function offerSentence(title: string, step: number): string {
  return `Reprendre à «\u00a0${title}\u00a0»${step > 0 ? `, étape ${step}` : ""}\u202f?`;
}
