// At the console, a dialog where someone types the Wi-Fi of the hall and shows it on the wall, beside the way to the deck.

import { createDialog } from "../../deck/dialog.ts";
import { createButton, element } from "../../deck/elements.ts";
import type { Pairing } from "../pairing.ts";
import { recallWifi, rememberWifi, type Wifi, wrongIn } from "./wifi.ts";

const WORDS =
  "Le mur montrera ce nom et ce mot de passe, avec un code que les téléphones visent pour rejoindre le réseau\u00a0: donnez celui du public. Ce poste seul les retient, jusqu’à «\u00a0Oublier\u00a0».";
const FAILS =
  "Si un téléphone ne charge pas la page une fois sur ce réseau, le Wi-Fi sépare les appareils\u00a0: ouvrez le point d’accès de ce poste et donnez-le ici. Le diaporama, lui, s’en passe.";

/** @returns the button that opens it. */
export function createWifiButton(page: Document, pairing: Pairing): HTMLButtonElement {
  const view = page.defaultView!; // the console runs in a window
  const [name, password] = ["Nom du réseau", "Mot de passe (vide si le réseau est ouvert)"].map((label) => {
    const field = element(page, "input", {
      type: "text",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
    });
    return { field, label: element(page, "label", {}, label, field) };
  }) as [Field, Field];
  const status = element(page, "p", { role: "status" });
  const ways = element(
    page,
    "div",
    { class: "vote-ways" },
    element(page, "button", { class: "way" }, "Montrer au mur"),
    createButton(page, forget, { class: "way" }, "Oublier"),
  );
  const form = element(page, "form", { class: "wifi-form", novalidate: "" }, name.label, password.label, status, ways);
  const notes = [WORDS, FAILS].map((words) => element(page, "p", {}, words));
  const dialog = createDialog(page, "wifi-panel", "Wi-Fi de la salle", notes[0]!, form, notes[1]!);

  function fill(wifi: Wifi | undefined): void {
    name.field.value = wifi?.name ?? "";
    password.field.value = wifi?.password ?? "";
  }

  function forget(): void {
    rememberWifi(view, undefined);
    fill(undefined);
    status.textContent = "Ce poste ne retient plus aucun Wi-Fi.";
    pairing.act({ kind: "hall", on: false });
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wifi = { name: name.field.value.trim(), password: password.field.value };
    status.textContent = wrongIn(wifi) ?? "";
    if (status.textContent !== "") return;
    rememberWifi(view, wifi);
    dialog.close();
    pairing.act({ kind: "hall", on: true });
  });

  function open(): void {
    fill(recallWifi(view));
    status.textContent = "";
    dialog.open();
  }
  return createButton(page, open, { class: "way" }, "Wi-Fi de la salle");
}

interface Field {
  readonly field: HTMLInputElement;
  readonly label: HTMLLabelElement;
}
