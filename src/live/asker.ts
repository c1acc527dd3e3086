// A phone's own queries and what it supports of others', kept on the phone alone. The régie says of each wish whether it holds.

import { recall, remember } from "../deck/memory.ts";
import { ASK } from "./hall-words.ts";
import type { QueryAct } from "./inbox.ts";
import type { Asked } from "./query-words.ts";
import { newName } from "./voter.ts";

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
/** Who has heard nothing by then asks again, later each time, and not for ever. */
const AGAIN_MS = 3000;
const MOST_TRIES = 6;

export interface Who {
  readonly key: string;
  readonly ear: string;
}

/** @param onChange something is known of a wish. */
export function createAsker(
  view: Window,
  { key, ear }: Who,
  wish: (topic: string, text: string) => void,
  onChange: () => void,
): Asker {
  const waiting = new Map<string, Asked>();
  const supported = new Set<string>(kept(view, SUPPORTS));
  let own: readonly OwnQuery[] = kept<OwnQuery>(view, OWN);
  let tries = 0;
  let timer = 0;

  function send(query: string, says: QueryAct["says"]): void {
    waiting.set(query, { query, voter: key, ear, seal: newName(view), says });
    again();
  }

  function again(): void {
    tries = 0;
    attempt();
  }

  function attempt(): void {
    view.clearTimeout(timer);
    if (waiting.size > 0 && tries < MOST_TRIES) {
      for (const one of waiting.values()) wish(ASK, JSON.stringify(one));
      timer = view.setTimeout(attempt, AGAIN_MS * 2 ** tries);
      tries += 1;
    }
    onChange();
  }

  function hear(text: string): void {
    const [seal, no] = text.split(" ");
    const heard = [...waiting.values()].find((one) => one.seal === seal);
    if (!heard) return;
    waiting.delete(heard.query);
    settle(heard, no === undefined);
    onChange();
  }

  function settle({ query, says }: Asked, isSo: boolean): void {
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

  for (const { id, text, state } of own) if (state === "sent") waiting.set(id, wishOf(id, text));
  function wishOf(query: string, says: string): Asked {
    return { query, voter: key, ear, seal: newName(view), says };
  }

  return {
    own: () => own,
    supports: (id) => supported.has(id),
    isStalled: () => waiting.size > 0 && tries >= MOST_TRIES,
    ask(text) {
      const id = newName(view).slice(0, 16);
      own = [...own, { id, text, state: "sent" }];
      keep();
      send(id, text);
    },
    takeBack: (id) => send(id, null),
    support: send,
    hear,
    again,
  };
}

function kept<One>(view: Window, name: string): One[] {
  try {
    return JSON.parse(recall(view, name) ?? "[]") as One[]; // as it was written above
  } catch {
    return [];
  }
}
