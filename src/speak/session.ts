// A session is the state that all windows share, and this says what each act makes of it. It needs no window and no clock.

import { nothingLeftOut, withLeftOut } from "../deck/left-out.ts";
import { clamp, enter, first, nextPosition, type Position, previousPosition, type Stop } from "../deck/position.ts";
import type { Act, Session, Side, Spot, Timer } from "./messages.ts";
import { enteredSlide, idleTimer, pausedTimer, resumedTimer, startedTimer } from "./timer.ts";

/** The deck as the session sees it. */
export interface Route {
  readonly stops: readonly Stop[];
  /** The part of the plan that each stop belongs to. */
  readonly slots: readonly number[];
}

/** Nobody jumps further than this without coming back. */
const LONGEST_TRAIL = 20;

/** A session that nobody has acted in yet, with the walls at this place. */
export function startOf(route: Route, wall = spotOf(first, route)): Session {
  return {
    wall,
    ahead: null,
    trail: [],
    black: false,
    table: false,
    replays: 0,
    ...nothingLeftOut,
    timer: { ...idleTimer, slide: wall.id },
  };
}

/** `atMs` is the session's own time. What names a slide that is not there changes nothing. */
export function afterAct(session: Session, act: Act, atMs: number, route: Route): Session {
  switch (act.kind) {
    case "step":
      return stepped(session, act, atMs, route);
    case "go":
      return gone(session, act.to, act.side, atMs, route);
    case "return":
      return returned(session, act.side, atMs, route);
    case "freeze":
      return session.ahead ? session : { ...session, ahead: session.wall };
    case "thaw":
      return thawed(session, act.show, atMs);
    case "black":
      return { ...session, black: act.on };
    case "table":
      return { ...session, table: act.on };
    case "hall":
      return { ...session, hall: act.on };
    case "query":
      return withoutQuery(session, act.id);
    case "replay":
      return { ...session, replays: session.replays + 1 };
    case "timer":
      return { ...session, timer: changedTimer(session.timer, act.change, atMs) };
    case "leave":
      return leftOut(session, act, route);
    case "restore":
      return { ...session, ...nothingLeftOut };
    case "resume":
      return positionOf(act.session.wall, route) ? act.session : session;
  }
}

/** Undefined where the deck has no such slide; the step is clamped. */
export function positionOf({ id, step }: Spot, { stops }: Route): Position | undefined {
  const slide = stops.findIndex((stop) => stop.id === id);
  return slide < 0 ? undefined : clamp({ slide, step }, stops);
}

export function spotOf({ slide, step }: Position, { stops }: Route): Spot {
  return { id: stops[slide]?.id ?? "", step };
}

export function sameSpot(a: Spot, b: Spot): boolean {
  return a.id === b.id && a.step === b.step;
}

/** What the windows of this side look at. */
export function seenFrom(side: Side, { wall, ahead }: Session): Spot {
  return side === "console" ? (ahead ?? wall) : wall;
}

/** A held key is a jump: one comes back to where it began. */
function stepped(session: Session, act: Extract<Act, { kind: "step" }>, atMs: number, route: Route): Session {
  const { by, side, held } = act;
  const here = positionOf(seenFrom(side, session), route) ?? first;
  const to = spotOf((by > 0 ? nextPosition : previousPosition)(here, withLeftOut(route.stops, session)), route);
  const isStart = by > 0 && !isAhead(session, side) && !session.timer.waits;
  const timer = isStart ? startedTimer(session.timer, atMs) : session.timer;
  const trail = held && !isAhead(session, side) ? longer(session.trail, session.wall) : session.trail;
  return movedTo({ ...session, timer, trail }, to, side, atMs);
}

function gone(session: Session, to: Spot, side: Side, atMs: number, route: Route): Session {
  const there = positionOf(to, route);
  const position =
    there && session.stepless.includes(to.id) ? enter(there.slide, withLeftOut(route.stops, session)) : there;
  const from = seenFrom(side, session);
  const target = position && spotOf(position, route);
  if (!target || sameSpot(target, from)) return session;
  const isJump = target.id !== from.id && !isAhead(session, side);
  const trail = isJump ? longer(session.trail, from) : session.trail;
  return movedTo({ ...session, trail }, target, side, atMs);
}

function longer(trail: readonly Spot[], spot: Spot): readonly Spot[] {
  return [...trail, spot].slice(-LONGEST_TRAIL);
}

/** Who looks ahead comes back to what the walls show. */
function returned(session: Session, side: Side, atMs: number, route: Route): Session {
  if (isAhead(session, side)) return { ...session, ahead: session.wall };
  const to = session.trail.at(-1);
  const position = to && positionOf(to, route);
  const left = { ...session, trail: session.trail.slice(0, -1) };
  return position ? movedTo(left, spotOf(position, route), side, atMs) : left;
}

function thawed(session: Session, show: boolean, atMs: number): Session {
  const { ahead, wall, trail } = session;
  if (!ahead) return session;
  const here = { ...session, ahead: null };
  if (!show || sameSpot(ahead, wall)) return here;
  return movedTo({ ...here, trail: ahead.id === wall.id ? trail : longer(trail, wall) }, ahead, "wall", atMs);
}

function movedTo(session: Session, to: Spot, side: Side, atMs: number): Session {
  if (isAhead(session, side)) return { ...session, ahead: to };
  const timer = to.id === session.wall.id ? session.timer : enteredSlide(session.timer, to.id, atMs);
  const table = session.table && to.id === session.wall.id;
  return withoutQuery({ ...session, wall: to, table, timer, ...(session.hall && { hall: false }) });
}

/** But for what comes in its place. */
function withoutQuery({ query: _before, ...session }: Session, id: string | null = null): Session {
  return id === null ? session : { ...session, query: id };
}

function isAhead({ ahead }: Session, side: Side): boolean {
  return side === "console" && ahead !== null;
}

export function slotOf(spot: Spot, route: Route): number {
  return route.slots[positionOf(spot, route)?.slide ?? 0] ?? 0;
}

/** What stands on the walls stays there until they move. */
function leftOut(session: Session, { what, ids, out }: Extract<Act, { kind: "leave" }>, { stops }: Route): Session {
  const isLeft = (id: string) => (ids.includes(id) ? out : session[what].includes(id));
  return { ...session, [what]: stops.map(({ id }) => id).filter(isLeft) };
}

function changedTimer(timer: Timer, change: Extract<Act, { kind: "timer" }>["change"], atMs: number): Timer {
  if (change === "start") return startedTimer(timer, atMs);
  if (change === "wait" || change === "follow") return { ...timer, waits: change === "wait" };
  if (change === "pause") return pausedTimer(timer, atMs);
  if (change === "resume") return resumedTimer(timer, atMs);
  return { ...idleTimer, slide: timer.slide, waits: timer.waits, ...(change === "rehearse" && { rehearses: true }) };
}
