// The talk's windows say here, on the loopback address, what the wall shows.

import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { MOST_BYTES, parseShown, type Shown } from "../live/pos.ts";

type Join = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export function hearWindows(onShown: (shown: Shown) => void): Join {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: MOST_BYTES,
  });
  return (...asked) =>
    server.handleUpgrade(...asked, (window) => {
      window.on("error", () => window.terminate());
      window.on("message", (words: Buffer) => {
        const shown = parseShown(words.toString());
        if (shown) onShown(shown);
      });
    });
}
