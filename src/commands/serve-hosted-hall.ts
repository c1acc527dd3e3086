// This is the process of a hosted hall: it serves nobody, but brings to the broker what the wall shows, and counts the votes there.

import { readSecret } from "../build/regie-secret.ts";
import type { QueryState } from "../live/inbox.ts";
import type { VoteState } from "../live/urn.ts";
import { failWith, obeyKeeper, tellKeeper } from "./hall-process.ts";
import { joinBroker } from "./hosted-hall.ts";
import { openJournal } from "./vote-journal.ts";

const [broker = "", address = "", secret = "", journal = "", epoch = ""] = process.argv.slice(2);

main().catch(failWith);

async function main(): Promise<void> {
  const setting = { epoch: Number(epoch), journal: openJournal(journal) };
  const told = {
    ...setting,
    tell: (votes: readonly VoteState[]) => tellKeeper({ votes }),
    tellQueries: (queries: readonly QueryState[]) => tellKeeper({ queries }),
  };
  obeyKeeper(joinBroker(broker, readSecret(secret), told, (isReached) => tellKeeper({ isReached })));
  tellKeeper({ urls: [address] });
}
