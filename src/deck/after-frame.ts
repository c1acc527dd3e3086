// A task given to `afterFrame` runs once the next frame is on the screen and those that follow
// leave room, so that no frame waits for it.

import { whenIdle } from "./idle.ts";

/** A hidden window paints nothing, and a busy one is never idle: there, a moment later does as well. */
const LATEST_MS = 100;

let waiting: (() => void)[] = [];

/** Tasks that wait for the same frame are run together; one that throws stops none of the others. */
export function afterFrame(task: () => void): void {
  waiting.push(task);
  if (waiting.length > 1) return;
  const tasks = waiting;
  const run = () => {
    if (waiting !== tasks) return; // they ran
    waiting = [];
    for (const each of tasks) queueMicrotask(each);
  };
  requestAnimationFrame(() => whenIdle(run));
  setTimeout(run, LATEST_MS);
}
