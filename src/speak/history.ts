// The history puts what was done in a session in one order for all windows, and tells the state that these acts lead to.

import type { Done, History, Session, Stamp } from "./messages.ts";
import { afterAct, type Route } from "./session.ts";

/** Acts that may still be put in order; two windows that act at once are never further apart than a few. */
const LONGEST = 64;

export function newHistory(base: Session, root: string): History {
  return { root, base, baseStamp: { count: 0, by: "" }, done: [] };
}

/** The same history when it holds the act already, or is past it. */
export function withDone(history: History, added: Done, route: Route): History {
  const { done, baseStamp } = history;
  if (compare(added, baseStamp) <= 0 || done.some((known) => compare(known, added) === 0)) return history;
  const at = done.findLastIndex((known) => compare(known, added) < 0) + 1;
  return shortened({ ...history, done: [...done.slice(0, at), added, ...done.slice(at)] }, route);
}

/** All that either holds, of one root: the one that looks back less far gives the base. */
export function merged(mine: History, theirs: History, route: Route): History {
  const [later, other] = compare(theirs.baseStamp, mine.baseStamp) > 0 ? [theirs, mine] : [mine, theirs];
  return other.done.reduce((history, done) => withDone(history, done, route), later);
}

/** Of two that began apart, the one where more was done goes on, in every window the same. */
export function outranks(one: History, other: History): boolean {
  if (one.root === "" || other.root === "") return other.root === "" && one.root !== "";
  return compare({ count: nextCount(one), by: one.root }, { count: nextCount(other), by: other.root }) > 0;
}

export function sessionOf({ base, done }: History, route: Route): Session {
  return done.reduce((session, { act, atMs }) => afterAct(session, act, atMs, route), base);
}

/** The count of the next act: more than all that is known. */
export function nextCount({ baseStamp, done }: History): number {
  return (done.at(-1)?.count ?? baseStamp.count) + 1;
}

function shortened(history: History, route: Route): History {
  if (history.done.length <= LONGEST) return history;
  const kept = LONGEST / 2;
  const { base, done } = history;
  const gone = done.slice(0, -kept);
  const baseStamp = gone.at(-1)!; // more than LONGEST acts less half of them
  return {
    ...history,
    base: sessionOf({ ...history, base, done: gone }, route),
    baseStamp: { count: baseStamp.count, by: baseStamp.by },
    done: done.slice(-kept),
  };
}

function compare(a: Stamp, b: Stamp): number {
  if (a.count !== b.count) return a.count - b.count;
  return a.by < b.by ? -1 : Number(a.by > b.by);
}
