// Over a broker, the régie sees no phone come or go: each says now and then that it is here, by a name of that moment's page, and
// they are counted, never listed.

import { isName } from "./vote-words.ts";

/** About so often, and not all at the same moment. */
const BEAT_MS = 60_000;
/** Whoever was not heard for so long is gone. */
const GONE_MS = 2.5 * BEAT_MS;
/** More is no hall. */
const MOST = 100_000;

/** How long a phone waits before it says again that it is here. */
export function beatMs(): number {
  return BEAT_MS * (0.75 + Math.random() / 2);
}

export interface Presence {
  hear(name: string, nowMs: number): void;
  count(nowMs: number): number;
}

export function createPresence(): Presence {
  /** When each was heard, the latest last. */
  const heard = new Map<string, number>();
  return {
    hear(name, nowMs) {
      if (!isName(name) || (heard.size >= MOST && !heard.has(name))) return;
      heard.delete(name);
      heard.set(name, nowMs);
    },
    count(nowMs) {
      for (const [name, atMs] of heard) {
        if (nowMs - atMs < GONE_MS) break;
        heard.delete(name);
      }
      return heard.size;
    },
  };
}
