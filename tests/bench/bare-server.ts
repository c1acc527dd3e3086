// The least that a server can do for a hall, as a process: what it is told goes out to all who are there, as it is.

import { WebSocketServer } from "ws";

const count = Number(process.argv[2]);
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });

server.on("listening", () => process.send?.(server.address()));
server.on("connection", () => server.clients.size === count && process.send?.("all"));
process.on("message", (text: string) => {
  const bytes = Buffer.from(text, "latin1");
  for (const phone of server.clients) phone.send(bytes);
});
process.on("disconnect", () => process.exit());
