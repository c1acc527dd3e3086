// This tells the first step that a held key makes, so that the speaker finds back to where the hold began.

/** @returns what says, while a step is made, whether it is that one. */
export function watchHold(page: Document): () => boolean {
  let isHeld = false;
  let isTold = false;
  page.addEventListener("keydown", ({ repeat }) => hear(repeat), { capture: true });
  page.addEventListener("keyup", () => hear(false), { capture: true });

  function hear(repeat: boolean): void {
    isHeld = repeat;
    if (!repeat) isTold = false;
  }

  return () => {
    const isFirst = isHeld && !isTold;
    isTold ||= isHeld;
    return isFirst;
  };
}
