// The way to the hall, as a code and an address, stands on the slides that ask for it, and over any slide while the console wants
// it there, after the way to its Wi-Fi where someone has typed it. Where nothing is live there is none.

import type { Announce } from "../../deck/announce.ts";
import { element } from "../../deck/elements.ts";
import { drawCode } from "../code.ts";
import type { Pairing } from "../pairing.ts";
import { knownHall, typedAddress } from "./known-hall.ts";
import { recallWifi, WIFI, wifiWords } from "./wifi.ts";

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
  const view = page.defaultView!; // the wall runs in a window
  const over = element(page, "div", { class: "direct-over", role: "status", hidden: "" });
  page.body.append(over);
  const fill = () => over.replaceChildren(...(over.hidden ? [] : cardsTo(page, address)));
  const show = () => {
    const isWanted = pairing.session().hall === true;
    if (isWanted === !over.hidden) return;
    over.hidden = !isWanted;
    fill();
  };
  view.addEventListener("storage", ({ key }) => key === WIFI && fill());
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

function cardsTo(page: Document, address: string): Node[] {
  const cardOf = (nodes: readonly Node[]) => element(page, "div", { class: "direct-card" }, ...nodes);
  const wifi = recallWifi(page.defaultView!);
  if (!wifi) return [cardOf(wayTo(page, address))];
  const { name, password } = wifi;
  const words = [
    element(page, "b", {}, "Rejoignez le Wi-Fi"),
    ...[" ", element(page, "span", {}, name)],
    ...(password === "" ? [] : [" ", element(page, "span", {}, `Mot de passe\u00a0: ${password}`)]),
  ];
  const join = [drawCode(page, wifiWords(wifi), `Code QR du Wi-Fi ${name}`), element(page, "p", {}, ...words)];
  return [join, wayTo(page, address)].map(cardOf);
}

function wayTo(page: Document, address: string): Node[] {
  const words = element(page, "p", {}, element(page, "b", {}, WORDS), " ", typedAddress(address));
  return [drawCode(page, address, `Code QR\u00a0: ${address}`), words];
}
