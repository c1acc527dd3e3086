// The régie makes of what the windows say of the wall what the hall is told. It needs no window, no network and no clock.

import type { Pos, Shown } from "./pos.ts";

export interface Regie {
  readonly epoch: number;
  readonly n: number;
  /** Undefined until a wall has shown something. */
  readonly place: { readonly id: string; readonly step: number } | undefined;
}

/** @param epoch greater than that of any before it. */
export function newRegie(epoch: number): Regie {
  return { epoch, n: 0, place: undefined };
}

/** While the wall is black the hall stays where it was: never ahead of what is seen. */
export function afterShown(regie: Regie, { id, step, black }: Shown): Regie {
  const { n, place } = regie;
  if (black || (place?.id === id && place.step === step)) return regie;
  return { ...regie, n: n + 1, place: { id, step } };
}

export function posOf({ epoch, n, place }: Regie): Pos | undefined {
  return place && { epoch, n, ...place };
}
