// The session's own time: one clock for all windows, in ms. It only runs forward, whatever the machine's clock does.

export interface SessionTime {
  now(): number;
  /** Another window said that it was this late: it can only have been late in saying so, so the latest one is right. */
  heard(theirNowMs: number): void;
}

/** `monotonic` is `performance.now` in a page. A window that is alone begins a time of its own at 0. */
export function createSessionTime(monotonic: () => number): SessionTime {
  let ahead = 0;
  return {
    now: () => monotonic() + ahead,
    heard: (theirNowMs) => {
      ahead = Math.max(ahead, theirNowMs - monotonic());
    },
  };
}
