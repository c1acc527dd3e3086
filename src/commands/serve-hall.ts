// This is the process that serves the phones' page and their hall: apart, so that a thousand phones slow nothing of the talk. The
// private server starts it, tells it what the wall shows and what the console asks, and is told its addresses, how many came and
// what they voted.

import { hostname } from "node:os";
import { serveFolder } from "../browser/serve.ts";
import { openHall } from "./hall.ts";
import { failWith, obeyKeeper, tellKeeper } from "./hall-process.ts";
import { machineNames } from "./room-addresses.ts";
import { openJournal } from "./vote-journal.ts";

const [folder = "", journal = "", port = "", epoch = "", ...hosts] = process.argv.slice(2);
const COUNT_MS = 1000;

main().catch(failWith);

async function main(): Promise<void> {
  const hall = await openHall({
    epoch: Number(epoch),
    journal: openJournal(journal),
    tell: (news) => tellKeeper({ news }),
  });
  const where = { port: Number(port), names: machineNames(hostname()), upgrade: hall.join };
  const served = await Promise.all(hosts.map((host) => serveFolder(folder, { ...where, host })));
  obeyKeeper({ ...hall, end: () => undefined }); // what it retains goes with it
  tellKeeper({ urls: served.map(({ url }) => url) });
  let told = 0;
  setInterval(() => {
    if (hall.phones() !== told) tellKeeper({ phones: hall.phones() });
    told = hall.phones();
  }, COUNT_MS);
}
