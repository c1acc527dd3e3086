// Long work takes a breath between its parts: keys and frames that wait have their turn, and it goes on.

interface Scheduler {
  yield?(): Promise<void>;
}

/** At once where the browser knows no turns: a timer would wait a second in a window that is hidden. */
export async function breath(): Promise<void> {
  await (globalThis as { readonly scheduler?: Scheduler }).scheduler?.yield?.();
}
