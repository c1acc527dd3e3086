// The talk's windows say here, on the loopback address, what the wall shows and what the console asks of the hall; they hear what it
// voted.

import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import { parseShown } from "../live/pos.ts";
import { parseModerated } from "../live/query-words.ts";
import { MOST_ASKED, parseAsked } from "../live/vote-words.ts";
import type { HallKeeper } from "./hall-keeper.ts";

type Join = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export function hearWindows(hall: Pick<HallKeeper, "show" | "act" | "known" | "onNews">): Join {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MOST_ASKED });
  hall.onNews((news) => {
    for (const window of server.clients) if (window.readyState === WebSocket.OPEN) window.send(JSON.stringify(news));
  });
  return (...asked) =>
    server.handleUpgrade(...asked, (window) => {
      window.on("error", () => window.terminate());
      window.on("message", (words: Buffer) => {
        const shown = parseShown(words.toString());
        const act = shown ? undefined : (parseAsked(words.toString()) ?? parseModerated(words.toString()));
        if (shown) hall.show(shown);
        if (act) hall.act(act);
      });
      window.send(JSON.stringify(hall.known()));
    });
}
