// A pairing makes one window part of a session: what is done here and what is heard from the others become one shared state.

import { merged, newHistory, nextCount, outranks, sessionOf, withDone } from "./history.ts";
import {
  type Act,
  type Done,
  type History,
  type Mark,
  type Message,
  type PointerSpot,
  parseMessage,
  type Said,
  type Session,
  type Side,
  type Spot,
} from "./messages.ts";
import type { Route } from "./session.ts";
import type { SessionTime } from "./session-time.ts";

export interface Channel {
  post(message: Message): void;
  /** Whatever arrives, from whomever. */
  onData(listener: (data: unknown) => void): void;
}

export interface Peers {
  readonly walls: number;
  readonly consoles: number;
}

/** `act` is what alone led here; without it the state is to be shown, and nothing played. */
type OnChange = (session: Session, act: Act | undefined) => void;

/** `by` is the window where the hand is. */
type OnMark = (on: Spot, mark: Mark, by: string) => void;

export interface Pairing {
  session(): Session;
  /** The session's own time, ms. */
  nowMs(): number;
  act(act: Act): void;
  onChange(listener: OnChange): void;
  /** The other windows. */
  peers(): Peers;
  onPeers(listener: () => void): void;
  point(at: PointerSpot | null): void;
  onPoint(listener: (at: PointerSpot | null) => void): void;
  mark(on: Spot, mark: Mark): void;
  onMark(listener: OnMark): void;
  /** Asks who is there. */
  ask(): void;
  /** Asks, from time to time: those who said nothing for two times are gone. */
  tick(): void;
  /** Nobody answered: a session of its own begins here. What was done while waiting is kept. */
  begin(where: Act): void;
  /** Whether a session was found or begun. */
  isJoined(): boolean;
  onJoined(listener: () => void): void;
  leave(): void;
}

export interface Member {
  /** Unlike that of any other window. */
  readonly id: string;
  readonly side: Side;
  readonly channel: Channel;
  readonly time: SessionTime;
  readonly route: () => Route;
  readonly start: Session;
}

/** What was done in a window that had not yet found the others is done again when it has; what is older is not. */
const AGAIN_MS = 3000;

/** A flood of questions gets an answer now and then. */
const ANSWER_MS = 20;

export function createPairing({ id, side, channel, time, route, start }: Member): Pairing {
  let history = newHistory(start, "");
  let session = start;
  let own: { readonly act: Act; readonly atMs: number }[] = [];
  let answeredMs = Number.NEGATIVE_INFINITY;
  let others = new Map<string, { readonly side: Side; readonly tick: number }>();
  let ticks = 0;
  const changeListeners: OnChange[] = [];
  const peerListeners: (() => void)[] = [];
  const pointListeners: ((at: PointerSpot | null) => void)[] = [];
  const markListeners: OnMark[] = [];
  const joinedListeners: (() => void)[] = [];
  const isJoined = () => history.root !== "";

  function act(what: Act): void {
    const now = time.now();
    own = [...own.filter(({ atMs }) => !isJoined() || now - atMs < AGAIN_MS), { act: what, atMs: now }];
    perform(what);
  }

  function perform(what: Act): void {
    const done: Done = { count: nextCount(history), by: id, atMs: time.now(), act: what };
    history = withDone(history, done, route());
    if (isJoined()) channel.post({ type: "done", from: id, side, said: time.stamp(), root: history.root, done });
    tell(what);
  }

  function tell(what?: Act): void {
    session = sessionOf(history, route());
    for (const listener of changeListeners) listener(session, what);
  }

  function hear(data: unknown): void {
    const message = parseMessage(data);
    if (!message || message.from === id) return;
    meet(message);
    if (message.type === "hello") answer();
    else if (message.type === "state") hearState(message);
    else if (message.type === "done") hearDone(message);
    else if (message.type === "point") for (const listener of pointListeners) listener(message.at);
    else if (message.type === "mark")
      for (const listener of markListeners) listener(message.on, message.mark, message.from);
  }

  function meet({ from, side: theirs, type }: Message): void {
    const known = others.has(from);
    if (type === "bye") others.delete(from);
    else others.set(from, { side: theirs, tick: ticks });
    if (known !== others.has(from)) for (const listener of peerListeners) listener();
  }

  function answer(): void {
    const now = time.now();
    if (!isJoined() || now - answeredMs < ANSWER_MS) return;
    answeredMs = now;
    channel.post({ type: "state", from: id, side, said: time.stamp(), history });
  }

  function hearState({ said, history: theirs }: Extract<Message, { type: "state" }>): void {
    if (theirs.root === history.root) {
      time.heard(said);
      history = merged(history, theirs, route());
      if (JSON.stringify(sessionOf(history, route())) !== JSON.stringify(session)) tell();
    } else if (outranks(theirs, history)) yieldTo(theirs, said);
    else answer();
  }

  function hearDone({ said, root, done }: Extract<Message, { type: "done" }>): void {
    if (root !== history.root) {
      answer();
      return;
    }
    time.heard(said);
    const before = history;
    history = withDone(history, done, route());
    if (history === before) return;
    tell(history.done.at(-1) === done ? done.act : undefined);
  }

  /** Into their session, with what was just done here. */
  function yieldTo(theirs: History, said: Said): void {
    const now = time.now();
    const again = own.filter(({ atMs }) => now - atMs < AGAIN_MS);
    own = [];
    const wasJoined = isJoined();
    time.heard(said);
    history = theirs;
    tell();
    for (const { act: what } of again) perform(what);
    if (!wasJoined) for (const listener of joinedListeners) listener();
  }

  function begin(where: Act): void {
    if (isJoined()) return;
    history = newHistory(start, id);
    perform(where);
    for (const { act: what } of own) perform(what);
    for (const listener of joinedListeners) listener();
  }

  const ask = () => channel.post({ type: "hello", from: id, side });

  function tick(): void {
    const before = others.size;
    others = new Map([...others].filter(([, other]) => other.tick >= ticks - 1));
    ticks += 1;
    ask();
    if (others.size !== before) for (const listener of peerListeners) listener();
  }

  function peers(): Peers {
    const sides = [...others.values()].map((other) => other.side);
    const walls = sides.filter((other) => other === "wall").length;
    return { walls, consoles: sides.length - walls };
  }

  channel.onData(hear);
  return {
    session: () => session,
    nowMs: time.now,
    act,
    onChange: (listener) => changeListeners.push(listener),
    peers,
    onPeers: (listener) => peerListeners.push(listener),
    point: (at) => channel.post({ type: "point", from: id, side, at }),
    onPoint: (listener) => pointListeners.push(listener),
    mark: (on, mark) => channel.post({ type: "mark", from: id, side, on, mark }),
    onMark: (listener) => markListeners.push(listener),
    ask,
    tick,
    begin,
    isJoined,
    onJoined: (listener) => joinedListeners.push(listener),
    leave: () => channel.post({ type: "bye", from: id, side }),
  };
}
