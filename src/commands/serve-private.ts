// This is the process that serves the private build: it is started by `npm start`, to which it says its addresses.

import { type FirstWord, SERVED, servePrivate } from "./private-server.ts";

const [port = "8021", ...beside] = process.argv.slice(2);
const say = (word: FirstWord) => process.send?.(word);

const served = SERVED.filter((one) => beside.includes(one));
servePrivate(Number(port), served).then(say, (reason: unknown) => {
  say({ error: reason instanceof Error ? reason.message : String(reason) });
  process.exitCode = 1;
});
