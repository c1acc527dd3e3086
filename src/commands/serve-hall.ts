// This is the process that serves the phones' page and their hall: apart, so that a thousand phones slow nothing of the talk. The
// private server starts it, tells it what the wall shows and what the console asks, and is told its addresses, how many came and
// what they voted.

import { hostname } from "node:os";
import { serveFolder } from "../browser/serve.ts";
import type { Shown } from "../live/pos.ts";
import type { DeskAct, VoteState } from "../live/urn.ts";
import { openHall } from "./hall.ts";
import { machineNames } from "./room-addresses.ts";
import { openJournal } from "./vote-journal.ts";

export type HallTold =
  | { readonly urls: readonly string[] }
  | { readonly phones: number }
  | { readonly votes: readonly VoteState[] }
  | { readonly error: string };
export type HallAsked = { readonly shown: Shown } | { readonly act: DeskAct };

const [folder = "", journal = "", port = "", epoch = "", ...hosts] = process.argv.slice(2);
const COUNT_MS = 1000;

main().catch((reason: unknown) => {
  say({ error: reason instanceof Error ? reason.message : String(reason) });
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const hall = await openHall({ epoch: Number(epoch), journal: openJournal(journal), tell: (votes) => say({ votes }) });
  const where = { port: Number(port), names: machineNames(hostname()), upgrade: hall.join };
  const served = await Promise.all(hosts.map((host) => serveFolder(folder, { ...where, host })));
  process.on("message", (message) => {
    const asked = message as HallAsked; // who started us has looked at it
    if ("shown" in asked) hall.show(asked.shown);
    else hall.act(asked.act);
  });
  process.on("disconnect", () => process.exit());
  say({ urls: served.map(({ url }) => url) });
  let told = 0;
  setInterval(() => {
    if (hall.phones() !== told) say({ phones: hall.phones() });
    told = hall.phones();
  }, COUNT_MS);
}

function say(told: HallTold): void {
  process.send?.(told);
}
