// The clock runs a drawing: for a duration it calls back once a frame, with t from 0 to 1.

/** The browser's frames; a test hands in its own. */
export interface Frames {
  request(frame: (nowMs: number) => void): number;
  cancel(id: number): void;
}

export interface Run {
  /** Shows the frame of that time, and goes on from there. */
  seek(elapsedMs: number): void;
  /** Shows the final frame at once and stops. */
  finish(): void;
  /** Stops where it is. */
  cancel(): void;
}

export const browserFrames: Frames = {
  request: (frame) => requestAnimationFrame(frame),
  cancel: (id) => cancelAnimationFrame(id),
};

/**
 * Runs t from 0 to 1. The first frame is drawn before the next paint and not at once, so that forty
 * presses in one task draw one frame; time starts with it, however long the press itself took.
 */
export function play(durationMs: number, onProgress: (t: number) => void, frames: Frames = browserFrames): Run {
  let startMs: number | undefined;
  let seekedMs = 0;
  let id: number | undefined = frames.request(onFrame);

  function onFrame(nowMs: number): void {
    startMs ??= nowMs - seekedMs;
    const t = progressAt(nowMs - startMs, durationMs);
    id = t < 1 ? frames.request(onFrame) : undefined;
    onProgress(t);
  }

  function cancel(): void {
    if (id !== undefined) frames.cancel(id);
    id = undefined;
  }

  function finish(): void {
    if (id === undefined) return;
    cancel();
    onProgress(1);
  }

  function seek(elapsedMs: number): void {
    seekedMs = elapsedMs;
    startMs = undefined;
    id ??= frames.request(onFrame);
    onProgress(progressAt(elapsedMs, durationMs));
  }

  return { seek, finish, cancel };
}

/** The one place where time becomes progress. */
export function progressAt(elapsedMs: number, durationMs: number): number {
  return durationMs > 0 ? Math.min(1, Math.max(0, elapsedMs / durationMs)) : 1;
}
