// The session is kept through crashes of the whole browser, and this says what may be gone on with.

import { isFresh, tellClosed, wasClosed } from "../deck/kept-place.ts";
import { withLeftOut } from "../deck/left-out.ts";
import { last, start } from "../deck/position.ts";
import { openStore, type Store } from "../deck/store.ts";
import { channelName, type Joined } from "./join.ts";
import { parseSession, type Session } from "./messages.ts";
import type { Pairing } from "./pairing.ts";
import { positionOf, type Route, sameSpot, spotOf } from "./session.ts";

export interface Kept {
  readonly session: Session;
  resume(): void;
}

interface Saved {
  readonly session: Session;
  /** The session's own time, and the machine's, when it was saved. */
  readonly nowMs: number;
  readonly savedAtMs: number;
}

/**
 * Undefined when others are there, when there is nothing to go on with, or when it had ended in order. A page that was only reloaded goes on by
 * itself; what was kept by a browser that died is for a person to decide. `onRefused`: this browser keeps nothing.
 */
export async function keepSession(
  view: Window,
  joined: Joined,
  route: () => Route,
  onRefused: () => void,
): Promise<Kept | undefined> {
  const { pairing, time } = joined;
  const name = channelName(view.location).replace("deck", "session");
  const store = openStore(view, name);
  let changes = 0;
  pairing.onChange(() => {
    changes += 1;
  });
  const saved = parseSaved(await store.read());
  if (store.isRefused()) onRefused();
  const alone = await joined.alone;
  tellClosed(view, name, writeChanges(store, joined, changes > BEGUN));
  if (!alone || !saved || !isFresh(saved.savedAtMs, Date.now()) || !positionOf(saved.session.wall, route())) return;
  const here = pairing.session().wall;

  function resume(session: Session): void {
    const goneMs = Math.max(0, Date.now() - saved!.savedAtMs);
    time.heard({ nowMs: saved!.nowMs + goneMs, saidAtMs: Date.now() });
    pairing.act({ kind: "resume", session: { ...session, ahead: null, black: false } });
  }

  takeUpChoices(pairing, saved.session);
  const isSame = sameSpot(saved.session.wall, here);
  if (isSame && isReload(view)) resume(saved.session);
  else if (wasClosed(view, name, saved.savedAtMs, TOGETHER_MS) && isOver(saved.session, route())) return undefined;
  else if (!isSame || saved.session.timer.startedAt !== null)
    return { session: saved.session, resume: () => resume(saved.session) };
  return undefined;
}

/** What was left out before the talk began is no place to go back to: it holds without a question. */
function takeUpChoices({ act, session }: Pairing, { hidden, stepless, timer }: Session): void {
  if (timer.startedAt === null && hidden.length + stepless.length > 0)
    act({ kind: "resume", session: { ...session(), hidden, stepless } });
}

/** Moves after which someone has clearly begun anew. */
const MOVES_TO_FORGET = 3;

/** Another window may have gone on. */
export function endOffer({ onChange }: Pairing, forget: () => void): void {
  let moves = 0;
  onChange((_session, act) => {
    moves += 1;
    if (act?.kind === "resume" || moves >= MOVES_TO_FORGET) forget();
  });
}

/** Windows that close together wrote the same state within a moment of each other. */
const TOGETHER_MS = 1000;

/** Nobody was talking: the clock stood, or the talk was brought back to its beginning or to its end. */
function isOver(session: Session, route: Route): boolean {
  const { wall, timer } = session;
  const stops = withLeftOut(route.stops, session);
  const ends = [start(stops), last(stops)].map((end) => spotOf(end, route));
  return timer.startedAt === null || ends.some((end) => sameSpot(end, wall));
}

/** That a session began is one change: it is no reason to write over what was kept. */
const BEGUN = 1;

/** @returns when this window last wrote. */
function writeChanges(store: Store, { pairing }: Joined, isChanged: boolean): () => number | undefined {
  let saved: Saved | undefined;
  const write = () => {
    saved = { session: pairing.session(), nowMs: pairing.nowMs(), savedAtMs: Date.now() };
    store.write(saved);
  };
  if (isChanged) write();
  pairing.onChange(write);
  return () => saved?.savedAtMs;
}

function parseSaved(data: unknown): Saved | undefined {
  if (typeof data !== "object" || data === null || !("session" in data)) return undefined;
  const { session, nowMs, savedAtMs } = data as Partial<Saved>;
  const parsed = parseSession(session);
  const isTimed = Number.isFinite(nowMs) && Number.isFinite(savedAtMs);
  return parsed && isTimed ? { session: parsed, nowMs: nowMs!, savedAtMs: savedAtMs! } : undefined;
}

function isReload(view: Window): boolean {
  const [entry] = view.performance.getEntriesByType("navigation");
  return (entry as PerformanceNavigationTiming | undefined)?.type === "reload";
}
