// What a moderator has before their eyes, at the console or on a phone: the hall's queries by what became of them, each with what may
// be done about it.

import { element } from "../deck/elements.ts";
import { counted } from "../format.ts";
import type { ModeratorAct, QueryState } from "./inbox.ts";
import { createMerging } from "./merging.ts";
import { createQueryList, type Row } from "./query-list.ts";

export interface Moderator {
  act(act: ModeratorAct): void;
  /** One at a time; null takes it off. */
  putToWall(query: string | null): void;
}

export interface Moderation {
  readonly parts: readonly HTMLElement[];
  /** @param inOrder by support; while one reads, nothing changes its place. */
  show(states: readonly QueryState[], onWall: string | null, inOrder?: boolean): void;
}

const RULES =
  "Rien n’est vu de la salle avant d’être accepté. Les téléphones disent combien de questions ont été écartées, jamais lesquelles.";

const MERGING = { title: "Réunir deux questions", one: "La question ", into: "est réunie à " };

export function createModeration(page: Document, { act, putToWall }: Moderator): Moderation {
  const names = ["À lire", "Acceptées", "Répondues", "Écartées"] as const;
  const [waiting, accepted, answered, hidden] = names.map((name) => createQueryList(page, name));
  const merging = createMerging(page, MERGING, (query, into) => act({ kind: "merge", query, into }));
  const rules = element(page, "p", {}, RULES);
  const none = element(page, "p", {}, "Aucune question pour l’instant.");
  const lists = [waiting!.box, accepted!.box, merging.box, answered!.box, hidden!.box];

  const way = (label: string, kind: "accept" | "hide" | "answered", query: string) => ({
    label,
    run: () => act({ kind, query }),
  });
  const rowOf = ({ id, text, votes }: QueryState, ...ways: Row["ways"]): Row => ({
    ...{ id, text, how: counted(votes, "voix", "voix"), ways },
  });

  function acceptedRow(one: QueryState, isOnWall: boolean): Row {
    const put = () => putToWall(isOnWall ? null : one.id);
    const wall = { label: isOnWall ? "Retirer du mur" : "Mettre au mur", run: put };
    const row = rowOf(one, wall, way("Répondue", "answered", one.id), way("Retirer partout", "hide", one.id));
    return isOnWall ? { ...row, how: `${row.how}, au mur` } : row;
  }

  return {
    parts: [rules, none, ...lists],
    show(states, onWall, inOrder = false) {
      const of = (state: QueryState["state"]) => states.filter((one) => one.state === state);
      const accept = ({ id }: QueryState) => way("Accepter", "accept", id);
      const recall = ({ id }: QueryState) => way("Retirer partout", "hide", id);
      none.hidden = states.length > 0;
      waiting!.show(
        of("waiting").map((one) => rowOf(one, accept(one), way("Écarter", "hide", one.id))),
        inOrder,
      );
      accepted!.show(
        of("accepted").map((one) => acceptedRow(one, one.id === onWall)),
        inOrder,
      );
      answered!.show(
        of("answered").map((one) => rowOf(one, way("Rouvrir", "accept", one.id), recall(one))),
        inOrder,
      );
      hidden!.show(
        of("hidden").map((one) => rowOf(one, accept(one))),
        inOrder,
      );
      merging.show([...of("waiting"), ...of("accepted")], of("accepted"));
    },
  };
}
