// This is the process that serves the private build: it is started by `npm start`, to which it says its addresses.

import { servePrivate, type Told } from "./private-server.ts";

const [port = "8021", room = ""] = process.argv.slice(2);
const say = (told: Told) => process.send?.(told);

servePrivate(Number(port), room === "room").then(say, (reason: unknown) => {
  say({ error: reason instanceof Error ? reason.message : String(reason) });
  process.exitCode = 1;
});
