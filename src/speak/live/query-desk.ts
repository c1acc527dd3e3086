// At the console, a button says how many queries wait, and opens the dialog where they are moderated; a phone that was let in for that
// moderates them by the same way.

import { createDialog } from "../../deck/dialog.ts";
import { createButton, element } from "../../deck/elements.ts";
import { counted } from "../../format.ts";
import type { QueryState } from "../../live/inbox.ts";
import { createModeration, type Moderator } from "../../live/moderation.ts";
import type { Pairing } from "../pairing.ts";
import type { HallLine } from "./tell-hall.ts";

export interface QueryDesk {
  readonly box: HTMLElement;
  hear(states: readonly QueryState[]): void;
  /** From now on its buttons do something. */
  start(line: HallLine): void;
  readonly moderated: Moderated;
}

/** What a moderator's phone sees of it, and does. */
export interface Moderated extends Moderator {
  /** Undefined where nothing is live. */
  states(): readonly QueryState[] | undefined;
  onChange(listener: () => void): void;
}

const PHONE =
  "Un téléphone peut modérer aussi\u00a0: bouton «\u00a0Téléphone\u00a0», puis «\u00a0Laisser modérer\u00a0». Il n’a ni les notes, ni la main.";

export function createQueryDesk(page: Document, pairing: Pairing): QueryDesk {
  const status = element(page, "p", { class: "query-said", role: "status" });
  const button = createButton(page, open, { class: "way" }, "Modérer les questions");
  const ways = element(page, "div", { class: "vote-ways" }, button);
  const label = { "aria-label": "Questions de la salle", hidden: "" };
  const box = element(page, "section", { class: "query-desk", ...label }, status, ways);
  const moderator: Moderator = {
    act: (act) => line?.act(act),
    putToWall(id) {
      const isThere = id === null || states.some((one) => one.id === id && one.state === "accepted");
      if (isThere) pairing.act({ kind: "query", id });
    },
  };
  const moderation = createModeration(page, moderator);
  const phone = element(page, "p", {}, PHONE);
  const dialog = createDialog(page, "query-panel", "Questions de la salle", ...moderation.parts, phone);
  const listeners: (() => void)[] = [];
  let line: HallLine | undefined;
  let states: readonly QueryState[] = [];

  function open(): void {
    show(true);
    dialog.open();
  }

  function show(inOrder = false): void {
    const many = (state: QueryState["state"]) => states.filter((one) => one.state === state).length;
    const words = `Questions de la salle\u00a0: ${many("waiting")} à lire, ${counted(many("accepted"), "acceptée")}.`;
    if (status.textContent !== words) status.textContent = words;
    box.hidden = !line;
    moderation.show(states, pairing.session().query ?? null, inOrder);
  }

  function changed(): void {
    show();
    for (const listener of listeners) listener();
  }

  pairing.onChange(() => dialog.isOpen() && show());
  return {
    box,
    hear(told) {
      states = told;
      changed();
    },
    start(opened) {
      line = opened;
      changed();
    },
    moderated: { ...moderator, states: () => line && states, onChange: (listener) => listeners.push(listener) },
  };
}
