// This is the process of a hosted hall: it serves nobody, but brings to the broker what the wall shows, and counts the votes there.

import { readSecret } from "../build/regie-secret.ts";
import { failWith, obeyKeeper, tellKeeper } from "./hall-process.ts";
import { joinBroker } from "./hosted-hall.ts";
import type { RegieSetting } from "./regie.ts";
import { openJournal } from "./vote-journal.ts";

const [broker = "", address = "", secret = "", journal = "", epoch = ""] = process.argv.slice(2);

main().catch(failWith);

async function main(): Promise<void> {
  const setting: RegieSetting = {
    epoch: Number(epoch),
    journal: openJournal(journal),
    tell: (news) => tellKeeper({ news }),
  };
  const told = {
    onReach: (isReached: boolean) => tellKeeper({ isReached }),
    onPhones: (phones: number) => tellKeeper({ phones }),
  };
  obeyKeeper(joinBroker(broker, readSecret(secret), setting, told));
  tellKeeper({ urls: [address] });
}
