// The way to the hall, as a code and an address, stands on the slides that ask for it, and over any slide while the console wants
// it there. Where nothing is live there is none.

import type { Announce } from "../../deck/announce.ts";
import { element } from "../../deck/elements.ts";
import { drawCode } from "../code.ts";
import type { Pairing } from "../pairing.ts";
import { knownHall, typedAddress } from "./known-hall.ts";

const WORDS = "Suivez sur votre téléphone";

/** On the slides of this page: those of the wall, or those that the console shows in small. */
export async function fillWays(page: Document): Promise<void> {
  const address = await hallAddress(page);
  if (address === undefined) return;
  for (const place of page.querySelectorAll(".direct")) place.replaceChildren(...wayTo(page, address));
}

export async function showWayOnWall(page: Document, pairing: Pairing): Promise<void> {
  const address = await hallAddress(page);
  if (address === undefined) return;
  const card = element(page, "div", { class: "direct-card" }, ...wayTo(page, address));
  const over = element(page, "div", { class: "direct-over", role: "status", hidden: "" });
  page.body.append(over);
  const show = () => {
    const isWanted = pairing.session().hall === true;
    if (isWanted === !over.hidden) return;
    over.hidden = !isWanted;
    over.replaceChildren(...(isWanted ? [card] : []));
  };
  pairing.onChange(show);
  show();
}

export async function toggleWay(page: Document, pairing: Pairing, announce: Announce): Promise<void> {
  if ((await hallAddress(page)) === undefined) announce("Rien n’est en direct ce soir");
  else pairing.act({ kind: "hall", on: pairing.session().hall !== true });
}

async function hallAddress(page: Document): Promise<string | undefined> {
  return (await knownHall(page.defaultView!))?.urls[0]; // wall and console run in a window
}

function wayTo(page: Document, address: string): Node[] {
  const words = element(page, "p", {}, element(page, "b", {}, WORDS), " ", typedAddress(address));
  return [drawCode(page, address, `Code QR\u00a0: ${address}`), words];
}
