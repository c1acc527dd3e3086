// The session's own time is one clock for all windows, in ms. It only runs forward, whatever the machine's clock does.

import type { Said } from "./messages.ts";

export interface SessionTime {
  now(): number;
  stamp(): Said;
  /** A window never runs late by more than it took to hear: the latest time heard is right. */
  heard(said: Said): void;
}

/** A message that took longer was not late: someone set the machine's clock. */
const LONGEST_WAY_MS = 1000;

/** The machine's clock counts whole milliseconds: a way must never look longer than it was, or the time would creep. */
const ROUNDED_MS = 1;

/** `monotonic` is `performance.now` in a page, `machine` is `Date.now`. A window that is alone begins its own time at 0. */
export function createSessionTime(monotonic: () => number, machine: () => number): SessionTime {
  let ahead = 0;
  const now = () => monotonic() + ahead;
  return {
    now,
    stamp: () => ({ nowMs: now(), saidAtMs: machine() }),
    heard({ nowMs, saidAtMs }) {
      const wayMs = machine() - saidAtMs - ROUNDED_MS;
      const lateMs = wayMs > 0 && wayMs < LONGEST_WAY_MS ? wayMs : 0;
      ahead = Math.max(ahead, nowMs + lateMs - monotonic());
    },
  };
}
