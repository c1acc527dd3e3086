// A task in; run once the next frame is on the screen, so that the frame does not wait for it.

/** A hidden window paints nothing: there, a moment later does as well. */
const HIDDEN_MS = 100;

export function afterFrame(task: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) task();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, HIDDEN_MS);
}
