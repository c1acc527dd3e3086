// The day says how far each thing of the street has come at t, between the state before and the state that it comes to.

import { checkState, during, share } from "../../kit/passage.ts";

/** What happens in the street, in this order, each from 0 to 1. */
const DEEDS = [
  "built",
  "finished",
  "mixed",
  "produced",
  "approached",
  "welcomed",
  "saved",
  "evening",
  "risen",
] as const;
type Deed = (typeof DEEDS)[number];
/** Those that need no word to begin. */
const AT_ONCE: readonly Deed[] = ["approached", "evening"];

export type Day = Readonly<Record<Deed, number>> & {
  /** Indices of the hours, and how far the second has come, and the camera with it. */
  readonly from: number;
  readonly to: number;
  readonly gone: number;
};

/** Each state is one or two deeds done, and all those before it. */
const BY: Readonly<Record<string, Deed>> = {
  built: "built",
  finished: "finished",
  mixed: "mixed",
  produce: "produced",
  welcome: "welcomed",
  save: "saved",
  together: "risen",
};
export const STATES = Object.keys(BY);

/** Until then the camera goes to its place and the hour comes; then what the state says happens. */
export const THERE = 0.4;

/** @param before the state that this one continues; undefined: the place is as it is just before. */
export function dayAt(before: string | undefined, state: string, t: number): Day {
  for (const one of [before ?? state, state]) checkState("street", STATES, one);
  const [from, to] = [before ?? state, state].map((one) => STATES.indexOf(one)) as [number, number];
  const start = before === undefined ? to - 1 : from;
  const [first, last] = [start, to].map((i) => DEEDS.indexOf(BY[STATES[i] ?? ""] ?? ("" as Deed))) as [number, number];
  const said = share(t, THERE, 1);
  const deeds = DEEDS.map((deed, i) => {
    const way = AT_ONCE.includes(deed) ? t : said;
    return [deed, last >= i ? (first >= i ? 1 : way) : first >= i ? 1 - way : 0];
  });
  return { ...(Object.fromEntries(deeds) as Record<Deed, number>), from, to, gone: during(t, 0, THERE) };
}
