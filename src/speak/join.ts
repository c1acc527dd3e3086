// This brings a page's window into the session of this deck, and pairs it with the other windows.

import type { Side, Spot } from "./messages.ts";
import { createPairing, type Pairing } from "./pairing.ts";
import { type Route, startOf } from "./session.ts";
import { createSessionTime, type SessionTime } from "./session-time.ts";

/** Who has not answered by then is not there; a busy wall may take long. */
const ALONE_MS = 400;
const ASK_AGAIN_MS = 100;
const PING_MS = 2000;

export interface Joined {
  readonly pairing: Pairing;
  readonly time: SessionTime;
  /** True when nobody else was there. */
  readonly alone: Promise<boolean>;
}

/**
 * `where` is where this window stands as it opens: what is done in it before others are found starts there.
 * `html.joined` says to tests that a session was found or begun.
 */
export function joinSession(view: Window, side: Side, route: () => Route, where: Spot): Joined {
  const channel = new BroadcastChannel(channelName(view.location));
  const time = createSessionTime(() => view.performance.now(), Date.now);
  const pairing = createPairing({
    id: view.crypto.randomUUID(),
    side,
    time,
    route,
    start: startOf(route(), where),
    channel: {
      post: (message) => channel.postMessage(message),
      onData: (listener) => channel.addEventListener("message", (event) => listener(event.data)),
    },
  });
  pairing.onJoined(() => view.document.documentElement.classList.add("joined"));
  const alone = new Promise<boolean>((resolve) => {
    pairing.onJoined(() => resolve(false));
    view.setTimeout(() => {
      resolve(!pairing.isJoined());
      pairing.begin({ kind: "go", to: where, side });
    }, ALONE_MS);
  });
  keepAsking(view, pairing);
  return { pairing, time, alone };
}

/** Copies of the deck on one host have nothing to do with each other; the versions of one have (`commands/private-server.ts`). */
export function channelName({ pathname }: Location): string {
  return `deck ${pathname.replace(/index\.html$/, "").replace(/^\/[0-9a-f]{12}\/$/, "/")}`;
}

function keepAsking(view: Window, pairing: Pairing): void {
  pairing.ask();
  const again = view.setInterval(() => (pairing.isJoined() ? view.clearInterval(again) : pairing.ask()), ASK_AGAIN_MS);
  view.setInterval(pairing.tick, PING_MS);
  view.addEventListener("pagehide", pairing.leave);
  view.addEventListener("pageshow", (event) => event.persisted && pairing.ask());
  view.document.addEventListener("resume", pairing.ask); // the page was frozen, and heard nothing
  view.document.addEventListener("visibilitychange", () => view.document.hidden || pairing.ask());
}
