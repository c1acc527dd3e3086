// This tells who else has this deck open: it listens on the deck's channel and counts the walls and the consoles.

import { channelName } from "../join.ts";
import { parseMessage, type Side } from "../messages.ts";

export interface Presence {
  readonly walls: () => number;
  readonly consoles: () => number;
  readonly onChange: (listener: () => void) => void;
}

/** Windows speak every two seconds; one that was silent for longer is gone. */
const SILENCE_MS = 5000;

/** No room has more; a flood of names must not fill the memory. */
const MOST_WINDOWS = 20;

/** Only listens: the session does not know that we are there. */
export function watchPresence(view: Window & typeof globalThis): Presence {
  const heardAt = new Map<string, { readonly side: Side; readonly atMs: number }>();
  const listeners: (() => void)[] = [];
  let told = "";
  const count = (side: Side) => [...heardAt.values()].filter((window) => window.side === side).length;

  function tell(): void {
    const now = view.performance.now();
    for (const [from, { atMs }] of heardAt) if (now - atMs > SILENCE_MS) heardAt.delete(from);
    const state = `${count("wall")} ${count("console")}`;
    if (state === told) return;
    told = state;
    for (const listener of listeners) listener();
  }

  function hear(data: unknown): void {
    const message = parseMessage(data);
    if (!message) return;
    const { type, from, side } = message;
    if (type === "bye") heardAt.delete(from);
    else if (heardAt.has(from) || heardAt.size < MOST_WINDOWS)
      heardAt.set(from, { side, atMs: view.performance.now() });
    tell();
  }

  const channel = new view.BroadcastChannel(channelName(view.location));
  channel.addEventListener("message", ({ data }) => hear(data));
  view.setInterval(tell, SILENCE_MS / 5);
  return { walls: () => count("wall"), consoles: () => count("console"), onChange: (one) => listeners.push(one) };
}
