// This starts what only the readers of a hosted article use: it comes in a script of its own, which the wall does not fetch.

import { createAnnouncer } from "../deck/announce.ts";
import { offerLinks } from "./copy-link.ts";
import { tellOfNewer } from "./newer.ts";
import { offerTakeAway } from "./take-away.ts";
import { answerTerms } from "./term-dialog.ts";
import { markUnkept } from "./without-network.ts";

export function startForReaders(page: Document): void {
  const announce = createAnnouncer(page);
  offerLinks(page, announce);
  offerTakeAway(page, announce);
  tellOfNewer(page, announce);
  markUnkept(page);
  answerTerms(page);
}
