// A phone's link to the hall hears where the wall is and what is asked, knows when nothing comes any more, and comes again by
// itself: at once when the phone wakes, else a little later each time, and not all phones at the same moment.

import { HERE, POS, SUBPROTOCOL } from "./hall-words.ts";
import { type Line, listen } from "./listen.ts";
import { comparePos, type Pos, parsePos } from "./pos.ts";
import { beatMs } from "./presence.ts";
import { newName } from "./wishes.ts";

/** How the régie's words come to this phone. */
export interface Way {
  readonly url: string;
  /** Undefined for what the régie has not said. */
  read(payload: Uint8Array, topic: string): string | undefined | Promise<string | undefined>;
  /** Whether strangers may have kept what was said before, to say it again. */
  readonly isOpen: boolean;
}

interface Hearer {
  readonly onPos: (pos: Pos) => void;
  /** `lost`: nothing was heard for longer than the régie is ever silent. */
  readonly onState: (state: "here" | "lost") => void;
  /** What else it hears. */
  readonly topics: readonly string[];
  readonly onMessage: (topic: string, text: string) => void;
  /** Whoever waits for an answer may ask again. */
  readonly onOpen: () => void;
}

export interface HallLink {
  wish(topic: string, text: string): void;
}

const SILENT_MS = 25_000;
const LOOK_MS = 1000;
/** What a first try waits at most; the next ones twice as long each, up to four times. */
const AGAIN_MS = 2000;
const LONGEST = 4;

export function openHallLink(
  view: Window,
  { url, read, isOpen }: Way,
  { onPos, onState, topics, onMessage, onOpen }: Hearer,
): HallLink {
  const now = () => view.performance.now();
  const name = newName(view);
  let line: Line | undefined;
  let timer = 0;
  let beat = 0;
  let tries = 0;
  let last: Pos | undefined;
  let heardMs = now();
  let triedMs = 0;
  let state: "here" | "lost" | undefined;

  function connect(): void {
    view.clearTimeout(timer);
    line?.end();
    triedMs = now();
    const socket = new WebSocket(url, [SUBPROTOCOL]);
    line = listen(socket, [POS, ...topics], { onMessage: route, onOpen: enter, onEnd: waitAndConnect });
  }

  function enter(): void {
    onOpen();
    if (isOpen) sayHere();
  }

  /** In the room, the hall sees its phones itself. */
  function sayHere(): void {
    view.clearTimeout(beat);
    void line?.say(HERE, name);
    beat = view.setTimeout(sayHere, beatMs());
  }

  /** In whatever order: all that is said is a state, with its count. */
  async function route(payload: Uint8Array, topic: string): Promise<void> {
    const text = await read(payload, topic);
    if (text !== undefined) topic === POS ? hear(text) : onMessage(topic, text);
  }

  function waitAndConnect(): void {
    timer = view.setTimeout(connect, againMs(tries));
    tries += 1;
  }

  function hear(text: string): void {
    const pos = parsePos(text);
    const order = pos && last ? comparePos(pos, last) : 1;
    if (!pos || order < 0) return;
    heardMs = now();
    tries = 0;
    tell("here");
    if (order > 0) onPos(pos);
    last = pos;
  }

  function tell(what: "here" | "lost"): void {
    if (state !== what) onState(what);
    state = what;
  }

  /** Among us, whoever speaks after a silence is believed, even where the machine's clock was set back. */
  function look(): void {
    if (now() - heardMs < SILENT_MS) return;
    if (!isOpen) last = undefined;
    tell("lost");
    if (now() - triedMs > SILENT_MS) connect();
  }

  function wake(): void {
    tries = 0;
    connect();
  }

  view.document.addEventListener("visibilitychange", () => view.document.hidden || wake());
  view.addEventListener("online", wake);
  view.addEventListener("pageshow", ({ persisted }) => persisted && wake());
  view.setInterval(look, LOOK_MS);
  connect();
  return { wish: (topic, text) => void line?.say(topic, text) };
}

/** How long whoever was dropped waits, after so many tries in vain. */
export function againMs(tries: number): number {
  return Math.random() * AGAIN_MS * Math.min(2 ** tries, LONGEST);
}
