// A phone's link to the hall hears where the wall is and what is asked, knows when nothing comes any more, and comes again by
// itself: at once when the phone wakes, else a little later each time, and not all phones at the same moment.

import { HALL, POS } from "./hall-words.ts";
import { listen } from "./listen.ts";
import { comparePos, type Pos, parsePos } from "./pos.ts";

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

export function openHallLink(view: Window, { onPos, onState, topics, onMessage, onOpen }: Hearer): HallLink {
  const now = () => view.performance.now();
  const url = `ws://${view.location.host}${HALL}`;
  let line: ReturnType<typeof listen> | undefined;
  let timer = 0;
  let tries = 0;
  let last: Pos | undefined;
  let heardMs = now();
  let triedMs = 0;
  let state: "here" | "lost" | undefined;

  function connect(): void {
    view.clearTimeout(timer);
    line?.end();
    triedMs = now();
    const route = (text: string, topic: string) => (topic === POS ? hear(text) : onMessage(topic, text));
    line = listen(url, [POS, ...topics], { onMessage: route, onOpen, onEnd: waitAndConnect });
  }

  function waitAndConnect(): void {
    timer = view.setTimeout(connect, Math.random() * AGAIN_MS * Math.min(2 ** tries, LONGEST));
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

  /** Whoever speaks after a silence is believed, even where the machine's clock was set back. */
  function look(): void {
    if (now() - heardMs < SILENT_MS) return;
    last = undefined;
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
  return { wish: (topic, text) => line?.wish(topic, text) };
}
