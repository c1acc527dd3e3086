// The frames of the tests' page: a motion of a second takes thirty of them at least, however slow the machine, and waits
// while a test looks at it.

declare global {
  interface Window {
    /** Whether time stands still for what moves. */
    isHeld: boolean;
  }
}

const LONGEST_MS = 33;

export function paceFrames(): void {
  const request = window.requestAnimationFrame.bind(window);
  let [nowMs, realMs] = [performance.now(), performance.now()];
  window.isHeld = false;
  window.requestAnimationFrame = (frame) =>
    request((toldMs) => {
      if (toldMs > realMs) {
        if (!window.isHeld) nowMs += Math.min(LONGEST_MS, toldMs - realMs);
        realMs = toldMs;
      }
      frame(nowMs);
    });
}
