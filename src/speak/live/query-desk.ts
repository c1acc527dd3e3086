// At the console, a button says how many queries wait, and opens the dialog where the moderator accepts, hides, merges, puts one to
// the wall, marks it answered, or recalls it.

import { createDialog } from "../../deck/dialog.ts";
import { createButton, element } from "../../deck/elements.ts";
import { counted } from "../../format.ts";
import type { QueryState } from "../../live/inbox.ts";
import { createQueryList, type Row } from "../../live/query-list.ts";
import type { Pairing } from "../pairing.ts";
import { createMerging } from "./merging.ts";
import type { HallLine } from "./tell-hall.ts";

export interface QueryDesk {
  readonly box: HTMLElement;
  hear(states: readonly QueryState[]): void;
  /** From now on its buttons do something. */
  start(line: HallLine): void;
}

const RULES =
  "Rien n’est vu de la salle avant d’être accepté. Les téléphones disent combien de questions ont été écartées, jamais lesquelles.";

const MERGING = { title: "Réunir deux questions", one: "La question ", into: "est réunie à " };

export function createQueryDesk(page: Document, pairing: Pairing): QueryDesk {
  const status = element(page, "p", { class: "query-said", role: "status" });
  const button = createButton(page, open, { class: "way" }, "Modérer les questions");
  const ways = element(page, "div", { class: "vote-ways" }, button);
  const label = { "aria-label": "Questions de la salle", hidden: "" };
  const box = element(page, "section", { class: "query-desk", ...label }, status, ways);
  const names = ["À lire", "Acceptées", "Répondues", "Écartées"] as const;
  const [waiting, accepted, answered, hidden] = names.map((name) => createQueryList(page, name));
  const merging = createMerging(page, MERGING, (query, into) => line?.act({ kind: "merge", query, into }));
  const lists = [waiting, accepted, answered, hidden].map((list) => list!.box);
  const none = element(page, "p", {}, "Aucune question pour l’instant.");
  const dialog = createDialog(
    page,
    "query-panel",
    "Questions de la salle",
    element(page, "p", {}, RULES),
    none,
    ...lists,
  );
  lists[1]!.after(merging.box);
  let line: HallLine | undefined;
  let states: readonly QueryState[] = [];

  function open(): void {
    show(true);
    dialog.open();
  }

  function show(inOrder = false): void {
    const of = (state: QueryState["state"]) => states.filter((one) => one.state === state);
    const many = of("waiting").length;
    const words = `Questions de la salle\u00a0: ${many} à lire, ${counted(of("accepted").length, "acceptée")}.`;
    if (status.textContent !== words) status.textContent = words;
    box.hidden = !line;
    none.hidden = states.length > 0;
    waiting!.show(of("waiting").map(waitingRow), inOrder);
    accepted!.show(of("accepted").map(acceptedRow), inOrder);
    answered!.show(of("answered").map(answeredRow), inOrder);
    hidden!.show(of("hidden").map(hiddenRow), inOrder);
    merging.show([...of("waiting"), ...of("accepted")], of("accepted"));
  }

  const way = (name: string, kind: "accept" | "hide" | "answered", query: string) => ({
    label: name,
    run: () => line?.act({ kind, query }),
  });
  const how = ({ votes }: QueryState) => counted(votes, "voix", "voix");

  const waitingRow = (one: QueryState): Row => ({
    ...{ id: one.id, text: one.text, how: how(one) },
    ways: [way("Accepter", "accept", one.id), way("Écarter", "hide", one.id)],
  });

  function acceptedRow(one: QueryState): Row {
    const isOnWall = pairing.session().query === one.id;
    const put = () => pairing.act({ kind: "query", id: isOnWall ? null : one.id });
    const wall = { label: isOnWall ? "Retirer du mur" : "Mettre au mur", run: put };
    const others = [way("Répondue", "answered", one.id), way("Retirer partout", "hide", one.id)];
    return { id: one.id, text: one.text, how: `${how(one)}${isOnWall ? ", au mur" : ""}`, ways: [wall, ...others] };
  }

  const answeredRow = (one: QueryState): Row => ({
    ...{ id: one.id, text: one.text, how: how(one) },
    ways: [way("Rouvrir", "accept", one.id), way("Retirer partout", "hide", one.id)],
  });

  const hiddenRow = (one: QueryState): Row => ({
    ...{ id: one.id, text: one.text, how: how(one) },
    ways: [way("Accepter", "accept", one.id)],
  });

  pairing.onChange(() => dialog.isOpen() && show());
  return {
    box,
    hear(told) {
      states = told;
      show();
    },
    start(opened) {
      line = opened;
      show();
    },
  };
}
