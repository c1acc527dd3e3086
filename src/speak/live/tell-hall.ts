// A window of the talk tells the hall what the walls show, where there is a hall; it asks nothing of it, and goes on without it.

import { HALL } from "../../live/hall-words.ts";
import type { Shown } from "../../live/pos.ts";
import type { Session } from "../messages.ts";
import type { Pairing } from "../pairing.ts";
import { knownHall } from "./known-hall.ts";

const AGAIN_MS = 2000;

export async function tellHall(view: Window, pairing: Pairing): Promise<void> {
  if (!(await knownHall(view))) return;
  let socket: WebSocket;
  let told = "";

  function connect(): void {
    socket = new WebSocket(`ws://${view.location.host}${HALL}`);
    told = "";
    socket.addEventListener("open", tell);
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
}

/** Never what the consoles look at ahead. */
export function shownIn({ wall: { id, step }, black }: Session): Shown {
  return { id, step, black };
}
