// The talk's stopwatch counts the time talked, from moments of the session's own time (ms, never the machine's clock).

import type { Timer } from "./messages.ts";

export const idleTimer: Timer = {
  startedAt: null,
  pausedAt: null,
  pausedMs: 0,
  slide: "",
  enteredMs: 0,
  spentMs: {},
};

/** Time talked, questions left out. */
export function talkedMs({ startedAt, pausedAt, pausedMs }: Timer, nowMs: number): number {
  return startedAt === null ? 0 : Math.max(0, (pausedAt ?? nowMs) - startedAt - pausedMs);
}

/** Time talked about one slide. */
export function talkedAboutMs(timer: Timer, id: string, nowMs: number): number {
  const before = timer.spentMs[id] ?? 0;
  return id === timer.slide ? before + Math.max(0, talkedMs(timer, nowMs) - timer.enteredMs) : before;
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

export function enteredSlide(timer: Timer, id: string, atMs: number): Timer {
  const leftMs = talkedAboutMs(timer, timer.slide, atMs);
  const spentMs = leftMs > 0 ? { ...timer.spentMs, [timer.slide]: leftMs } : timer.spentMs;
  return { ...timer, slide: id, enteredMs: talkedMs(timer, atMs), spentMs };
}
