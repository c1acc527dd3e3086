// A task given to `whenIdle` runs when the window has nothing better to do.

/** Safari has no idle callback; a moment later does as well. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task, 200);
}
