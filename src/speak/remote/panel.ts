// The panel shows the code that a phone aims at, who asks to come in, and who was let in; it is the console's alone, never the wall's.

import { createDialog } from "../../deck/dialog.ts";
import { createButton, element } from "../../deck/elements.ts";
import { keyWords } from "../../remote/key.ts";
import { ALONE_WORDS, isAlone, sayAlone, warningOf } from "../alone.ts";
import { isOwnNetwork } from "../ask-server.ts";
import { drawCode } from "../code.ts";
import { phoneAddresses } from "./addresses.ts";
import type { Door } from "./door.ts";
import type { Device } from "./guests.ts";

export interface Panel {
  open(): void;
  /** What there is now. */
  show(): void;
}

const SAFE =
  "Ce que la console et le téléphone se disent, notes comprises, est chiffré. Mais qui peut réécrire les pages de ce réseau pourrait remplacer celle du téléphone\u00a0: le point d’accès de ce poste est plus sûr que le Wi-Fi d’une salle.";

const NOT_SERVED =
  "Ce soir, ce poste ne sert pas les téléphones. Demandez à qui l’a préparé de le relancer avec la télécommande.";

const NO_NETWORK =
  "Ce poste n’est sur aucun réseau. Rejoignez celui de la salle, ou ouvrez son propre point d’accès, puis relancez le diaporama.";

/** @param isLive whether the hall asks, so that someone may moderate. */
export function createPanel(page: Document, door: Door, connect: () => void, isLive: () => boolean): Panel {
  const view = page.defaultView!; // the console runs in a window
  const entrance = element(page, "div", { class: "remote-entrance" });
  const people = element(page, "div", { class: "remote-people", "aria-live": "polite" });
  const dialog = createDialog(page, "remote-panel", "Téléphone en télécommande", entrance, people);
  dialog.box.addEventListener("close", () => {
    door.uninvite(); // a code that someone photographed is worth nothing any more
    entrance.replaceChildren();
  });
  let shown = "";

  function open(): void {
    dialog.open();
    shown = "";
    show();
    if (isAlone(view)) void invite();
    else entrance.replaceChildren(...coverOf(page, () => void invite()));
  }

  async function invite(): Promise<void> {
    const addresses = await phoneAddresses(view);
    if (!dialog.isOpen()) return;
    const [first] = addresses ?? [];
    if (!first) {
      entrance.replaceChildren(element(page, "p", { class: "remote-none" }, addresses ? NO_NETWORK : NOT_SERVED));
      return;
    }
    connect();
    const key = keyWords(door.invite());
    const code = element(page, "div", { class: "remote-code" });
    const draw = (address: string) =>
      code.replaceChildren(drawCode(page, `${address}#${key}`, "Code à viser avec le téléphone"));
    draw(first);
    const words = element(page, "ol", {}, ...STEPS.map((step) => element(page, "li", {}, step)));
    const side = element(page, "div", {}, words, ...choiceOf(page, addresses ?? [], draw));
    entrance.replaceChildren(code, side, element(page, "p", { class: "remote-safe" }, SAFE));
  }

  function show(): void {
    if (!dialog.isOpen()) return;
    const { devices, leader } = door.guests();
    const asking = door.asking();
    const state = JSON.stringify([
      isLive(),
      asking,
      leader,
      devices.map((device) => [device.name, door.isNear(device)]),
    ]);
    if (state === shown) return; // a button that is about to be pressed stays
    shown = state;
    people.replaceChildren(
      ...asking.map(({ link, name }) =>
        rowOf(page, name, "demande à entrer", [
          ["Laisser entrer", () => door.letIn(link)],
          ...(isLive() ? [["Laisser modérer", () => door.letIn(link, true)] as const] : []),
          ["Refuser", () => door.refuse(link)],
        ]),
      ),
      ...devices.map((device) => deviceRow(device)),
      ...(devices.length > 0
        ? [createButton(page, () => shutAll(), { class: "way" }, "Exclure tous les appareils")]
        : []),
    );
  }

  function deviceRow(device: Device): HTMLElement {
    const leads = device.name === door.guests().leader;
    const doing = device.moderates ? "modère les questions de la salle" : leads ? "conduit" : "regarde";
    const how = `${doing}${door.isNear(device) ? "" : ", n’est plus joint"}`;
    const out: Way = ["Exclure", () => door.shutOut(device)];
    if (device.moderates) return rowOf(page, device.name, how, [out]);
    return rowOf(page, device.name, how, [
      leads ? ["Reprendre la main", () => door.lead("")] : ["Donner la main", () => door.lead(device.name)],
      out,
    ]);
  }

  function shutAll(): void {
    for (const device of door.guests().devices) door.shutOut(device);
  }

  return { open, show };
}

const STEPS = [
  "Le téléphone est sur le même réseau que ce poste.",
  "Il vise ce code avec son appareil photo, et dit son nom.",
  "Vous le laissez entrer, ici. Fermer cette fenêtre annule le code.",
];

function coverOf(page: Document, uncover: () => void): HTMLElement[] {
  const view = page.defaultView!; // as above
  const press = () => {
    sayAlone(view);
    uncover();
  };
  return [
    element(
      page,
      "p",
      { class: "remote-none" },
      "Le code est une clé\u00a0: le public ne doit pas le voir. ",
      warningOf(view),
    ),
    createButton(page, press, { class: "way" }, ALONE_WORDS),
  ];
}

/** A machine may stand on several networks. */
function choiceOf(page: Document, addresses: readonly string[], choose: (address: string) => void): HTMLElement[] {
  if (addresses.length < 2) return [];
  const options = addresses.map((address) => element(page, "option", { value: address }, nameOf(address)));
  const list = element(page, "select", {}, ...options);
  list.addEventListener("change", () => choose(list.value));
  return [element(page, "label", { class: "remote-network" }, "Réseau ", list)];
}

function nameOf(address: string): string {
  const { hostname } = new URL(address);
  return isOwnNetwork(address) ? `point d’accès de ce poste (${hostname})` : hostname;
}

type Way = readonly [label: string, run: () => void];

function rowOf(page: Document, name: string, how: string, ways: readonly Way[]): HTMLElement {
  const words = element(page, "p", {}, element(page, "b", {}, name), ` ${how}`);
  const buttons = ways.map(([label, run]) =>
    createButton(page, run, { class: "way", "aria-label": `${label}\u00a0: ${name}` }, label),
  );
  return element(page, "div", { class: "remote-row" }, words, ...buttons);
}
