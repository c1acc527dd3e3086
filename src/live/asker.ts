// A phone's own queries and what it supports of others', kept on the phone alone. The régie says of each wish whether it holds.

import { recallData, remember } from "../deck/memory.ts";
import { ASK } from "./hall-words.ts";
import type { QueryAct } from "./inbox.ts";
import type { Asked } from "./query-words.ts";
import type { Who } from "./voter.ts";
import { createWishes, newName } from "./wishes.ts";

export interface OwnQuery {
  readonly id: string;
  readonly text: string;
  readonly state: "sent" | "waiting" | "refused";
}

export interface Asker {
  /** Those that were not taken back, in the order that they were asked in. */
  own(): readonly OwnQuery[];
  supports(id: string): boolean;
  /** Nothing came back, often enough. */
  isStalled(): boolean;
  ask(text: string): void;
  takeBack(id: string): void;
  support(id: string, on: boolean): void;
  hear(text: string): void;
  /** Asks again for what waits. */
  again(): void;
}

const OWN = "live.queries";
const SUPPORTS = "live.supports";

/** @param onChange something is known of a wish. */
export function createAsker(
  view: Window,
  { key, ear }: Who,
  wish: (topic: string, text: string) => void,
  onChange: () => void,
): Asker {
  const supported = new Set(recallData<string[]>(view, SUPPORTS));
  let own: readonly OwnQuery[] = recallData<OwnQuery[]>(view, OWN) ?? [];
  const wishOf = (query: string, says: QueryAct["says"]) => ({ query, voter: key, ear, says });
  const left = own.flatMap(({ id, text, state }) => (state === "sent" ? [[id, wishOf(id, text)] as const] : []));
  const wishes = createWishes<Omit<Asked, "seal">>(view, (text) => wish(ASK, text), onChange, left);
  const send = (query: string, says: QueryAct["says"]) => wishes.send(query, wishOf(query, says));

  function hear(text: string): void {
    const settled = wishes.hear(text);
    if (!settled) return;
    settle(settled.wish, settled.isSo);
    onChange();
  }

  function settle({ query, says }: Pick<Asked, "query" | "says">, isSo: boolean): void {
    if (typeof says === "boolean" && isSo === says) supported.add(query);
    else if (typeof says === "boolean") supported.delete(query);
    else if (says === null) own = own.filter(({ id }) => id !== query);
    else own = own.map((one) => (one.id === query ? { ...one, state: isSo ? "waiting" : "refused" } : one));
    keep();
  }

  function keep(): void {
    remember(view, OWN, JSON.stringify(own));
    remember(view, SUPPORTS, JSON.stringify([...supported]));
  }

  return {
    own: () => own,
    supports: (id) => supported.has(id),
    isStalled: wishes.isStalled,
    ask(text) {
      const id = newName(view).slice(0, 16);
      own = [...own, { id, text, state: "sent" }];
      keep();
      send(id, text);
    },
    takeBack: (id) => send(id, null),
    support: send,
    hear,
    again: wishes.again,
  };
}
