// A window of the talk tells the hall what the walls show, where there is a hall, and hears what it votes; it goes on without it.

import { HALL } from "../../live/hall-words.ts";
import type { Known, WindowAct } from "../../live/known.ts";
import type { Shown } from "../../live/pos.ts";
import type { Session } from "../messages.ts";
import type { Pairing } from "../pairing.ts";
import { knownHall } from "./known-hall.ts";

const AGAIN_MS = 2000;

export interface HallLine {
  /** In vain while the hall is away. */
  act(act: WindowAct): void;
}

/** @param onNews called with what has changed of what may be known. @returns undefined where nothing is live. */
export async function tellHall(
  view: Window,
  pairing: Pairing,
  onNews: (news: Partial<Known>) => void,
): Promise<HallLine | undefined> {
  if (!(await knownHall(view))) return undefined;
  let socket: WebSocket;
  let told = "";

  function connect(): void {
    socket = new WebSocket(`ws://${view.location.host}${HALL}`);
    told = "";
    socket.addEventListener("open", tell);
    socket.addEventListener("message", ({ data }) => onNews(JSON.parse(data))); // our own server
    socket.addEventListener("close", () => view.setTimeout(connect, AGAIN_MS));
  }

  /** A window that has not found the others yet knows nothing that all agree on. */
  function tell(): void {
    const shown = JSON.stringify(shownIn(pairing.session()));
    if (!pairing.isJoined() || socket.readyState !== WebSocket.OPEN || shown === told) return;
    told = shown;
    socket.send(shown);
  }

  pairing.onChange(tell);
  pairing.onJoined(tell);
  connect();
  return { act: (act) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(act)) };
}

/** Never what the consoles look at ahead. */
export function shownIn({ wall: { id, step }, black }: Session): Shown {
  return { id, step, black };
}
