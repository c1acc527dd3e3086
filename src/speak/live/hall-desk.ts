// At the console, what is of the whole hall: how many phones follow, its Wi-Fi, and what becomes of its votes and queries afterwards.

import { createDialog } from "../../deck/dialog.ts";
import { createButton, element } from "../../deck/elements.ts";
import { counted } from "../../format.ts";
import type { Known } from "../../live/known.ts";
import type { Pairing } from "../pairing.ts";
import { saveHall } from "./save-hall.ts";
import type { HallLine } from "./tell-hall.ts";
import { createWifiButton } from "./wifi-desk.ts";

export interface HallDesk {
  readonly box: HTMLElement;
  hear(news: Partial<Known>): void;
  /** From now on its buttons do something. */
  start(line: HallLine): void;
}

const WORDS =
  "L’export a les résultats montrés et les questions répondues. Effacer ôte tout de ce poste et des téléphones, votes et questions.";

const LEFT = "Une séance interrompue a laissé des votes ou des questions\u00a0: les voici repris.";

export function createHallDesk(page: Document, pairing: Pairing): HallDesk {
  const status = element(page, "p", { role: "status" });
  const after = createAfter(
    page,
    () => saveHall(page, known),
    () => line?.act({ kind: "erase" }),
  );
  const ways = element(page, "div", { class: "vote-ways" }, createWifiButton(page, pairing), after.button);
  const left = createLeft(page, () => line?.act({ kind: "continue" }), after.open);
  const attributes = { class: "hall-desk", "aria-label": "La salle", hidden: "" };
  const box = element(page, "section", attributes, left.box, status, ways);
  let known: Partial<Known> = {};
  let line: HallLine | undefined;

  return {
    box,
    hear(news) {
      known = { ...known, ...news };
      left.show(known.left === true);
      const words = known.phones ? `La salle\u00a0: ${counted(known.phones, "téléphone")}.` : "La salle";
      if (status.textContent !== words) status.textContent = words;
    },
    start(opened) {
      line = opened;
      box.hidden = false;
    },
  };
}

/** What a talk that was broken off has left is taken up at once: it may be this one. */
function createLeft(page: Document, goOn: () => void, erase: () => void) {
  const status = element(page, "p", { role: "status" });
  const goingOn = createButton(page, goOn, { class: "way" }, "Continuer");
  const erasing = createButton(page, erase, { class: "way" }, "Effacer…");
  const ways = element(page, "div", { class: "vote-ways" }, goingOn, erasing);
  const box = element(page, "div", { class: "hall-left", hidden: "" }, status, ways);

  return {
    box,
    show(isLeft: boolean) {
      box.hidden = !isLeft;
      status.textContent = isLeft ? LEFT : "";
    },
  };
}

/** What is to be kept is exported before all is erased, which takes two presses. */
function createAfter(page: Document, save: () => void, erase: () => void) {
  const exporting = createButton(page, save, { class: "way" }, "Exporter (CSV)");
  const sure = createButton(page, eraseAll, { class: "way", hidden: "" }, "Oui, tout effacer");
  const erasing = createButton(page, () => setSure(true), { class: "way" }, "Tout effacer…");
  const ways = element(page, "div", { class: "vote-ways" }, exporting, erasing, sure);
  const dialog = createDialog(page, "after-panel", "Après la séance", element(page, "p", {}, WORDS), ways);

  function setSure(asked: boolean): void {
    sure.hidden = !asked;
    erasing.hidden = asked;
    if (dialog.isOpen()) (asked ? sure : erasing).focus();
  }

  function eraseAll(): void {
    erase();
    dialog.close();
  }

  function open(): void {
    setSure(false);
    dialog.open();
  }

  return { open, button: createButton(page, open, { class: "way" }, "Exporter ou effacer…") };
}
