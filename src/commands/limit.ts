// A limit counts what one socket says in a second, and knows when it was too much.

/** @returns to be asked at each word: whether it is more than `most` in this second. */
export function createLimit(most: number, nowMs: () => number = () => performance.now()): () => boolean {
  let since = Number.NEGATIVE_INFINITY;
  let said = 0;
  return () => {
    if (nowMs() - since > 1000) {
      since = nowMs();
      said = 0;
    }
    said += 1;
    return said > most;
  };
}
