// Tasks in; run once the next frame is on the screen, so that the frame does not wait for them.

/** A hidden window paints nothing: there, a moment later does as well. */
const HIDDEN_MS = 100;

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
  requestAnimationFrame(() => setTimeout(run));
  setTimeout(run, HIDDEN_MS);
}
