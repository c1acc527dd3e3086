// The talk's stopwatch counts the time talked, from moments of the session's own time (ms, never the machine's clock).

import type { Timer } from "./messages.ts";

export const idleTimer: Timer = {
  startedAt: null,
  pausedAt: null,
  pausedMs: 0,
  slot: 0,
  enteredMs: 0,
  spentMs: [],
};

/** Time talked, questions left out. */
export function talkedMs({ startedAt, pausedAt, pausedMs }: Timer, nowMs: number): number {
  return startedAt === null ? 0 : Math.max(0, (pausedAt ?? nowMs) - startedAt - pausedMs);
}

/** Time talked in one part of the plan. */
export function talkedInSlotMs(timer: Timer, slot: number, nowMs: number): number {
  const before = timer.spentMs[slot] ?? 0;
  return slot === timer.slot ? before + Math.max(0, talkedMs(timer, nowMs) - timer.enteredMs) : before;
}

/** How long the questions have lasted; undefined when there are none. */
export function questionsMs({ pausedAt }: Timer, nowMs: number): number | undefined {
  return pausedAt === null ? undefined : Math.max(0, nowMs - pausedAt);
}

/** A timer that runs goes on. */
export function startedTimer(timer: Timer, atMs: number): Timer {
  return timer.startedAt === null ? { ...timer, startedAt: atMs } : timer;
}

export function pausedTimer(timer: Timer, atMs: number): Timer {
  return timer.startedAt === null || timer.pausedAt !== null ? timer : { ...timer, pausedAt: atMs };
}

export function resumedTimer(timer: Timer, atMs: number): Timer {
  if (timer.pausedAt === null) return startedTimer(timer, atMs);
  return { ...timer, pausedAt: null, pausedMs: timer.pausedMs + Math.max(0, atMs - timer.pausedAt) };
}

export function enteredSlot(timer: Timer, slot: number, atMs: number): Timer {
  const spentMs = Array.from({ length: Math.max(timer.spentMs.length, timer.slot + 1) }, (_, index) =>
    index === timer.slot ? talkedInSlotMs(timer, index, atMs) : (timer.spentMs[index] ?? 0),
  );
  return { ...timer, slot, enteredMs: talkedMs(timer, atMs), spentMs };
}
